/** Says that an answer is on its way. */
export function Waiting() {
  return (
    <p class="waiting" role="status">
      Looking it up …
    </p>
  )
}
