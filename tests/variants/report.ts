import { skipped } from '../given/givenPages';
import { changesNamed } from './changes';
import { type Verdict, verdicts } from './judge';
import type { Tried, VariantsResult } from './runVariants';

const count = (tried: Tried[], verdict: Verdict) =>
  tried.filter((each) => each.verdict === verdict).length;

/** Of the variants of guide pages: which part was named, or asked about by its right name. */
export function guideRate(tried: Tried[]): number {
  const guide = tried.filter(({ source }) => source.page !== null);
  const good = count(guide, 'right') + count(guide, 'asked');
  return guide.length === 0 ? 1 : good / guide.length;
}

/** Without those of which too little may be left to be named. */
export const whole = (tried: Tried[]) =>
  tried.filter(({ changes }) => !changesNamed(changes).some((each) => each.silenceIsRight));

/** What `npm run variants` prints. */
export function report({ tried, baseline, hasGiven, spoilt }: VariantsResult, seed: number) {
  const lines = [
    ...(hasGiven ? [] : [skipped, '']),
    ...wrongOnes([...baseline, ...tried], seed),
    ...tableBy('change', tried, ({ changes }) => changes),
    '',
    ...tableBy('page', tried, ({ source }) => [source.name]),
    '',
    ...silentOnes(tried),
    ...spoilt.map((name) => `spoilt by freezing: ${name}`),
    `${baseline.length} pages as they are: ${totals(baseline)}`,
    `${tried.length} variants (seed ${seed}): ${totals(tried)}`,
    `${percent(guideRate(whole(tried)))} of the guide pages' variants named or asked about ` +
      `(${percent(guideRate(tried))} with the half-loaded ones, where silence is right)`,
  ];
  return lines.join('\n');
}

const totals = (tried: Tried[]) =>
  verdicts.map((verdict) => `${count(tried, verdict)} ${verdict}`).join(', ');

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** Each wrong one, with all that is needed to see it again. */
function wrongOnes(tried: Tried[], seed: number): string[] {
  return tried
    .filter(({ verdict }) => verdict === 'wrong')
    .flatMap(({ source, id, seen }) => [
      `WRONG  npm run variants -- --seed ${seed} --only '${id}'`,
      `       is ${source.page ?? 'no guide page'}, taken for ${seen?.page} (${seen?.certainty}, ${seen?.score})`,
      `       ${seen?.signs.map((sign) => `${sign.id} ${sign.points}`).join(' · ')}`,
      '',
    ]);
}

const longestList = 40;

/** Guide pages of which nothing was said; a part of them where there are many. */
function silentOnes(tried: Tried[]): string[] {
  const silent = tried.filter(({ verdict }) => verdict === 'silent');
  const rest = silent.length - longestList;
  return [
    ...silent.slice(0, longestList).map(({ id, source }) => `silent: ${id} (${source.page})`),
    ...(rest > 0 ? [`silent: and ${rest} more`] : []),
  ];
}

/** A line for each change or page, the worst first. */
function tableBy(what: string, tried: Tried[], keysOf: (each: Tried) => string[]): string[] {
  const groups = new Map<string, Tried[]>();
  for (const each of tried) {
    for (const key of keysOf(each)) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = [...groups].map(([key, group]) => ({ key, group, rate: guideRate(group) }));
  rows.sort((a, b) => count(b.group, 'wrong') - count(a.group, 'wrong') || a.rate - b.rate);
  return [
    `${what.padEnd(48)}${['all', ...verdicts].map((each) => each.padStart(8)).join('')}   guide`,
    ...rows.map(({ key, group, rate }) => {
      const numbers = [group.length, ...verdicts.map((verdict) => count(group, verdict))];
      const guide = group.some(({ source }) => source.page !== null) ? percent(rate) : '–';
      return `${key.padEnd(48)}${numbers.map((n) => String(n).padStart(8)).join('')}${guide.padStart(9)}`;
    }),
  ];
}
