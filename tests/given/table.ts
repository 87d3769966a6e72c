import { givenPages, hasShared, skipped } from './givenPages';
import { nameGiven, type Row } from './nameGiven';
import { printWhy } from './why';

/**
 * `npm run pages`: how the shipped build names the given pages, a line each; with a part of a
 * file's name only those. `--why FILE`: which signs spoke there.
 */
const all = givenPages();
const why = process.argv.indexOf('--why') + 1;
if (!hasShared()) console.log(skipped);
if (why > 0) {
  const file = process.argv[why] ?? '';
  for (const given of all.filter((each) => each.file.includes(file))) await printWhy(given);
} else {
  const only = process.argv[2];
  const rows: Row[] = [];
  await nameGiven(
    all.filter(({ file }) => !only || file.includes(only)),
    (row) => {
      rows.push(row);
      const { given, panel, verdict } = row;
      const said = panel ? `${panel.page} (${panel.state})` : '–';
      console.log(
        `${verdict.padEnd(7)} ${given.file.padEnd(46)} ${(given.page ?? '–').padEnd(14)} ${said}`,
      );
    },
  );
  const count = (verdict: Row['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const guide = rows.filter(({ given }) => given.page !== null);
  const named = guide.filter(({ verdict }) => verdict === 'right').length;
  console.log(
    `\n${rows.length} pages: ${count('right')} right, ${count('asked')} asked, ${count('silent')} silent, ${count('wrong')} wrong` +
      `\n${named} of ${guide.length} guide pages named (${Math.round((100 * named) / guide.length)} %)`,
  );
  if (count('wrong') > 0 || rows.length === 0) process.exitCode = 1;
}
