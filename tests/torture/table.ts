import type { Column } from './column';
import type { Scenario } from './scenario';
import type { Outcome } from './tryOne';

export function row(id: string, title: string, cells: readonly string[]): string {
  return [id.padEnd(16), title.padEnd(86), ...cells.map((cell) => cell.padEnd(13))].join(' ');
}

/** How many each column passed of those that it was tried on. */
export function passed(all: Outcome[][]): string[] {
  return (all[0] ?? []).map((_, index) => {
    const states = all.map((outcomes) => outcomes[index]?.state);
    const tried = states.filter((state) => state === 'passes' || state === 'fails');
    return `${tried.filter((state) => state === 'passes').length} of ${tried.length}`;
  });
}

/** One row, and under it what was measured; once, where all measured the same. */
export function tell({ id, title }: Scenario, columns: Column[], outcomes: Outcome[]): void {
  const states = outcomes.map(({ state }) => state);
  console.log(row(id, title, states));
  const all = new Set(outcomes.map(({ told }) => told));
  for (const [at, { state, told }] of outcomes.entries()) {
    if (state === 'n/a') continue;
    if (all.size > 1) console.log(`${' '.repeat(19)}${columns[at]?.name}: ${told}`);
    else if (at === 0) console.log(`${' '.repeat(19)}${told}`);
  }
}
