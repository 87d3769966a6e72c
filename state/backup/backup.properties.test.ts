import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type SampleBackup, sampleBackup } from './backup.sample';
import { mutated } from './mutated.sample';
import type { SampleStore } from './part.sample';
import { readBackup, refusals } from './readBackup';

let at: SampleBackup;
beforeEach(async () => {
  at = await sampleBackup();
});

describe('whatever the file holds', () => {
  /** Refused without a trace; or let in, and then it is all there. */
  const eitherOr = async (text: string) => {
    const read = await readBackup(text, at.parts);
    expect(at.now()).toEqual(at.before);
    if (!read.ok) {
      expect(refusals).toContain(read.why);
      return;
    }
    await read.apply();
    expect(JSON.parse(await at.text()).parts).toEqual(JSON.parse(text).parts);
    for (const [nth, { part }] of at.stores.entries()) await part.write(at.before[nth] as never); // what it held
  };

  it('any text', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    await fc.assert(fc.asyncProperty(text, eitherOr), { numRuns: 500 });
  });

  it('a good backup with anything in it changed', async () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
    const other = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, 1, 2, [], {}, 'word'));
    await fc.assert(
      fc.asyncProperty(path, other, async (steps, value) =>
        eitherOr(JSON.stringify(mutated(JSON.parse(at.good), steps, value)) ?? ''),
      ),
      { numRuns: 1000 },
    );
  });

  it('a good backup with letters changed', async () => {
    const change = fc.tuple(fc.nat(at.good.length), fc.nat(3), fc.string({ maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(change, async ([from, cut, put]) =>
        eitherOr(at.good.slice(0, from) + put + at.good.slice(from + cut)),
      ),
      { numRuns: 500 },
    );
  });

  it('and whatever fails: all of it is written or nothing', async () => {
    const fails = fc.tuple(fc.nat(2), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fails, async ([nth, full]) => {
        const store = at.stores[nth] as SampleStore; // nat(2): one of the three
        const write = store.part.write;
        let isFirst = true;
        store.part.write = async (value) => {
          if (!isFirst) return write(value);
          isFirst = false;
          throw full ? new DOMException('', 'QuotaExceededError') : new Error();
        };
        const read = await readBackup(at.good, at.parts);
        if (!read.ok) throw new Error(read.why);
        await expect(read.apply()).rejects.toMatchObject({ restored: true });
        expect(at.now()).toEqual(at.before);
        store.part.write = write;
      }),
      { numRuns: 50 },
    );
  });
});
