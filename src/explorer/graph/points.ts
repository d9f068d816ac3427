import { NodePointProgram, type NodeProgramType } from 'sigma/rendering'
import { colorToArray } from 'sigma/utils'

/** How deep a point `m` of a node, from -0.5 to 0.5 across and down, lies inside its shape; negative outside. */
const depths = {
  circle: '0.5 - length(m)',
  square: '0.43 - max(abs(m.x), abs(m.y))',
  ring: '0.5 - length(m)',
} as const

/** How wide a ring is drawn. */
const ringWidth = '0.15'

type Shape = keyof typeof depths

/**
 * Draws nodes of one shape as points, rings with the colour of the paper inside. A point is one vertex; what draws an instance for each
 * node takes several times as long where no graphics card helps.
 */
// biome-ignore lint/suspicious/noExplicitAny: the library's type of any attributes.
export function pointsOf(shape: Shape, paper = 'white'): NodeProgramType<any, any> {
  return class extends NodePointProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(shape, paper) }
    }
  }
}

/** Rims are smoothed over one pixel, whose width `v_border` is; what is picked by its colour has hard ones. */
function fragmentShader(shape: Shape, paper: string): string {
  const inside = colorToArray(paper).map(part => (part / 255).toFixed(3))
  const colour = shape === 'ring' ? `mix(v_color, vec4(${inside}), clamp((depth - ${ringWidth}) / v_border, 0.0, 1.0))` : 'v_color'
  return `
    precision mediump float;
    varying vec4 v_color;
    varying float v_border;

    void main(void) {
      vec2 m = gl_PointCoord - vec2(0.5, 0.5);
      float depth = ${depths[shape]};
      #ifdef PICKING_MODE
      gl_FragColor = depth > 0.0 ? v_color : vec4(0.0);
      #else
      gl_FragColor = ${colour} * clamp(depth / v_border, 0.0, 1.0);
      #endif
    }
  `
}
