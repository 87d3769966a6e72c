import * as v from 'valibot';
import { backupFormat, backupVersion, largestBackup } from './format';
import { isNewer } from './isNewer';
import { isWithin } from './makeBackup';
import type { BackupPart, Checked, PartChange } from './part';
import { writeParts } from './writeParts';

/** Why a file is not let in; `broken`: it is ours, but not whole. */
export const refusals = ['notJson', 'notOurs', 'newer', 'broken', 'tooBig'] as const;
type Refusal = (typeof refusals)[number];

export type ReadBackup =
  | {
      ok: true;
      /** What the parts count, all of it. */
      counts: Record<string, number>;
      /**
       * Puts it in the place of all that is there.
       * @throws NotWritten, which tells whether all is as it was
       */
      apply(): Promise<void>;
    }
  | { ok: false; why: Refusal };

/**
 * Reads a backup and checks all of it. Nothing is written before `apply`; never throws.
 * @param source the text, or the file the user chose
 * @param parts all there are, the largest last (see `writeParts`)
 * @param largest bytes; other than the real one only in tests
 */
export async function readBackup(
  source: string | Blob,
  parts: readonly BackupPart[],
  largest = largestBackup,
): Promise<ReadBackup> {
  const text = await textOf(source, largest);
  if (typeof text !== 'string') return refused(text.why);
  const raw = parsed(text);
  if (raw === undefined) return refused('notJson');
  if (!v.is(ours, raw)) return refused('notOurs');
  if (isNewer(raw, backupVersion)) return refused('newer');
  const file = v.safeParse(shape(parts), raw);
  if (!file.success) return refused('broken');

  const changes: PartChange[] = [];
  const counts: Record<string, number> = {};
  let why: Refusal | undefined;
  for (const part of parts) {
    const checked = safely(part, file.output.parts[part.name]);
    if (checked.ok) {
      changes.push({ part, value: checked.value });
      Object.assign(counts, part.count?.(checked.value));
    } else if (why !== 'newer') why = checked.newer ? 'newer' : 'broken';
  }
  if (why) return refused(why);
  return { ok: true, counts, apply: () => writeParts(changes) };
}

const ours = v.looseObject({ format: v.literal(backupFormat) });

/** The parts are a closed list: what one does not know, one cannot put back. */
const shape = (parts: readonly BackupPart[]) =>
  v.strictObject({
    format: v.literal(backupFormat),
    version: v.literal(backupVersion),
    made: v.pipe(v.string(), v.check(isInstant)),
    parts: v.strictObject(Object.fromEntries(parts.map(({ name }) => [name, v.unknown()]))),
  });

const refused = (why: Refusal): ReadBackup => ({ ok: false, why });

async function textOf(source: string | Blob, largest: number): Promise<string | { why: Refusal }> {
  if (typeof source === 'string') return isWithin(source, largest) ? source : { why: 'tooBig' };
  if (source.size > largest) return { why: 'tooBig' };
  // It may be gone since it was chosen.
  return source.text().catch(() => ({ why: 'broken' as const }));
}

/** Some editors begin a saved text with a byte order mark. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

/** A part that stumbles over a file is no reason to lose what is there. */
function safely(part: BackupPart, raw: unknown): Checked<unknown> {
  try {
    return part.check(raw);
  } catch {
    return { ok: false };
  }
}
