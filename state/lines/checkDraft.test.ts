import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { checkDraft } from './checkDraft';
import { type Draft, draftOf, draftSchema, freshDraft } from './draft';
import { lineSchema } from './line';
import { allStamps, anyLine, ids, noon, sampleLine } from './line.sample';
import type { Problems } from './problem';

const draft: Draft = {
  sim: 't-mobile-us',
  nickname: '爸爸的卡',
  lastFour: '5678',
  renewal: '2026-11-20',
  rhythm: 'days',
  days: '30',
  timeZone: 'America/Los_Angeles',
};
const check = (over: Partial<Draft>, others = [sampleLine()], before = undefined as never) =>
  checkDraft({ ...draft, ...over }, others, noon, before);

describe('what is kept', () => {
  it('is what was typed', () => {
    expect(check({})).toEqual({
      fields: {
        sim: 't-mobile-us',
        nickname: '爸爸的卡',
        lastFour: '5678',
        renewal: '2026-11-20',
        rhythm: { kind: 'days', days: 30 },
        timeZone: 'America/Los_Angeles',
        archived: false,
      },
    });
  });

  test.each<[string, Partial<Draft>, object]>([
    ['blanks around a nickname are not', { nickname: '  Mum ' }, { nickname: 'Mum' }],
    [
      'a nickname may have forty characters',
      { nickname: '卡'.repeat(40) },
      { nickname: '卡'.repeat(40) },
    ],
    ['blanks around a date are not', { renewal: ' 2026-11-20 ' }, { renewal: '2026-11-20' }],
    ['digits may be wide', { lastFour: '５６７８' }, { lastFour: '5678' }],
    ['days may be wide', { days: ' ３０ ' }, { rhythm: { kind: 'days', days: 30 } }],
    ['there may be no digits', { lastFour: ' ' }, { lastFour: '' }],
    ['there may be no date', { renewal: '' }, { renewal: null }],
    ['today is a date', { renewal: '2026-11-01' }, { renewal: '2026-11-01' }],
    ['two years ahead is one', { renewal: '2028-11-01' }, { renewal: '2028-11-01' }],
    [
      'monthly is on the day of the date',
      { rhythm: 'monthly', days: '' },
      { rhythm: { kind: 'monthly', day: 20 } },
    ],
    [
      'monthly without a date',
      { rhythm: 'monthly', renewal: '' },
      { rhythm: { kind: 'monthly', day: 1 } },
    ],
    ['once', { rhythm: 'once', days: 'many' }, { rhythm: { kind: 'once' } }],
    ['a nickname an archived line has', { nickname: 'Old' }, { nickname: 'Old' }],
    [
      'the digits of a line of another issuer',
      { sim: 'mint', lastFour: '1234' },
      { lastFour: '1234' },
    ],
  ])('%s', (_, over, fields) => {
    const old = sampleLine({ id: ids[1], nickname: 'Old', lastFour: '', archived: true });
    expect(check(over, [sampleLine(), old])).toMatchObject({ fields });
  });

  it('is today in the zone of the line: it is tomorrow there already', () => {
    const late = Date.UTC(2026, 10, 1, 17);
    const of = (timeZone: string) =>
      checkDraft({ ...draft, renewal: '2026-11-01', timeZone }, [], late);
    expect(of('America/Los_Angeles')).toHaveProperty('fields');
    expect(of('Asia/Shanghai')).toEqual({ problems: { renewal: 'dateInPast' } });
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<Draft>, Problems]>([
    ['no nickname', { nickname: '' }, { nickname: 'nicknameEmpty' }],
    ['a nickname of blanks', { nickname: ' \u200B\n' }, { nickname: 'nicknameEmpty' }],
    ['a nickname of 41', { nickname: '字'.repeat(41) }, { nickname: 'nicknameLong' }],
    ['three digits', { lastFour: '123' }, { lastFour: 'lastFourWrong' }],
    ['a whole number', { lastFour: '2065551234' }, { lastFour: 'lastFourWrong' }],
    ['letters', { lastFour: 'abcd' }, { lastFour: 'lastFourWrong' }],
    ['no such day', { renewal: '2027-02-29' }, { renewal: 'dateWrong' }],
    ['a date in words', { renewal: 'tomorrow' }, { renewal: 'dateWrong' }],
    ['yesterday', { renewal: '2026-10-31' }, { renewal: 'dateInPast' }],
    ['a slip of the year', { renewal: '2028-11-02' }, { renewal: 'dateTooFar' }],
    ['no days', { days: '' }, { days: 'daysWrong' }],
    ['zero days', { days: '0' }, { days: 'daysWrong' }],
    ['367 days', { days: '367' }, { days: 'daysWrong' }],
    ['half a day', { days: '1.5' }, { days: 'daysWrong' }],
    ['a zone that is none', { timeZone: '+08:00' }, { timeZone: 'zoneWrong' }],
    ['a nickname twice', { nickname: '妈妈的卡 ' }, { nickname: 'alreadyThere' }],
    ['a card twice', { lastFour: '1234' }, { lastFour: 'alreadyThere' }],
    [
      'everything',
      { nickname: '', lastFour: '1', renewal: '1', days: '' },
      {
        nickname: 'nicknameEmpty',
        lastFour: 'lastFourWrong',
        renewal: 'dateWrong',
        days: 'daysWrong',
      },
    ],
  ])('%s', (_, over, problems) => {
    expect(check(over)).toEqual({ problems });
  });
});

describe('an edit', () => {
  it('does not complain about a date that has passed and was not touched', () => {
    const before = sampleLine({ renewal: '2026-10-01' });
    const renamed = { ...draftOf(before), nickname: 'Mum' };
    expect(checkDraft(renamed, [before], noon, before)).toMatchObject({
      fields: { nickname: 'Mum', renewal: '2026-10-01' },
    });
    const moved = { ...renamed, renewal: '2026-10-02' };
    expect(checkDraft(moved, [before], noon, before)).toEqual({
      problems: { renewal: 'dateInPast' },
    });
  });

  it('does not complain about a zone that another computer’s browser knows and was not touched', () => {
    const before = sampleLine({ timeZone: 'America/Ciudad_Nueva' });
    const renamed = { ...draftOf(before), nickname: 'Mum' };
    expect(checkDraft(renamed, [before], noon, before)).toMatchObject({
      fields: { nickname: 'Mum', timeZone: 'America/Ciudad_Nueva' },
    });
    const moved = { ...renamed, timeZone: 'America/Ciudad_Vieja' };
    expect(checkDraft(moved, [before], noon, before)).toEqual({
      problems: { timeZone: 'zoneWrong' },
    });
  });

  it('does not complain about a name or a number that another has, too, and was not touched', () => {
    const before = sampleLine();
    const twin = sampleLine({ id: ids[1] });
    const edited = (over: Partial<Draft>, other = twin) =>
      checkDraft({ ...draftOf(before), ...over }, [before, other], noon, before);
    expect(edited({ renewal: '2026-11-25' })).toMatchObject({ fields: { renewal: '2026-11-25' } });
    const [mint, dad] = [
      sampleLine({ ...twin, sim: 'mint' }),
      sampleLine({ ...twin, nickname: 'Dad' }),
    ];
    expect(edited({ sim: 'mint' }, mint)).toEqual({ problems: { lastFour: 'alreadyThere' } });
    expect(edited({ nickname: 'dad' }, dad)).toEqual({ problems: { nickname: 'alreadyThere' } });
  });

  it('keeps the day of the month over a short month, and gives it up for another', () => {
    const before = sampleLine({ renewal: '2027-02-28', rhythm: { kind: 'monthly', day: 31 } });
    const day = (renewal: string) =>
      checkDraft({ ...draftOf(before), renewal }, [before], noon, before);
    const kept = { fields: { rhythm: { kind: 'monthly', day: 31 } } };
    expect(day('2027-02-28')).toMatchObject(kept);
    expect(day('2027-03-31')).toMatchObject(kept);
    expect(day('')).toMatchObject(kept);
    expect(day('2027-03-15')).toMatchObject({ fields: { rhythm: { kind: 'monthly', day: 15 } } });
  });

  it('of an archived line is not in the way of others, nor they in its', () => {
    const before = sampleLine({ id: ids[1], archived: true });
    const checked = checkDraft(draftOf(before), [sampleLine(), before], noon, before);
    expect(checked).toMatchObject({ fields: { archived: true } });
  });

  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        fc.pre(line.rhythm.kind !== 'monthly' || line.renewal === null);
        const { id: _, stamps: __, removed: ___, ...fields } = line;
        expect(checkDraft(draftOf(line), [line], noon, line)).toEqual({ fields });
      }),
    );
  });
});

