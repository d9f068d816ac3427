/** What is needed of a node of a page. The libraries name the browser's types, which this project does not load. */
export interface HtmlNode {
  /** 1 an element, 3 a text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly children: Iterable<HtmlElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  remove(): void
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}
