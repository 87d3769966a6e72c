import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Draft, draftOf } from './draft';
import { inOrder } from './inOrder';
import { isDated, isLive, type Line, lineSchema } from './line';
import { allStamps, ids, noon, sampleLine } from './line.sample';
import {
  addLine,
  archiveLine,
  type Change,
  editLine,
  mostLines,
  refilledLine,
  removeLine,
  restoreLine,
} from './lines';
import { withoutLongRemoved } from './removed';

const later = noon + 1000;
const day = 24 * 60 * 60 * 1000;
const draft = { ...draftOf(sampleLine()), nickname: '爸爸的卡', lastFour: '5678' };

/** Other lines, so many. */
const many = (count: number) =>
  Array.from({ length: count }, () =>
    sampleLine({ id: crypto.randomUUID(), nickname: crypto.randomUUID(), lastFour: '' }),
  );

function done(change: Change): { lines: Line[]; line: Line } {
  if ('problems' in change) throw new Error(JSON.stringify(change.problems));
  for (const line of change.lines) expect(v.is(lineSchema, line)).toBe(true);
  return change;
}

describe('adding', () => {
  it('appends a line with an id and stamps', () => {
    const { lines, line } = done(addLine([sampleLine()], draft, later));
    expect(lines).toEqual([sampleLine(), line]);
    expect(line).toMatchObject({ nickname: '爸爸的卡', stamps: allStamps(later), removed: null });
    expect(line.id).not.toBe(ids[0]);
  });

  it('is refused for the same card, and for more than anybody has', () => {
    const twice = addLine([sampleLine()], { ...draft, lastFour: '1234' }, later);
    expect(twice).toEqual({ problems: { lastFour: 'alreadyThere' } });
    expect(addLine(many(mostLines), draft, later)).toEqual({ problems: { line: 'tooMany' } });
  });

  it('goes on where a line was removed', () => {
    const { lines } = done(removeLine([sampleLine()], ids[0], later));
    expect(addLine(lines, draftOf(sampleLine()), later)).toHaveProperty('line');
    const full = [...lines, ...many(mostLines - 1)];
    expect(addLine(full, draft, later)).toHaveProperty('line');
  });
});

describe('editing', () => {
  it('stamps only what differs', () => {
    const { line } = done(
      editLine([sampleLine()], sampleLine(), { ...draftOf(sampleLine()), nickname: 'Mum' }, later),
    );
    expect(line).toEqual(
      sampleLine({ nickname: 'Mum', stamps: { ...allStamps(noon), nickname: later } }),
    );
  });

  it('of nothing changes nothing', () => {
    expect(done(editLine([sampleLine()], sampleLine(), draftOf(sampleLine()), later)).line).toEqual(
      sampleLine(),
    );
  });

  it('counts even where another computer was ahead of this clock', () => {
    const ahead = sampleLine({ stamps: allStamps(noon + day) });
    const { line } = done(editLine([ahead], ahead, { ...draftOf(ahead), nickname: 'Mum' }, later));
    expect(line.stamps.nickname).toBe(noon + day + 1);
  });

  it('keeps its own nickname and digits', () => {
    const change = editLine(
      [sampleLine()],
      sampleLine(),
      { ...draftOf(sampleLine()), renewal: '' },
      later,
    );
    expect(done(change).line.renewal).toBeNull();
  });

  it('is refused for what could not be added, too', () => {
    const mum = sampleLine({ id: ids[1], nickname: 'Mum', lastFour: '' });
    expect(editLine([sampleLine(), mum], mum, { ...draft, nickname: '' }, later)).toEqual({
      problems: { nickname: 'nicknameEmpty' },
    });
  });

  it('of a line that is not there is refused', () => {
    const gone = { problems: { line: 'gone' } };
    expect(editLine([], sampleLine(), draft, later)).toEqual(gone);
    const { lines } = done(removeLine([sampleLine()], ids[0], later));
    expect(editLine(lines, sampleLine(), draft, later)).toEqual(gone);
    expect(archiveLine(lines, ids[0], true, later)).toEqual(gone);
    expect(refilledLine(lines, ids[0], '2026-11-20', later)).toEqual(gone);
    expect(removeLine(lines, ids[0], later)).toEqual(gone);
    expect(restoreLine([], ids[0], later)).toEqual(gone);
  });
});

