import { browser } from 'wxt/browser';
import { inTurn } from '../inTurn';
import type { PartChange, StoredPart, WrittenPart } from './part';

/** A backup was not written. */
export class NotWritten extends Error {
  override name = 'NotWritten';
  constructor(
    /** All is as it was before; false: some of it could not be written back. */
    readonly restored: boolean,
    cause: unknown,
  ) {
    super('backup not written', { cause });
  }
}

/**
 * Writes what is in the browser's storage at once, then one part after the other. When one fails,
 * what was before is written back.
 *
 * The last needs no way back: nothing comes after it, and a part that fails has changed nothing.
 * So the largest is best handed in last, and never read into memory for this.
 * @throws NotWritten
 */
export async function writeParts(changes: readonly PartChange[]): Promise<void> {
  const stored = changes.filter(isStored);
  const others = changes.filter(isWritten);
  const before: PartChange[] = [];
  let begun = 0;
  try {
    for (const { part } of [...stored, ...others].slice(0, -1)) before.push(await present(part));
    begun = stored.length;
    await writeStored(stored);
    for (const { part, value } of others) {
      begun += 1;
      await part.write(value);
    }
  } catch (cause) {
    const restored = await writeBack(before.slice(0, begun));
    throw new NotWritten(restored, cause);
  }
}

const isStored = (change: PartChange): change is PartChange<StoredPart> => 'items' in change.part;
const isWritten = (change: PartChange): change is PartChange<WrittenPart> => 'write' in change.part;

async function present(part: PartChange['part']): Promise<PartChange> {
  const checked = part.check(await part.read());
  // Without a way back there is no way forward.
  if (!checked.ok) throw new Error(`${part.name} cannot be read back`);
  return { part, value: checked.value };
}

/** @returns could all be written back? */
async function writeBack(changes: readonly PartChange[]): Promise<boolean> {
  let all = true;
  const failed = () => {
    all = false;
  };
  for (const { part, value } of changes.filter(isWritten).reverse())
    await part.write(value).catch(failed);
  await writeStored(changes.filter(isStored)).catch(failed);
  return all;
}

/**
 * In one turn and by one write: whoever found some of it new and some of it old would tell again
 * what was told of the cards long ago.
 */
async function writeStored(changes: readonly PartChange<StoredPart>[]): Promise<void> {
  if (changes.length === 0) return;
  await inTurn(async () => {
    const items = await Promise.all(changes.map(({ part, value }) => part.items(value)));
    await browser.storage.local.set(Object.assign({}, ...items));
  });
}
