import { empty, guide } from './names';
import type { Results } from './results';
import { type Row, spreadOf, type Told, told } from './rows';

export interface Goal {
  words: string;
  measured: string;
  reached: boolean;
}

/** The goals that were set for ours, and how it stands with each. */
export function goals(results: Results, peers: readonly string[]): Goal[] {
  const { samples, bytes, looks, idle } = results;
  const median = (row: Row, subject = guide): number => {
    const found = told.find((each) => each.row === row);
    return (found && spreadOf(samples, found, subject)?.median) ?? Number.NaN;
  };
  const atMost = (words: string, value: number, most: number, unit: string): Goal => ({
    words: `${words}: at most ${round(most)} ${unit}`,
    measured: `${round(value)} ${unit}`,
    reached: value <= most,
  });
  const ratio = ({ look, bare }: Results['looks'][number]) => look / bare;
  const [small, large] = [looks[0], looks.at(-1)];
  const behind = peers.filter((peer) => (bytes[guide] ?? 0) > (bytes[peer] ?? 0));
  const { page = Number.NaN, worker = Number.NaN } = idle[guide] ?? {};
  return [
    {
      words: 'bytes: ahead of all but driver.js',
      measured: behind.length > 0 ? `behind ${behind.join(', ')}` : 'ahead of all',
      reached: behind.every((peer) => peer === 'driver.js'),
    },
    ...told.filter(isRace).map((row) => ahead(row, results, peers)),
    atMost('painted at 10,000 elements', median('painted 10000'), 25, 'ms'),
    atMost('painted at 50,000', median('painted 50000'), 1.5 * median('painted 10000'), 'ms'),
    atMost('script', median('script 10000'), 6, 'ms'),
    atMost(
      "heap, no more than driver.js's",
      median('heap 10000'),
      median('heap 10000', 'driver.js'),
      'kB',
    ),
    atMost(
      'nothing to say: script more than an empty one',
      median('quiet script') - median('quiet script', empty),
      1,
      'ms',
    ),
    atMost(
      'nothing to say: heap more than an empty one',
      median('quiet heap') - median('quiet heap', empty),
      60,
      'kB',
    ),
    atMost('10,000 insertions: more than without', median('insertions'), 5, 'ms'),
    atMost('layout shift', median('shift 10000'), 0, ''),
    atMost('wake-ups while idle, page and worker', page + worker, 0, ''),
    {
      words: 'a look grows no faster than the bare query',
      measured: small && large ? `${round(ratio(small))} → ${round(ratio(large))} times` : '?',
      reached: !!small && !!large && ratio(large) <= ratio(small),
    },
  ];
}

/** Times and costs that all of them have. */
function isRace({ row, oursOnly }: Told): boolean {
  return !oursOnly && !/^(?:shift|lag|nodes)/.test(row);
}

function ahead(row: Told, { samples }: Results, peers: readonly string[]): Goal {
  const own = spreadOf(samples, row, guide)?.median ?? Number.NaN;
  const quicker = peers.filter(
    (peer) => !(own <= (spreadOf(samples, row, peer)?.median ?? Number.POSITIVE_INFINITY)),
  );
  return {
    words: `ahead of every peer: ${row.title}`,
    measured: quicker.length > 0 ? `behind ${quicker.join(', ')}` : 'ahead',
    reached: quicker.length === 0,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
