import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft';
import { isLive } from './line';
import { allStamps, anyLine, ids, noon, sampleLine } from './line.sample';
import { editLine, mostLines, removeLine } from './lines';
import { linesFromItems, merge, syncItems } from './sync';

const anyLines = fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 3 });
const runs = { numRuns: 1000 };

describe('merging', () => {
  it('comes to the same in any order and any number of times', () => {
    fc.assert(
      fc.property(anyLines, anyLines, anyLines, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        const both = merge(a, b);
        expect(merge(both, a)).toEqual(both);
        expect(merge(both, both)).toEqual(both);
        expect(merge(a, a)).toEqual(merge(a, []));
        const inOrder = both.map(({ id }) => id).sort();
        expect(both.map(({ id }) => id)).toEqual(inOrder);
      }),
      runs,
    );
  });

  it('invents nothing: every field is one that somebody wrote, with its stamp, the newest', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (a, other) => {
        const b = { ...other, id: a.id };
        const [line] = merge([a], [b]);
        for (const field of ['sim', 'nickname', 'renewal', 'rhythm', 'archived'] as const) {
          const [older, newer] = a.stamps[field] < b.stamps[field] ? [a, b] : [b, a];
          expect(line?.stamps[field]).toBe(newer.stamps[field]);
          if (older.stamps[field] < newer.stamps[field])
            expect(line?.[field]).toEqual(newer[field]);
          else expect([a[field], b[field]]).toContainEqual(line?.[field]);
        }
      }),
      runs,
    );
  });

  it('does not mind in which order the storage gives keys back', () => {
    const a = sampleLine({ rhythm: { kind: 'days', days: 99 } });
    const turned = sampleLine({ rhythm: { days: 99, kind: 'days' } });
    const b = sampleLine({ rhythm: { kind: 'days', days: 5 } });
    expect(merge([turned], [b])).toEqual(merge([a], [b]));
    expect(merge([b], [turned])).toEqual(merge([b], [a]));
  });

  it('keeps what each of two computers changed', () => {
    const start = [sampleLine()];
    const renamed = editLine(
      start,
      sampleLine(),
      { ...draftOf(sampleLine()), nickname: 'Mum' },
      noon + 1,
    );
    const moved = editLine(
      start,
      sampleLine(),
      { ...draftOf(sampleLine()), renewal: '2026-12-01' },
      noon + 2,
    );
    if ('problems' in renamed || 'problems' in moved) throw new Error('refused');
    const merged = merge(renamed.lines, moved.lines);
    expect(merged).toMatchObject([{ nickname: 'Mum', renewal: '2026-12-01', lastFour: '1234' }]);
  });

  it('removes what was removed last, and keeps what was changed after', () => {
    const start = [sampleLine({ stamps: allStamps(5) })];
    const removed = removeLine(start, ids[0], 10);
    if ('problems' in removed) throw new Error('refused');
    const edited = (at: number) => [
      sampleLine({ nickname: 'Mum', stamps: { ...allStamps(5), nickname: at } }),
    ];
    expect(merge(removed.lines, edited(9)).map(isLive)).toEqual([false]);
    expect(merge(removed.lines, edited(10)).map(isLive)).toEqual([false]);
    const alive = merge(removed.lines, edited(11));
    expect(alive.map(isLive)).toEqual([true]);
    expect(alive).toMatchObject([{ nickname: 'Mum', lastFour: '1234', renewal: '2026-11-20' }]);
  });
});

describe('the items of sync storage', () => {
  it('are one a line, and read back as they were', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const items = syncItems(lines);
        expect(Object.keys(items)).toHaveLength(lines.length);
        expect(linesFromItems(JSON.parse(JSON.stringify(items)))).toEqual({
          lines,
          unreadable: [],
        });
      }),
    );
  });

  it('that cannot be read are named, and others are not looked at', () => {
    const good = syncItems([sampleLine()]);
    const [key = ''] = Object.keys(good);
    const items = {
      ...good,
      'line.newer': { version: 2 },
      [`line.${ids[1]}`]: good[key],
      'line.': null,
      settings: 'other',
    };
    expect(linesFromItems(items)).toEqual({
      lines: [sampleLine()],
      unreadable: ['line.newer', `line.${ids[1]}`, 'line.'],
    });
  });

  it('stay within what a browser gives: 8 kB an item, 100 kB together, half of it left for others', () => {
    const long = sampleLine({
      nickname: '<'.repeat(40),
      timeZone: 'America/Argentina/ComodRivadavia',
      stamps: allStamps(8.64e15),
      removed: 8.64e15,
    });
    // Chromium counts the JSON as it writes it, where '<' takes six bytes.
    const size = (value: unknown) =>
      new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;
    const each = size(syncItems([long]));
    expect(each).toBeLessThan(800);
    expect(each * mostLines).toBeLessThan(102_400);
    expect(mostLines).toBeLessThan(512);
  });
});
