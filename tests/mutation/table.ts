import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const kept = '.output/mutation/incremental.json';
const report = v.object({
  files: v.record(v.string(), v.object({ mutants: v.array(v.object({ status: v.string() })) })),
});

/** As Stryker names them. The last are code that runs on loading alone, which is not tried. */
const ends = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'] as const;

interface Row {
  name: string;
  /** The end of each change. */
  statuses: readonly string[];
}

/**
 * A Markdown table of the files that were tried, from the results kept so far, with the sums of
 * their folders and rooms.
 */
export function mutationTable(): string {
  const { files } = v.parse(report, JSON.parse(readFileSync(kept, 'utf8')));
  const rows = Object.entries(files)
    .map(([name, { mutants }]) => ({ name, statuses: mutants.map(({ status }) => status) }))
    .filter(({ statuses }) => statuses.some((status) => status !== 'Ignored'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = [...new Set(rows.map(({ name }) => dirname(name)))];
  return [
    '| file | changes | killed | timed out | survived | not reached | on loading | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(line),
    ...folders.map((folder) => line(sum(`**${folder}/\\***`, folder, rows))),
    ...['content/', 'state/'].map((room) =>
      line(sum(`**${room}**, all that was tried`, room, rows)),
    ),
  ].join('\n');
}

function sum(name: string, within: string, rows: readonly Row[]): Row {
  const isIn = (file: string) =>
    within.endsWith('/') ? file.startsWith(within) : dirname(file) === within;
  return { name, statuses: rows.filter((row) => isIn(row.name)).flatMap((row) => row.statuses) };
}

function line({ name, statuses }: Row): string {
  const [killed = 0, timedOut = 0, survived = 0, notReached = 0, onLoading = 0] = ends.map(
    (end) => statuses.filter((status) => status === end).length,
  );
  const noticed = killed + timedOut;
  const tried = noticed + survived + notReached;
  const score = tried > 0 ? `${((100 * noticed) / tried).toFixed(1)} %` : '–';
  const cells = [name, tried, killed, timedOut, survived, notReached, onLoading, score];
  return `| ${cells.join(' | ')} |`;
}
