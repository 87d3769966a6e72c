// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf } from './draft';
import { allStamps, noon, sampleLine } from './line.sample';
import { addLine, removeLine } from './lines';
import { changeLines, loadLines, recoveredLinesRead, saveLines } from './store';

const { local } = fakeBrowser.storage;
const aside = async () => (await local.get('lines.unreadable'))['lines.unreadable'];
const fresh = { version: 1, lines: [], recovered: false };

/** As version 1 writes it. Frozen: later versions must still read it. */
const sample = {
  version: 1,
  lines: [
    {
      id: '0b0f5a52-8f8e-4c53-9c0a-3d8f7d2f6a11',
      sim: 't-mobile-us',
      nickname: '妈妈的卡',
      lastFour: '1234',
      renewal: '2026-11-20',
      rhythm: { kind: 'days', days: 30 },
      timeZone: 'Asia/Shanghai',
      archived: false,
      stamps: {
        sim: 1793577600000,
        nickname: 1793577600000,
        lastFour: 1793577600000,
        renewal: 1793577600001,
        rhythm: 1793577600000,
        timeZone: 1793577600000,
        archived: 1793577600000,
      },
      removed: null,
    },
    {
      id: '5d3c3b7e-52d1-4d3e-9a55-2f4f6f0c7b22',
      sim: 'tourist',
      nickname: 'Trip 👩‍👧',
      lastFour: '',
      renewal: null,
      rhythm: { kind: 'monthly', day: 31 },
      timeZone: 'America/New_York',
      archived: true,
      stamps: { sim: 0, nickname: 0, lastFour: 0, renewal: 0, rhythm: 0, timeZone: 0, archived: 5 },
      removed: 9,
    },
    {
      id: '7a1c9a0e-6f0e-4b8e-8c2b-1f4e9d0a3c33',
      sim: 'mint',
      nickname: 'Pass',
      lastFour: '0000',
      renewal: '2027-02-28',
      rhythm: { kind: 'once' },
      timeZone: 'UTC',
      archived: false,
      stamps: { sim: 1, nickname: 1, lastFour: 1, renewal: 1, rhythm: 1, timeZone: 1, archived: 1 },
      removed: null,
    },
  ],
  recovered: false,
};
const [first, ...others] = sample.lines;

beforeEach(() => fakeBrowser.reset());

describe('what is remembered', () => {
  it('is nothing at first', async () => {
    expect(await loadLines()).toEqual(fresh);
    expect(await local.get(null)).toEqual({});
  });

  it('comes back as it was stored', async () => {
    await local.set({ lines: sample });
    expect(await loadLines()).toEqual(sample);
    await saveLines(await loadLines());
    expect((await local.get('lines')).lines).toEqual(sample);
    expect(await aside()).toBeUndefined();
  });
});

describe('changes', () => {
  const add = (nickname: string) => () =>
    changeLines((lines) =>
      addLine(lines, { ...draftOf(sampleLine()), nickname, lastFour: '' }, noon),
    );

  it('are made one after the other, and none is lost', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => add(name)()));
    const { lines } = await loadLines();
    expect(lines.map(({ nickname }) => nickname)).toEqual(['a', 'b', 'c']);
  });

  it('that are refused change nothing', async () => {
    await add('a')();
    const before = await local.get(null);
    expect(await add('A')()).toEqual({ problems: { nickname: 'alreadyThere' } });
    expect(await local.get(null)).toEqual(before);
  });

  it('that find the storage full say so and change nothing', async () => {
    await add('a')();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(add('b')()).rejects.toThrow('QUOTA_BYTES');
    expect((await loadLines()).lines).toHaveLength(1);
  });

  it('tell what became of them, and first how the line was before', async () => {
    await add('a')();
    await add('b')();
    const first = vi.fn(async () => undefined);
    const [, before] = (await loadLines()).lines;
    const after = await changeLines((lines) => removeLine(lines, before?.id ?? '', noon), first);
    const line = { ...before, removed: noon + 1 };
    expect(first).toHaveBeenCalledExactlyOnceWith(line, before);
    expect(after).toEqual({ line, lines: (await loadLines()).lines });
  });

  it('forget what was removed long ago', async () => {
    const removed = Date.now() - 40 * 24 * 60 * 60 * 1000;
    await local.set({
      lines: { ...sample, lines: [sampleLine({ removed, stamps: allStamps(0) })] },
    });
    await add('a')();
    expect((await loadLines()).lines.map(({ nickname }) => nickname)).toEqual(['a']);
  });
});

describe('what cannot be read', () => {
  const near = { ...sample, lines: [{ ...first, nickname: '' }, ...others] };

  test.each<[string, unknown, unknown[]]>([
    ['a word', 'rubbish', []],
    ['an empty object', {}, []],
    ['a newer version', { ...sample, version: 2 }, []],
    ['more than there should be', { ...sample, secrets: [] }, sample.lines],
    ['one broken line among good ones', near, others],
    ['no list', { ...sample, lines: {} }, []],
  ])('%s is put aside whole, told once, and the good lines stay', async (_, raw, lines) => {
    await local.set({ lines: raw });
    expect(await loadLines()).toEqual({ version: 1, lines, recovered: true });
    expect(await local.get(null)).toEqual({ lines: raw });
    await recoveredLinesRead();
    expect(await loadLines()).toEqual({ version: 1, lines, recovered: false });
    expect(await aside()).toEqual(raw);
  });

  it('a second time, the first and the last are kept', async () => {
    for (const raw of ['one', 'two', 'three']) {
      await local.set({ lines: raw });
      await recoveredLinesRead();
    }
    expect(await local.get(['lines.unreadable', 'lines.unreadable.last'])).toEqual({
      'lines.unreadable': 'one',
      'lines.unreadable.last': 'three',
    });
  });

  test.each<[string, object]>([
    ['an id that is none', { id: '1' }],
    ['an unknown issuer', { sim: 'acme' }],
    ['a nickname with a line break', { nickname: 'a\nb' }],
    ['five digits', { lastFour: '12345' }],
    ['an instant', { renewal: '2026-11-20T00:00:00Z' }],
    ['no such day', { renewal: '2027-02-29' }],
    ['no rhythm', { rhythm: { kind: 'days', days: 0 } }],
    ['a rhythm of two kinds', { rhythm: { kind: 'once', days: 3 } }],
    ['an offset for a zone', { timeZone: '+08:00' }],
    ['a stamp missing', { stamps: { ...first?.stamps, sim: undefined } }],
    ['a stamp before 1970', { stamps: { ...first?.stamps, sim: -1 } }],
    ['a stamp that is no moment', { stamps: { ...first?.stamps, sim: 9e15 } }],
    ['a secret', { number: '2065551234' }],
  ])('%s', async (_, broken) => {
    await local.set({ lines: { ...sample, lines: [{ ...first, ...broken }] } });
    expect(await loadLines()).toEqual({ ...fresh, recovered: true });
  });

  it('never throws, and leaves something that can be read', async () => {
    const line = fc.oneof(fc.constantFrom(...sample.lines), fc.jsonValue());
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.record({
        version: fc.constantFrom(1, 1, 2, '1'),
        lines: fc.oneof(fc.array(line), fc.jsonValue()),
        recovered: fc.oneof(fc.boolean(), fc.jsonValue()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (raw) => {
        fakeBrowser.reset();
        await local.set({ lines: raw });
        const read = await loadLines();
        expect(read.version).toBe(1);
        expect(await loadLines()).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });
});
