import { parseArgs } from 'node:util';
import { guideRate, report, whole } from './report';
import { runVariants } from './runVariants';

/**
 * `npm run variants`: changes the given pages and the practice pages as sites change theirs, and
 * looks at each variant. Ends with 1 when one is named wrong, fewer than 90 of 100 are named, a page
 * was spoilt, or none was tried.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    count: { type: 'string', default: '2500' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const start = performance.now();
const result = await runVariants({ seed, count: Number(values.count), only: values.only });
console.log(report(result, seed));
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
if (values.only?.includes('~')) console.log(JSON.stringify(result.tried[0]?.seen, null, 2));

const wrong = [...result.baseline, ...result.tried].some(({ verdict }) => verdict === 'wrong');
const isTried = result.tried.length > 0 && result.spoilt.length === 0;
if (wrong || !isTried || guideRate(whole(result.tried)) < 0.9) process.exitCode = 1;
