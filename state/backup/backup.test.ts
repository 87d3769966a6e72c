import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { noon } from '../lines/line.sample';
import { makeBackup } from './makeBackup';
import type { BackupPart } from './part';
import { type SampleStore, sampleStore } from './part.sample';
import { readBackup, refusals } from './readBackup';
import { NotWritten } from './writeParts';

vi.setConfig({ testTimeout: 60_000 });

let guide: SampleStore;
let lines: SampleStore;
let records: SampleStore;
let all: SampleStore[];
let parts: BackupPart[];
let before: unknown[];
let good: string;

const now = () => all.map((store) => store.now());
const textOf = async () => {
  const made = await makeBackup(parts, noon);
  return made.ok ? made.text : made.why;
};
const parsed = () => JSON.parse(good) as Record<string, unknown> & { parts: object };

beforeEach(async () => {
  guide = sampleStore('guide', ['old guide']);
  lines = sampleStore('lines', ['妈妈的卡', '爸爸的卡']);
  records = sampleStore('records', ['one']);
  all = [guide, lines, records];
  parts = all.map(({ part }) => part);
  good = await textOf();
  // From here on there is something else, which must not be lost.
  for (const { part } of all) await part.write({ version: 1, words: [`new ${part.name}`] });
  before = now();
});

describe('a backup', () => {
  it('is JSON that says what it is', () => {
    expect(parsed()).toEqual({
      format: 'refill-guide-backup',
      version: 1,
      made: '2026-11-01T12:00:00.000Z',
      parts: {
        guide: { version: 1, words: ['old guide'] },
        lines: { version: 1, words: ['妈妈的卡', '爸爸的卡'] },
        records: { version: 1, words: ['one'] },
      },
    });
  });

  it('is looked at first, and put in the place of what is there when asked', async () => {
    const read = await readBackup(good, parts);
    expect(read).toMatchObject({
      ok: true,
      made: '2026-11-01T12:00:00.000Z',
      counts: { guide: 1, lines: 2, records: 1 },
    });
    expect(now()).toEqual(before);
    if (read.ok) await read.apply();
    expect(now()).not.toEqual(before);
    expect(await textOf()).toBe(good);
  });

  it('may be the file itself, and saved by an editor that marks its files', async () => {
    expect(await readBackup(new Blob([good]), parts)).toMatchObject({ ok: true });
    expect(await readBackup(`\ufeff${good}`, parts)).toMatchObject({ ok: true });
    expect(await readBackup(JSON.stringify(parsed(), null, 2), parts)).toMatchObject({ ok: true });
  });

  it('that would be too big to be read again is not made', async () => {
    const bytes = new TextEncoder().encode(good).length;
    for (const { part } of all) await part.write({ version: 1, words: [] });
    const read = await readBackup(good, parts);
    if (read.ok) await read.apply();
    expect(bytes).toBeGreaterThan(good.length);
    expect(await makeBackup(parts, noon, bytes)).toEqual({ ok: true, text: good });
    expect(await makeBackup(parts, noon, bytes - 1)).toEqual({ ok: false, why: 'tooBig' });
    expect(await makeBackup(parts, noon, 10)).toEqual({ ok: false, why: 'tooBig' });
  });

  it('is not made when the engine cannot hold the text', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    expect(await makeBackup(parts, noon)).toEqual({ ok: false, why: 'tooBig' });
  });

  it('is not made by halves when a part cannot be read', async () => {
    lines.part.read = () => Promise.reject(new Error('lines'));
    await expect(makeBackup(parts, noon)).rejects.toThrow('lines');
  });
});

