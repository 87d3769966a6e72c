import { form } from '../torture/page';

/** The pages that are measured: one of a refill, one of no interest, each filled up to a size. */
export type Kind = 'guide' | 'quiet';

/**
 * Where they are: an address that is recognised, and one of the same host that says nothing.
 * @param mark a selector: the page marks the first frame that is painted with it
 */
export function benchAddress(kind: Kind, size: number, mark?: string): string {
  const path = kind === 'guide' ? 'direct-to-account' : 'about-us';
  const address = new URL(path, 'https://prepaid.t-mobile.com');
  address.searchParams.set('bench', kind);
  address.searchParams.set('size', String(size));
  if (mark) address.searchParams.set('mark', mark);
  return address.href;
}

/** The practice server's hook. */
export function benchExtra(url: URL): string | undefined {
  const kind = url.searchParams.get('bench');
  const size = Number(url.searchParams.get('size'));
  if (kind !== 'guide' && kind !== 'quiet') return undefined;
  return page(kind, size, url.searchParams.get('mark'));
}

const quiet = '<main><h1>About us</h1><p>A practice page with nothing to guide.</p></main>';

/** Without a mark it has no script at all: every millisecond of script is the extension's. */
function page(kind: Kind, size: number, mark: string | null): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice</title>
<style>body { margin: 24px; max-width: 640px } button { padding: 10px 20px }</style>
${mark ? `<script>(${markPainted})(${JSON.stringify(mark)})</script>` : ''}</head>
<body>
${kind === 'guide' ? form : quiet}
<section id="fill">${fill(size)}</section>
</body></html>`;
}

/** What large pages are made of, in five elements a row: boxes, texts, lists, links. */
function fill(size: number): string {
  return Array.from({ length: size / 5 }, (_, n) => row(n)).join('\n');
}

function row(n: number): string {
  return `<div><p>Some words of item ${n}</p><ul><li>Thing ${n}</li></ul><a href="#${n}">Item ${n}</a></div>`;
}

/**
 * Marks when the frame in which `selector` first matches has been painted: after the frame's own
 * work comes the next message. It asks for no layout, and nothing before the page is parsed.
 */
function markPainted(selector: string): void {
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => performance.mark('hint painted');
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['class'] });
  });
}

/** What a single-page site puts in the place of the first step; runs in the page. Answers when it did. */
export function move(): number {
  const now = performance.now();
  history.pushState(null, '', '/p/9');
  const main = document.querySelector('main');
  if (main)
    main.innerHTML =
      '<h1>Choose an amount</h1><p>Refill amount</p><ul><li>$10</li><li>$15</li><li>$40</li></ul><button id="target" type="button">Continue</button>';
  return now;
}