describe('editing what was changed since the form showed it', () => {
  const refilled = done(refilledLine([sampleLine()], ids[0], '2026-11-20', later));
  const edited = (over: Partial<Draft>, shown = sampleLine(), lines = refilled.lines) =>
    done(editLine(lines, shown, { ...draftOf(shown), ...over }, later)).line;

  it('keeps a refill that was told meanwhile', () => {
    const { renewal: at } = refilled.line.stamps;
    expect(edited({ nickname: 'Mum' })).toMatchObject({
      nickname: 'Mum',
      renewal: '2026-12-20',
      stamps: { renewal: at, nickname: at + 1 },
    });
  });

  it('keeps it also with a date that could not be chosen any more', () => {
    const shown = sampleLine({ renewal: '2026-10-20' });
    const moved = sampleLine({ renewal: '2026-10-25' });
    expect(edited({ nickname: 'Mum' }, shown, [moved]).renewal).toBe('2026-10-25');
  });

  it('takes the date that the form was given or that was typed', () => {
    expect(edited({ renewal: '2026-12-05' }).renewal).toBe('2026-12-05');
  });

  it('keeps a rhythm that was changed meanwhile, and takes a chosen one whole', () => {
    const shown = sampleLine({ rhythm: { kind: 'monthly', day: 20 } });
    const lines = [sampleLine({ rhythm: { kind: 'days', days: 90 } })];
    const rhythm = (over: Partial<Draft>, from = shown) => edited(over, from, lines).rhythm;
    expect(rhythm({ nickname: 'Mum', days: '45' })).toEqual({ kind: 'days', days: 90 });
    expect(rhythm({ rhythm: 'days' })).toEqual({ kind: 'days', days: 30 });
    expect(rhythm({ days: '45' }, sampleLine())).toEqual({ kind: 'days', days: 45 });
    const once = [sampleLine({ rhythm: { kind: 'once' } })];
    expect(edited({ days: '45' }, sampleLine(), once).rhythm).toEqual({ kind: 'days', days: 45 });
  });
});

describe('archiving', () => {
  it('puts away and takes out again', () => {
    const { lines, line } = done(archiveLine([sampleLine()], ids[0], true, later));
    expect(line).toMatchObject({ archived: true, stamps: { archived: later } });
    expect(isDated(line)).toBe(false);
    expect(done(archiveLine(lines, ids[0], false, later)).line.archived).toBe(false);
  });

  it('does not take out again what another has replaced', () => {
    const lines = [sampleLine({ archived: true }), sampleLine({ id: ids[1] })];
    expect(archiveLine(lines, ids[0], false, later)).toEqual({
      problems: { nickname: 'alreadyThere', lastFour: 'alreadyThere' },
    });
  });
});

describe('"I have refilled"', () => {
  it('moves the date on', () => {
    const { line } = done(refilledLine([sampleLine()], ids[0], '2026-11-20', later));
    expect(line).toMatchObject({ renewal: '2026-12-20', stamps: { renewal: later, rhythm: noon } });
  });

  it('pressed twice, moves it once', () => {
    const once = done(refilledLine([sampleLine()], ids[0], '2026-11-20', later));
    const twice = done(refilledLine(once.lines, ids[0], '2026-11-20', later + 1));
    expect(twice).toEqual(once);
    // Moved elsewhere by hand, while the notification of the old date still stood there.
    const chosen = done(refilledLine([sampleLine()], ids[0], '2026-11-20', later, '2026-12-05'));
    expect(done(refilledLine(chosen.lines, ids[0], '2026-11-20', later + 1))).toEqual(chosen);
  });

  it('takes the date the user chose, and with it the day of the month', () => {
    const line = sampleLine({ rhythm: { kind: 'monthly', day: 20 } });
    expect(
      done(refilledLine([line], ids[0], '2026-11-20', later, '2026-12-05')).line,
    ).toMatchObject({
      renewal: '2026-12-05',
      rhythm: { kind: 'monthly', day: 5 },
    });
    expect(refilledLine([line], ids[0], '2026-11-20', later, '2026-10-05')).toEqual({
      problems: { renewal: 'dateInPast' },
    });
    expect(refilledLine([line], ids[0], '2026-11-20', later, '20 May')).toEqual({
      problems: { renewal: 'dateWrong' },
    });
  });

  it('remembers the 31st over a short month', () => {
    const line = sampleLine({ renewal: '2027-01-31', rhythm: { kind: 'monthly', day: 31 } });
    const february = done(refilledLine([line], ids[0], '2027-01-31', later));
    expect(february.line.renewal).toBe('2027-02-28');
    expect(done(refilledLine(february.lines, ids[0], '2027-02-28', later)).line.renewal).toBe(
      '2027-03-31',
    );
  });

  it('ends a one-off pass', () => {
    const line = sampleLine({ rhythm: { kind: 'once' } });
    expect(done(refilledLine([line], ids[0], '2026-11-20', later)).line.renewal).toBeNull();
  });

  it('does not run away by pressing again and again', () => {
    const line = sampleLine({ rhythm: { kind: 'days', days: 366 } });
    const once = done(refilledLine([line], ids[0], '2026-11-20', later));
    expect(refilledLine(once.lines, ids[0], '2027-11-21', later)).toEqual({
      problems: { renewal: 'dateTooFar' },
    });
  });
});

