import { recognise } from '../../content/recognise';

/** The few kinds of element that can be signs; a page cannot be looked at without asking for these. */
const kinds =
  'a[href], button, h1, h2, h3, h4, iframe, input, label, legend, li, p, select, textarea, [role=alert], [role=button], [role=dialog], [role=heading], [role=radio]';

export interface Cost {
  nodes: number;
  /** Milliseconds of one look, the page known already: median of eleven. */
  look: number;
  /** Milliseconds of the bare native query for the same kinds: median of eleven. */
  bare: number;
  /** The page was still recognised. */
  named: boolean;
}

/** Fills the page up to so many nodes and measures. Runs in the page. */
export function measure(size: number): Cost {
  const fill = document.querySelector('#fill');
  if (fill) fill.innerHTML = Array.from({ length: size / 5 }, (_, n) => row(n)).join('');
  const address = new URL(location.href);
  return {
    nodes: document.getElementsByTagName('*').length,
    named: recognise(address, document)?.page === 'refillStart',
    look: median(() => recognise(address, document)),
    bare: median(() => document.querySelectorAll(kinds).length),
  };
}

function row(n: number): string {
  return `<div><p>Some words of item ${n}</p><ul><li>Thing ${n}</li></ul><a href="#${n}">Item ${n}</a></div>`;
}

/** Of eleven samples; each goes on until the page's coarse clock can tell. */
function median(run: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now();
    let runs = 0;
    let took = 0;
    for (; took < 10; runs++) {
      run();
      took = performance.now() - start;
    }
    return took / runs;
  });
  return times.sort((a, b) => a - b)[5] ?? 0;
}
