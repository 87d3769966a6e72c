/** What the script of every page offers to the scenarios. */
declare global {
  interface Window {
    /** The control that the ring has to be around. A page may put another in its place. */
    target(): Element | null;
    /** Trusted clicks that reached the page, by the id of what was clicked. */
    presses: Record<string, number>;
    /** Keys that reached the page, in order. */
    keys: string[];
    /** The markup of the whole document before anything of ours was in it. */
    markup: string;
    /** What lies on top at a point of the view, looked for in open shadow roots too. */
    topAt(x: number, y: number): Element | null;
    /** What the page's policy refused. */
    violations: string[];
  }
}

interface Parts {
  /** Attributes of the root element. */
  root?: string;
  /** More in the head: styles, a policy. */
  head?: string;
  body?: string;
  /** Runs after the body is there. */
  script?: string;
  nonce?: string;
}

export const fields = `<p><label for="number">Enter T-Mobile phone number</label>
<input id="number" type="tel" autocomplete="off"></p>
<p><label for="again">Confirm T-Mobile phone number</label>
<input id="again" type="tel" autocomplete="off"></p>`;

export const target = '<button id="target" type="button" aria-describedby="why">Continue</button>';

/** The beginning of a refill: the least that is recognised for sure. */
export const form = `<main><h1>Refill this account</h1>${fields}<p>${target}</p></main>`;

/** The step after it. */
export const amounts = `<main><h1>Choose an amount</h1><p>Refill amount</p><ul><li>$10</li><li>$15</li><li>$40</li></ul><button type="button">Continue</button></main>`;

/** A tiny page with the counters that the scenarios read. */
export function page({
  root = '',
  head = '',
  body = form,
  script = '',
  nonce,
}: Parts = {}): string {
  const mark = nonce ? ` nonce="${nonce}"` : '';
  return `<!doctype html>
<html lang="en"${root && ` ${root}`}><head><meta charset="utf-8"><title>Refill</title>${head}
<style${mark}>body { margin: 24px; max-width: 640px } button { padding: 10px 20px }</style></head>
<body>
${body}
<script${mark}>
window.target = () => document.querySelector('#target');
window.topAt = (x, y) => {
  let top = document.elementFromPoint(x, y);
  for (;;) {
    const inner = top?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === top) return top;
    top = inner;
  }
};
window.presses = {};
window.keys = [];
window.violations = [];
addEventListener('click', (event) => {
  const id = event.composedPath()[0].id;
  if (event.isTrusted) presses[id] = (presses[id] ?? 0) + 1;
}, true);
addEventListener('keydown', (event) => keys.push(event.key), true);
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
${script}
</script>
</body></html>`;
}

/** Goes last into a page's script: what the document is before the guide comes. */
export const keepMarkup = `addEventListener('DOMContentLoaded', () => {
  window.markup = document.documentElement.outerHTML;
});`;