describe('a file that is refused says why and changes nothing', () => {
  const cases: [string, () => string | Blob, string][] = [
    ['nothing', () => '', 'notJson'],
    ['text', () => '日期,卡,金额', 'notJson'],
    ['half a backup', () => good.slice(0, -5), 'notJson'],
    ['a number', () => '1', 'notOurs'],
    ['null', () => 'null', 'notOurs'],
    ['a list', () => '[]', 'notOurs'],
    ['another program', () => '{"format":"other","version":9}', 'notOurs'],
    ['ours without anything', () => '{"format":"refill-guide-backup"}', 'broken'],
    ['the next version', () => JSON.stringify({ ...parsed(), version: 2 }), 'newer'],
    [
      'a later version of another shape',
      () => '{"format":"refill-guide-backup","version":7,"all":[]}',
      'newer',
    ],
    ['version nought', () => JSON.stringify({ ...parsed(), version: 0 }), 'broken'],
    ['a version in words', () => JSON.stringify({ ...parsed(), version: '2' }), 'broken'],
    ['half a version', () => JSON.stringify({ ...parsed(), version: 1.5 }), 'broken'],
    ['no date', () => JSON.stringify({ ...parsed(), made: undefined }), 'broken'],
    ['no such date', () => JSON.stringify({ ...parsed(), made: 'yesterday' }), 'broken'],
    ['something more', () => JSON.stringify({ ...parsed(), more: 1 }), 'broken'],
    ['no parts', () => JSON.stringify({ ...parsed(), parts: [] }), 'broken'],
    [
      'a part more',
      () => JSON.stringify({ ...parsed(), parts: { ...parsed().parts, other: 1 } }),
      'broken',
    ],
    [
      'a part less',
      () => JSON.stringify({ ...parsed(), parts: { ...parsed().parts, lines: undefined } }),
      'broken',
    ],
    [
      'a part that is wrong',
      () => JSON.stringify({ ...parsed(), parts: { ...parsed().parts, lines: { version: 1 } } }),
      'broken',
    ],
    [
      'a part that is newer',
      () => JSON.stringify({ ...parsed(), parts: { ...parsed().parts, lines: { version: 2 } } }),
      'newer',
    ],
    [
      'a part that is newer beside a wrong one',
      () => JSON.stringify({ ...parsed(), parts: { guide: 1, lines: { version: 2 }, records: 2 } }),
      'newer',
    ],
    ['a way to every object', () => good.replace('"lines"', '"__proto__"'), 'broken'],
    ['deep nesting', () => `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'notOurs'],
    [
      'a file that is gone',
      () => Object.assign(new Blob([good]), { text: () => Promise.reject(new Error()) }),
      'broken',
    ],
  ];
  test.each(cases)('%s', async (_, source, why) => {
    expect(await readBackup(source(), parts)).toEqual({ ok: false, why });
    expect(now()).toEqual(before);
  });

  it('what is too big is not even read', async () => {
    const bytes = new TextEncoder().encode(good).length;
    const tooBig = { ok: false, why: 'tooBig' };
    expect(await readBackup(good, parts, bytes)).toMatchObject({ ok: true });
    expect(await readBackup(good, parts, bytes - 1)).toEqual(tooBig);
    const blob = new Blob([good]);
    const text = vi.spyOn(blob, 'text');
    expect(await readBackup(blob, parts, bytes - 1)).toEqual(tooBig);
    expect(text).not.toHaveBeenCalled();
    expect(await readBackup(new Blob([good]), parts, bytes)).toMatchObject({ ok: true });
  });

  it('a part that stumbles over it', async () => {
    lines.part.check = () => {
      throw new TypeError('unforeseen');
    };
    expect(await readBackup(good, parts)).toEqual({ ok: false, why: 'broken' });
    expect(now()).toEqual(before);
  });
});

describe('when a write fails', () => {
  const failure = async () => {
    const read = await readBackup(good, parts);
    if (!read.ok) throw new Error(read.why);
    return read.apply().then(
      () => undefined,
      (error: unknown) => error,
    );
  };

  test.each([0, 1, 2])('part %i: what was before is written back', async (nth) => {
    const cause = new Error('broken');
    const store = all[nth];
    store?.failAfter(0, cause);
    // It works again for the way back.
    const write = store?.part.write;
    if (store && write)
      store.part.write = async (value) => {
        await write(value).finally(() => store.failAfter(9));
      };
    const error = await failure();
    expect(error).toBeInstanceOf(NotWritten);
    expect(error).toMatchObject({ why: 'failed', restored: true, cause });
    expect(now()).toEqual(before);
  });

  it('for want of room, it says so', async () => {
    records.failAfter(0, new DOMException('', 'QuotaExceededError'));
    expect(await failure()).toMatchObject({ why: 'storageFull', restored: true });
    expect(now()).toEqual(before);
  });

  it('and the way back as well, it says so, and goes back as far as it can', async () => {
    records.failAfter(0);
    guide.failAfter(1);
    expect(await failure()).toMatchObject({ why: 'failed', restored: false });
    expect(now().slice(1)).toEqual(before.slice(1));
  });

  it('nothing is written when there would be no way back', async () => {
    guide.part.read = () => Promise.resolve('unreadable');
    expect(await failure()).toMatchObject({ why: 'failed', restored: true });
    expect(now()).toEqual(before);
  });

  it('the last part, the largest, is not read for it', async () => {
    const read = vi.spyOn(records.part, 'read');
    expect(await failure()).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });
});

/** A value with one thing in it changed, taken out or put in, anywhere. */
function mutated(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  const at = step % (entries.length + 1);
  const [key, inner] = entries[at] ?? ['more', undefined];
  if (step % 7 === 6) entries.splice(at, 1);
  else entries[at] = [key, mutated(inner, rest, other)];
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

describe('whatever the file holds', () => {
  /** Refused without a trace; or let in, and then it is all there. */
  const eitherOr = async (text: string) => {
    const read = await readBackup(text, parts);
    expect(now()).toEqual(before);
    if (!read.ok) {
      expect(refusals).toContain(read.why);
      return;
    }
    await read.apply();
    expect(JSON.parse(await textOf()).parts).toEqual(JSON.parse(text).parts);
    for (const [at, { part }] of all.entries()) await part.write(before[at] as never); // what it held
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
        eitherOr(JSON.stringify(mutated(JSON.parse(good), steps, value)) ?? ''),
      ),
      { numRuns: 1000 },
    );
  });

  it('a good backup with letters changed', async () => {
    const change = fc.tuple(fc.nat(good.length), fc.nat(3), fc.string({ maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, cut, put]) =>
        eitherOr(good.slice(0, at) + put + good.slice(at + cut)),
      ),
      { numRuns: 500 },
    );
  });

  it('and whatever fails: all of it is written or nothing', async () => {
    const fails = fc.tuple(fc.nat(2), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fails, async ([nth, full]) => {
        const store = all[nth] as SampleStore; // nat(2): one of the three
        const write = store.part.write;
        let isFirst = true;
        store.part.write = async (value) => {
          if (!isFirst) return write(value);
          isFirst = false;
          throw full ? new DOMException('', 'QuotaExceededError') : new Error();
        };
        const read = await readBackup(good, parts);
        if (!read.ok) throw new Error(read.why);
        await expect(read.apply()).rejects.toMatchObject({ restored: true });
        expect(now()).toEqual(before);
        store.part.write = write;
      }),
      { numRuns: 50 },
    );
  });
});
