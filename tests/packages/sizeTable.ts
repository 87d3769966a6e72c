import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Budget, budgets } from './budgets';
import { sizeOf } from './sizes';

/** The sizes of the last release, against which the present ones are shown. */
export const lastReleaseFile = 'tests/packages/lastRelease.json';

const release = v.object({ version: v.string(), sizes: v.record(v.string(), v.number()) });
type Release = v.InferOutput<typeof release>;

export interface Row {
  name: string;
  ok: boolean;
  /** The line to print. */
  line: string;
}

/** One row for each budget. What cannot be measured is not within it. */
export function sizeTable(): Row[] {
  const last = v.parse(release, JSON.parse(readFileSync(lastReleaseFile, 'utf8')));
  return budgets.map((budget) => {
    try {
      return row(budget, sizeOf(budget), last);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { name: budget.name, ok: false, line: `${budget.name}: ${reason}` };
    }
  });
}

/** A size beside its limit and the last release. */
export function row({ name, limit, goal }: Budget, size: number, last: Release): Row {
  const ok = size <= limit;
  const before = last.sizes[name];
  const change =
    before === undefined
      ? `not in ${last.version}`
      : `${size < before ? '−' : '+'}${kB(Math.abs(size - before))} since ${last.version}`;
  const line = `${name.padEnd(20)}${kB(size)} of ${kB(limit)}  ${change}${goal && size > goal ? `  goal ${kB(goal).trim()} not reached` : ''}${ok ? '' : '  TOO LARGE'}`;
  return { name, ok, line };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
