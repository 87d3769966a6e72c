import type { Bench } from './driver';
import type { Scenario } from './scenario';
import { type Outcome, tryOne } from './tryOne';

/** One column of the table of `npm run torture`. */
export interface Column {
  name: string;
  /** A peer may fail: the run does not. */
  peer?: true;
  tryIt(scenario: Scenario): Promise<Outcome>;
  close(): Promise<void>;
}

/** Ours, in one browser. */
export function columnOf(bench: Bench): Column {
  return {
    name: bench.name,
    tryIt: (scenario) => tryOne(scenario, bench),
    close: () => bench.close(),
  };
}
