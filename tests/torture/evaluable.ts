/**
 * A function as source text to be evaluated in a page: it can see nothing but its arguments. The
 * transpiler may have called a helper that keeps names of functions; the page has none.
 */
export function evaluable(run: (...all: never[]) => unknown): string {
  return `(() => { const __name = (named) => named; return ${run} })()`;
}