it('whatever is typed is kept in a shape that can be read again, or refused', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constantFrom('1234', '30'),
  );
  const anyDraft = fc.record({
    sim: fc.constant('unknown' as const),
    nickname: text,
    lastFour: text,
    renewal: fc.oneof(text, fc.constantFrom('2026-11-20', '2027-01-31', '')),
    rhythm: fc.constantFrom('days' as const, 'monthly' as const, 'once' as const),
    days: text,
    timeZone: fc.oneof(text, fc.constantFrom('Asia/Shanghai', 'UTC')),
  });
  fc.assert(
    fc.property(anyDraft, (typed) => {
      expect(v.is(draftSchema, typed)).toBe(true);
      const checked = checkDraft(typed, [sampleLine()], noon);
      if ('problems' in checked) {
        expect(checked.problems).not.toEqual({});
        return;
      }
      const line = { id: ids[0], ...checked.fields, stamps: allStamps(noon), removed: null };
      expect(v.is(lineSchema, line)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('a fresh form asks for a month', () => {
  expect(freshDraft('mint', 'UTC')).toEqual({
    sim: 'mint',
    nickname: '',
    lastFour: '',
    renewal: '',
    rhythm: 'monthly',
    days: '30',
    timeZone: 'UTC',
  });
});

it('the form of a line has its days, and thirty to begin with where it has none', () => {
  expect(draftOf(sampleLine({ rhythm: { kind: 'days', days: 28 } })).days).toBe('28');
  expect(draftOf(sampleLine({ rhythm: { kind: 'monthly', day: 5 } })).days).toBe('30');
});
