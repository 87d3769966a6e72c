import { form } from '../torture/page';

/** The pages that are measured: one of a refill, one of no interest, each filled up to a size. */
export type Kind = 'guide' | 'quiet';

/** Where they are: an address that is recognised, and one of the same host that says nothing. */
export function benchAddress(kind: Kind, size: number): string {
  const path = kind === 'guide' ? 'direct-to-account' : 'about-us';
  return `https://prepaid.t-mobile.com/${path}?bench=${kind}&size=${size}`;
}

/** The practice server's hook. */
export function benchExtra(url: URL): string | undefined {
  const kind = url.searchParams.get('bench');
  const size = Number(url.searchParams.get('size'));
  if (kind !== 'guide' && kind !== 'quiet') return undefined;
  return page(kind, size);
}

const quiet = '<main><h1>About us</h1><p>A practice page with nothing to guide.</p></main>';

function page(kind: Kind, size: number): string {
  // No script at all: every millisecond of script is the extension's.
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice</title>
<style>body { margin: 24px; max-width: 640px } button { padding: 10px 20px }</style></head>
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
