import { guide } from './names';
import type { Results } from './results';
import { type Row, type Spread, spreadOf, told } from './rows';

/** The rows that are drawn; all others are in the table. */
const drawn: readonly { title: string; row: Row | 'bytes' }[] = [
  { title: 'bytes in the page, kB gzip', row: 'bytes' },
  { title: 'start → hint painted, 10,000 elements, ms', row: 'painted 10000' },
  { title: 'start → hint painted, 50,000 elements, ms', row: 'painted 50000' },
  { title: 'script, 10,000 elements, ms', row: 'script 10000' },
  { title: 'heap, kB', row: 'heap 10000' },
  { title: '10,000 insertions: script more than without, ms', row: 'insertions' },
];

const wide = 760;
const panel = { width: wide / 2, left: 112, right: 56, top: 34, line: 22 };

/** The medians as bars, least to most as a line across; readable on light and on dark paper. */
export function plot(results: Results, peers: readonly string[]): string {
  const names = [guide, ...peers];
  const height = panel.top + names.length * panel.line + 18;
  const rows = Math.ceil(drawn.length / 2);
  const panels = drawn.map(({ title, row }, index) => {
    const x = (index % 2) * panel.width;
    const y = Math.floor(index / 2) * height;
    return `<g transform="translate(${x} ${y})">${bars(title, names, spreadsOf(results, row, names))}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${rows * height}" role="img" aria-label="The guide beside four tour libraries: bytes, times and heap; less is better">
<style>
text { font: 12px system-ui, sans-serif; fill: #14201d }
.paper { fill: #fff } .title { font-weight: 600 }
.value { font-variant-numeric: tabular-nums }
.bar { fill: #9db3ad } .ours { fill: #0b6b5c } .spread { stroke: #14201d; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  .paper { fill: #14201d } text { fill: #e6efec } .bar { fill: #5d7069 } .ours { fill: #35b89f } .spread { stroke: #e6efec }
}
</style>
<rect class="paper" width="100%" height="100%"/>
${panels.join('\n')}
</svg>
`;
}

function spreadsOf(results: Results, row: Row | 'bytes', names: string[]): (Spread | undefined)[] {
  if (row === 'bytes')
    return names.map((name) => {
      const bytes = results.bytes[name];
      return bytes === undefined ? undefined : { min: bytes, median: bytes, max: bytes };
    });
  const found = told.find((each) => each.row === row);
  return names.map((name) => found && spreadOf(results.samples, found, name));
}

function bars(title: string, names: string[], spreads: (Spread | undefined)[]): string {
  const room = panel.width - panel.left - panel.right;
  // A single slow run must not squeeze all the others: the scale ends at twice the largest median.
  const medians = spreads.map((spread) => spread?.median ?? 0);
  const most = Math.max(...spreads.map((spread) => spread?.max ?? 0), 0.001);
  const end = Math.min(most, 2 * Math.max(...medians));
  const at = (value: number) => panel.left + (Math.max(0, Math.min(value, end)) / end) * room;
  const lines = names.map((name, index) => {
    const spread = spreads[index];
    const y = panel.top + index * panel.line;
    const label = `<text x="${panel.left - 8}" y="${y + 10}" text-anchor="end">${name}</text>`;
    if (!spread) return label;
    const [from, middle, to] = [spread.min, spread.median, spread.max].map((each) =>
      round(at(each)),
    );
    return `${label}<rect class="bar${name === guide ? ' ours' : ''}" x="${panel.left}" y="${y}" width="${round((middle ?? 0) - panel.left)}" height="13" rx="2"/><path class="spread" d="M${from} ${y + 6.5}H${to}"/><text class="value" x="${(to ?? 0) + 6}" y="${y + 10}">${spread.median < 100 ? round(spread.median) : Math.round(spread.median)}</text>`;
  });
  return `<text class="title" x="8" y="18">${title}</text>${lines.join('')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
