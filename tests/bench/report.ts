import { goals } from './goals';
import { empty, guide, nothing } from './names';
import type { Results } from './results';
import { type Samples, type Spread, spreadOf, type Told, told } from './rows';

/** The results as Markdown, for the console and for docs/bench.md. */
export function report(results: Results, peers: readonly string[]): string {
  const { machine, runs, samples, bytes, everywhereBytes, looks, idle, idleMinutes } = results;
  const names = [guide, ...peers, empty, nothing];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = [line(['', ...names]), line(['---', ...names.map(() => '---:')])];
  const number = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  const idleOf = (name: string) => {
    const found = idle[name];
    return found ? `${found.page} / ${found.worker}` : '–';
  };
  return [
    `${machine.day} · ${machine.commit} · ${machine.cpu}, ${machine.cores} cores, ${machine.memory} · ${machine.browser} · load ${machine.load} · ${runs} interleaved runs`,
    '',
    'Median, and in brackets least and most.',
    '',
    ...head,
    line(['bytes in the page, kB gzip', ...names.map((name) => number(bytes[name], 1))]),
    ...told.map((row) =>
      line([titleOf(row), ...names.map((name) => cell(spreadOf(samples, row, name), row.digits))]),
    ),
    line([
      `wake-ups in ${idleMinutes} idle minutes, page / worker`,
      ...names.map((name) => idleOf(name)),
    ]),
    line(['turns that were measured', ...names.map((name) => `${turnsOf(samples, name)}`)]),
    '',
    `Of ours, ${number(everywhereBytes, 1)} kB come into every page of the carrier.`,
    '',
    line(['elements', 'one look, ms', 'bare query, ms', 'times']),
    line(['---:', '---:', '---:', '---:']),
    ...looks.map(({ nodes, look, bare }) =>
      line([nodes.toLocaleString('en'), number(look, 1), number(bare, 1), number(look / bare, 1)]),
    ),
    '',
    line(['goal', 'measured', 'reached']),
    line(['---', '---', '---']),
    ...goals(results, peers).map(({ words, measured, reached }) =>
      line([words, measured, reached ? 'yes' : '**no**']),
    ),
  ].join('\n');
}

const turnsOf = (samples: Samples, name: string) => samples['quiet script']?.[name]?.length ?? 0;

function titleOf({ title, unit, more }: Told): string {
  return `${title}${unit && `, ${unit}`}${more ? ' more than without' : ''}`;
}

function cell(found: Spread | undefined, digits: number): string {
  if (!found) return '–';
  const [min, median, max] = [found.min, found.median, found.max].map((each) =>
    plain(each, digits),
  );
  return min === median && max === median ? `${median}` : `${median} (${min}–${max})`;
}

/** Without the sign of a zero that is only a rounded one. */
const plain = (value: number, digits: number) =>
  value.toFixed(digits).replace(/^-(0(?:\.0*)?)$/, '$1');
