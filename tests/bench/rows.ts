import { empty, guide, nothing } from './names';

type Size = 1000 | 10_000 | 50_000;
type Slow = '' | ' slow';

/** What one sample is of. `slow`: with the processor slowed to a quarter. */
export type Row =
  | `${'script' | 'style' | 'heap' | 'nodes' | 'listeners' | 'shift'} ${Size}${Slow}`
  | `hint ${'script' | 'heap'} ${Size}${Slow}`
  | `painted ${Size}${Slow}`
  | `painted asleep ${Size}`
  | `quiet ${'script' | 'heap'}`
  | 'insertions'
  | `lag ${'same' | 'within'}${Slow}`
  | `step${Slow}`;

/** How a row is told. */
export interface Told {
  title: string;
  row: Row;
  unit: string;
  digits: number;
  /** Told as what is more than in a browser without any of them. */
  more?: true;
  /** Only ours and the baselines do it at all. */
  oursOnly?: true;
}

const sized = (title: string, row: 'script' | 'painted', unit: string): Told[] => [
  { title: `${title}, 1,000 elements`, row: `${row} 1000`, unit, digits: 1 },
  { title: `${title}, 10,000 elements`, row: `${row} 10000`, unit, digits: 1 },
  { title: `${title}, 50,000 elements`, row: `${row} 50000`, unit, digits: 1 },
  { title: `${title}, 10,000 elements, processor at ¼`, row: `${row} 10000 slow`, unit, digits: 1 },
];

/** The rows of the table, in its order. */
export const told: readonly Told[] = [
  ...sized('start → hint painted', 'painted', 'ms'),
  ...([1000, 10_000, 50_000] as const).map(
    (size): Told => ({
      title: `the same, worker asleep, ${size.toLocaleString('en')} elements`,
      row: `painted asleep ${size}`,
      unit: 'ms',
      digits: 1,
      oursOnly: true,
    }),
  ),
  ...sized('script, hint and ring', 'script', 'ms'),
  ...([1000, 10_000, 50_000] as const).map(
    (size): Told => ({
      title: `script, hint alone, ${size.toLocaleString('en')} elements`,
      row: `hint script ${size}`,
      unit: 'ms',
      digits: 1,
      oursOnly: true,
    }),
  ),
  { title: 'style, 10,000 elements', row: 'style 10000', unit: 'ms', digits: 1, more: true },
  { title: 'style, 50,000 elements', row: 'style 50000', unit: 'ms', digits: 1, more: true },
  { title: 'layout shift', row: 'shift 10000', unit: '', digits: 4 },
  { title: 'heap, hint and ring', row: 'heap 10000', unit: 'kB', digits: 0 },
  { title: 'heap, hint alone', row: 'hint heap 10000', unit: 'kB', digits: 0, oursOnly: true },
  { title: 'listeners', row: 'listeners 10000', unit: '', digits: 0 },
  { title: 'DOM nodes', row: 'nodes 10000', unit: '', digits: 0, more: true },
  {
    title: 'page with nothing to say: script',
    row: 'quiet script',
    unit: 'ms',
    digits: 2,
    oursOnly: true,
  },
  {
    title: 'page with nothing to say: heap',
    row: 'quiet heap',
    unit: 'kB',
    digits: 0,
    oursOnly: true,
  },
  { title: '10,000 insertions: script', row: 'insertions', unit: 'ms', digits: 1, more: true },
  { title: 'single-page move → next step painted', row: 'step', unit: 'ms', digits: 0 },
  { title: 'the same, processor at ¼', row: 'step slow', unit: 'ms', digits: 0 },
  {
    title: 'ring behind its control, scrolling, same frame',
    row: 'lag same',
    unit: 'px',
    digits: 0,
  },
  { title: 'the same beyond one frame', row: 'lag within', unit: 'px', digits: 0 },
  {
    title: 'the same beyond one frame, processor at ¼',
    row: 'lag within slow',
    unit: 'px',
    digits: 0,
  },
];

/** Samples by row, then by subject. */
export type Samples = Partial<Record<Row, Record<string, number[]>>>;

export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Least, middle and most of some samples; undefined of none. */
function spread(samples: number[] | undefined): Spread | undefined {
  if (!samples || samples.length === 0) return undefined;
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

/** A row of one subject, as it is told. */
export function spreadOf(
  samples: Samples,
  { row, more, oursOnly }: Told,
  subject: string,
): Spread | undefined {
  const found = spread(samples[row]?.[subject]);
  if (!found || (oursOnly && subject !== guide && subject !== empty)) return undefined;
  if (!more) return found;
  const without = spread(samples[row]?.[nothing])?.median ?? 0;
  return { min: found.min - without, median: found.median - without, max: found.max - without };
}
