import type { Cost } from '../cost/measure';
import type { Idle } from './measures/idle';
import type { Samples } from './rows';

/** All that one run of the bench has found; kept as docs/bench.json. */
export interface Results {
  /** Day, what was built, processor, browser. */
  machine: {
    day: string;
    commit: string;
    cpu: string;
    cores: number;
    memory: string;
    browser: string;
    load: number;
  };
  runs: number;
  /** kB (1,000 bytes) gzipped, of all that is in a page with the panel. */
  bytes: Record<string, number>;
  /** What of ours is in every page of the carrier, kB. */
  everywhereBytes: number;
  samples: Samples;
  /** One look, beside the bare query. */
  looks: Cost[];
  idleMinutes: number;
  idle: Record<string, Idle>;
}
