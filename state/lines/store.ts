import * as v from 'valibot';
import { inTurn } from '../inTurn';
import { stored } from '../stored';
import { type Line, lineSchema } from './line';
import type { Change } from './lines';
import { withoutLongRemoved } from './removed';

/** Of what is stored of lines. */
export const linesVersion = 1;

export const storedLinesSchema = v.strictObject({
  version: v.literal(linesVersion),
  lines: v.array(lineSchema),
  /** Something could not be read, and nobody has been told yet. */
  recovered: v.boolean(),
});

type StoredLines = v.InferOutput<typeof storedLinesSchema>;

const store = stored<StoredLines>({
  key: 'lines',
  schema: storedLinesSchema,
  fresh: () => ({ version: linesVersion, lines: [], recovered: false }),
  rescued: (raw) => ({ version: linesVersion, lines: readable(raw), recovered: true }),
});

/** Under which key; for those who want to hear of changes. */
export const linesKey = store.key;

/** All lines, removed and archived ones too. */
export const loadLines = store.load;
export const saveLines = store.save;
export const replacingLines = store.replacing;

/**
 * Makes one change after the other.
 * @param first what is to be done in the same turn before the lines are kept, and anybody hears
 *   of it; with the line that changed, and as it was
 * @throws when the storage is full; then nothing has changed
 */
export function changeLines(
  change: (lines: readonly Line[]) => Change,
  first?: (line: Line, before: Line | undefined) => Promise<void>,
): Promise<Change> {
  return inTurn(async () => {
    const before = await loadLines();
    const after = change(before.lines);
    if ('problems' in after) return after;
    await first?.(
      after.line,
      before.lines.find(({ id }) => id === after.line.id),
    );
    const lines = withoutLongRemoved(after.lines, Date.now());
    await saveLines({ ...before, lines });
    return { ...after, lines };
  });
}

/** The user has been told that something could not be read. */
export function recoveredLinesRead(): Promise<void> {
  return inTurn(async () => saveLines({ ...(await loadLines()), recovered: false }));
}

/** One broken line does not take the others with it; of another version nothing is guessed. */
function readable(raw: unknown): Line[] {
  const shell = v.safeParse(v.object({ version: v.literal(1), lines: v.array(v.unknown()) }), raw);
  if (!shell.success) return [];
  return shell.output.lines.flatMap((each) => {
    const line = v.safeParse(lineSchema, each);
    return line.success ? [line.output] : [];
  });
}