describe('removing', () => {
  it('leaves what tells other computers, and can be taken back', () => {
    const { lines, line } = done(removeLine([sampleLine()], ids[0], later));
    expect(isLive(line)).toBe(false);
    const back = done(restoreLine(lines, ids[0], later));
    expect(isLive(back.line)).toBe(true);
    expect(back.line).toMatchObject({ ...sampleLine(), stamps: {}, removed: later });
    expect(restoreLine(back.lines, ids[0], later)).toEqual(back);
    expect(isLive(done(removeLine(back.lines, ids[0], later)).line)).toBe(false);
  });

  it('counts even where another computer was ahead of this clock', () => {
    const ahead = sampleLine({ stamps: allStamps(noon + day) });
    expect(isLive(done(removeLine([ahead], ids[0], later)).line)).toBe(false);
  });

  it('is not taken back once another is called the same', () => {
    const removed = done(removeLine([sampleLine()], ids[0], later)).line;
    const since = sampleLine({ id: ids[1], stamps: allStamps(later + 1) });
    const change = restoreLine([removed, since], ids[0], later);
    expect(change).toEqual({ problems: { nickname: 'alreadyThere', lastFour: 'alreadyThere' } });
  });

  it('is taken back beside one that was called the same before, on another computer', () => {
    const twin = sampleLine({ id: ids[1] });
    const { lines } = done(removeLine([sampleLine(), twin], ids[0], later));
    expect(isLive(done(restoreLine(lines, ids[0], later)).line)).toBe(true);
    // Moved on meanwhile: that takes no place.
    const { lines: moved } = done(refilledLine(lines, ids[1], '2026-11-20', later + 1));
    expect(restoreLine(moved, ids[0], later)).toHaveProperty('line');
  });

  it('is taken back of the line that is meant, and only where there is room', () => {
    const other = sampleLine({ id: ids[1], nickname: 'Mum', lastFour: '' });
    const { lines } = done(removeLine([other, sampleLine()], ids[0], later));
    expect(done(restoreLine(lines, ids[0], later)).line.id).toBe(ids[0]);
    expect(restoreLine([...lines, ...many(mostLines - 1)], ids[0], later)).toEqual({
      problems: { line: 'tooMany' },
    });
    expect(restoreLine([...lines, ...many(mostLines - 2)], ids[0], later)).toHaveProperty('line');
  });

  it('is forgotten after thirty days', () => {
    const { lines } = done(removeLine([sampleLine(), sampleLine({ id: ids[1] })], ids[0], later));
    expect(withoutLongRemoved(lines, later + 29 * day)).toEqual(lines);
    expect(withoutLongRemoved(lines, later + 31 * day)).toEqual([sampleLine({ id: ids[1] })]);
  });
});

it('shows lines by use, date and name', () => {
  const line = (nickname: string, over: Partial<Line> = {}) =>
    sampleLine({ id: crypto.randomUUID(), nickname, ...over });
  const lines = [
    line('archived', { archived: true, renewal: '2026-11-02' }),
    line('removed', { removed: later }),
    line('no date', { renewal: null }),
    line('卡 10'),
    line('卡 9'),
    line('first', { renewal: '2026-11-02' }),
  ];
  expect(inOrder(lines, 'zh-CN').map(({ nickname }) => nickname)).toEqual([
    'first',
    '卡 9',
    '卡 10',
    'no date',
    'archived',
  ]);
});

it('shows lines in the same order, in whichever they are kept', () => {
  const dated = ['2026-11-03', '2026-11-02', null, '2026-11-02'];
  const lines = dated.map((renewal, index) => sampleLine({ id: `${index}`, renewal }));
  for (const [a, b, c, d] of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ] as const) {
    const kept = [a, b, c, d].flatMap((at) => lines[at] ?? []);
    expect(inOrder(kept, 'en').map(({ id }) => id)).toEqual(['1', '3', '0', '2']);
  }
});
