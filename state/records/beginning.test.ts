import { describe, expect, it, test } from 'vitest';
import { noon } from '../lines/line.sample';
import { beginning } from './beginning';
import { freshDraft } from './draft';
import { sampleDraft, sampleRecord } from './record.sample';

const fresh = () => freshDraft('2026-11-01', 'USD', null);
const minutes = (count: number) => noon + count * 60_000;
/** A form left at noon; the record of April is edited, or a new one begun. */
const left = (id: string | null, over = {}) => ({ id, draft: sampleDraft(over), at: noon });
const april = sampleRecord().id;

describe('whoever opens the records themselves', () => {
  it('finds their list, or the form that was left, however long ago', () => {
    expect(beginning(undefined, undefined, fresh, noon)).toBeUndefined();
    for (const form of [left(null), left(april)])
      expect(beginning(form, undefined, fresh, minutes(100_000))).toEqual(form);
  });
});

describe('“Keep a record”', () => {
  it('begins a new one, or goes on with what was begun for this refill', () => {
    expect(beginning(undefined, {}, fresh, noon)).toBe('new');
    expect(beginning(left(null), {}, fresh, minutes(10))).toEqual(left(null));
  });

  test.each([
    ['a form left at the refill before', left(null), minutes(24 * 60)],
    ['the edit of an earlier record', left(april), minutes(1)],
    ['such an edit without a number', left(april, { confirmation: '' }), minutes(1)],
    ['a form of a clock that was far ahead', left(null), minutes(-24 * 60)],
  ])('never goes on with %s', (_, form, now) => {
    expect(beginning(form, {}, fresh, now)).toBe('new');
  });
});

describe('a number that was picked on the page', () => {
  const pick = { confirmation: 'PR-8842' };
  const anew = { id: null, draft: { ...fresh(), confirmation: 'PR-8842' } };

  it('goes into a new form, or the one that was begun for this refill', () => {
    expect(beginning(undefined, pick, fresh, noon)).toEqual(anew);
    expect(beginning(left(null, { confirmation: 'PR-8841' }), pick, fresh, minutes(5))).toEqual({
      ...left(null),
      draft: sampleDraft({ confirmation: 'PR-8842' }),
    });
  });

  it('goes into the record that is edited where that lacks it', () => {
    const shown = sampleDraft({ confirmation: '' });
    const edit = { ...left(april, { confirmation: '' }), shown };
    expect(beginning(edit, pick, fresh, minutes(5))).toEqual({
      ...edit, // with what was shown: else nobody would know that the number is new
      draft: sampleDraft({ confirmation: 'PR-8842' }),
    });
  });

  test.each([
    ['a record that has one', left(april), minutes(1)],
    ['an edit left long ago', left(april, { confirmation: '' }), minutes(24 * 60)],
    ['a form left at the refill before', left(null, { confirmation: '' }), minutes(24 * 60)],
  ])('never takes the place of what stands in %s', (_, form, now) => {
    expect(beginning(form, pick, fresh, now)).toEqual(anew);
  });
});
