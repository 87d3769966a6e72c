import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { methods } from '../../content/guide/steps';
import { ids, noon } from '../lines/line.sample';
import { checkRecord } from './checkRecord';
import { cleanNote } from './cleanNote';
import { type Draft, draftOf, freshDraft } from './draft';
import { type Problems, problems } from './problem';
import { recordSchema } from './record';
import { anyRecord, sampleDraft, sampleRecord, today } from './record.sample';

const check = (over: Partial<Draft>) => checkRecord(sampleDraft(over), today);

describe('what is kept', () => {
  it('is what was typed', () => {
    expect(check({})).toEqual({
      record: {
        line: ids[0],
        date: '2026-10-20',
        amount: 1500,
        currency: 'USD',
        method: 'web',
        confirmation: '00123',
        note: '妈妈的卡',
      },
    });
  });

  test.each<[string, Partial<Draft>, object]>([
    ['today', { date: '2026-11-01' }, { date: '2026-11-01' }],
    ['no line', { line: null }, { line: null }],
    ['a line that is none', { line: '' }, { line: null }],
    ['no confirmation', { confirmation: ' ' }, { confirmation: '' }],
    ['blanks around a confirmation', { confirmation: ' A 1\t' }, { confirmation: 'A 1' }],
    ['a note of several lines', { note: ' a\r\nb\u202e\rc\n ' }, { note: 'a\nb\nc' }],
    ['64 letters', { confirmation: '字'.repeat(64) }, { confirmation: '字'.repeat(64) }],
    ['500 emoji', { note: '🧾'.repeat(500) }, { note: '🧾'.repeat(500) }],
    ['a currency in small letters', { currency: ' usd ' }, { currency: 'USD' }],
    ['the decimals of the currency', { amount: '1500', currency: 'JPY' }, { amount: 1500 }],
  ])('%s', (_, over, record) => {
    expect(check(over)).toMatchObject({ record });
  });
});

describe('what is refused', () => {
  test.each<[string, Partial<Draft>, Problems]>([
    ['no amount', { amount: '' }, { amount: 'amountEmpty' }],
    ['a negative amount', { amount: '-15' }, { amount: 'amountWrong' }],
    ['too many decimals', { amount: '15.001' }, { amount: 'amountWrong' }],
    ['a phone number', { amount: '2065551234' }, { amount: 'amountHuge' }],
    ['no currency', { currency: '' }, { currency: 'currencyWrong' }],
    ['gold', { currency: 'XAU' }, { currency: 'currencyWrong' }],
    [
      'a currency that is none',
      { currency: 'ZZZ', amount: '1.2345' },
      { currency: 'currencyWrong' },
    ],
    [
      'neither',
      { currency: '$', amount: '' },
      { currency: 'currencyWrong', amount: 'amountEmpty' },
    ],
    ['no date', { date: '' }, { date: 'dateWrong' }],
    ['no such day', { date: '2026-02-29' }, { date: 'dateWrong' }],
    ['tomorrow', { date: '2026-11-02' }, { date: 'dateInFuture' }],
    ['65 letters', { confirmation: 'x'.repeat(65) }, { confirmation: 'confirmationLong' }],
    ['a note of 501', { note: 'x'.repeat(501) }, { note: 'noteLong' }],
  ])('%s', (_, over, found) => {
    expect(check(over)).toEqual({ problems: found });
  });
});

describe('an edit', () => {
  it('does not complain about what was not touched', () => {
    // From a computer ahead in time, whose browser knows newer money.
    const before = sampleRecord({ date: '2026-11-02', currency: 'QQQ' });
    expect(checkRecord(draftOf(before), today, before)).toMatchObject({
      record: { date: '2026-11-02', currency: 'QQQ', amount: 1500 },
    });
    const moved = { ...draftOf(before), date: '2026-11-03', currency: 'QQX' };
    expect(checkRecord(moved, today, before)).toEqual({
      problems: { date: 'dateInFuture', currency: 'currencyWrong' },
    });
  });

  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { id: _, file: __, created: ___, changed: ____, ...told } = record;
        expect(checkRecord(draftOf(record), today, record)).toEqual({ record: told });
      }),
    );
  });
});

it('whatever is typed is kept in a shape that can be read again, or refused', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('15', 'USD', today),
  );
  const anyDraft = fc.record({
    line: fc.option(text),
    date: text,
    amount: text,
    currency: fc.oneof(text, fc.constant('USD')),
    method: fc.constantFrom(...methods),
    confirmation: text,
    note: text,
  });
  fc.assert(
    fc.property(anyDraft, (typed) => {
      const checked = checkRecord(typed, today);
      if ('problems' in checked) {
        expect(problems).toEqual(expect.arrayContaining(Object.values(checked.problems)));
        expect(checked.problems).not.toEqual({});
        return;
      }
      const rest = { id: ids[0], file: null, created: noon, changed: noon };
      expect(v.is(recordSchema, { ...rest, ...checked.record })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('a clean note stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(cleanNote(cleanNote(typed))).toBe(cleanNote(typed));
    }),
  );
});

it('a fresh form is about today', () => {
  expect(freshDraft(today, 'PLN', ids[0])).toMatchObject({
    date: today,
    currency: 'PLN',
    amount: '',
  });
});
