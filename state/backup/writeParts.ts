import { isFull } from '../records/isFull';
import type { PartChange } from './part';

/** Why a backup was not written, and whether all is as it was before. */
export class NotWritten extends Error {
  override name = 'NotWritten';
  constructor(
    readonly why: 'storageFull' | 'failed',
    /** false: some of what was before could not be written back. */
    readonly restored: boolean,
    cause: unknown,
  ) {
    super(`backup not written: ${why}`, { cause });
  }
}

/**
 * Writes one part after the other. When one fails, what was before is written back.
 *
 * The last needs no way back: nothing comes after it, and a part that fails has changed nothing.
 * So the largest is best handed in last, and never read into memory for this.
 * @throws NotWritten
 */
export async function writeParts(changes: readonly PartChange[]): Promise<void> {
  const before: PartChange[] = [];
  let begun = 0;
  try {
    for (const { part } of changes.slice(0, -1)) before.push(await present(part));
    for (const { part, value } of changes) {
      begun += 1;
      await part.write(value);
    }
  } catch (cause) {
    const restored = await writeBack(before.slice(0, begun));
    throw new NotWritten(isFull(cause) ? 'storageFull' : 'failed', restored, cause);
  }
}

async function present(part: PartChange['part']): Promise<PartChange> {
  const checked = part.check(await part.read());
  // Without a way back there is no way forward.
  if (!checked.ok) throw new Error(`${part.name} cannot be read back`);
  return { part, value: checked.value };
}

/** @returns could all be written back? */
async function writeBack(changes: readonly PartChange[]): Promise<boolean> {
  let all = true;
  for (const { part, value } of [...changes].reverse())
    await part.write(value).catch(() => {
      all = false;
    });
  return all;
}
