import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { type SampleBackup, sampleBackup } from './backup.sample';
import { readBackup } from './readBackup';
import { NotWritten } from './writeParts';

let at: SampleBackup;
beforeEach(async () => {
  at = await sampleBackup();
});

describe('when a write fails', () => {
  const failure = async () => {
    const read = await readBackup(at.good, at.parts);
    if (!read.ok) throw new Error(read.why);
    return read.apply().then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  test.each([0, 1, 2])('part %i: what was before is written back', async (nth) => {
    const cause = new Error('broken');
    const store = at.stores[nth];
    store?.failAfter(0, cause);
    // It works again for the way back.
    const write = store?.part.write;
    if (store && write)
      store.part.write = async (value) => {
        await write(value).finally(() => store.failAfter(9));
      };
    const error = await failure();
    expect(error).toBeInstanceOf(NotWritten);
    expect(error).toMatchObject({ restored: true, cause });
    expect(at.now()).toEqual(at.before);
  });

  it('and the way back as well, it says so, and goes back as far as it can', async () => {
    at.records.failAfter(0);
    at.guide.failAfter(1);
    expect(await failure()).toMatchObject({ restored: false });
    expect(at.now().slice(1)).toEqual(at.before.slice(1));
  });

  it('nothing is written when there would be no way back', async () => {
    at.guide.part.read = () => Promise.resolve('unreadable');
    expect(await failure()).toMatchObject({ restored: true });
    expect(at.now()).toEqual(at.before);
  });

  it('the last part, the largest, is not read for it', async () => {
    const read = vi.spyOn(at.records.part, 'read');
    expect(await failure()).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });
});
