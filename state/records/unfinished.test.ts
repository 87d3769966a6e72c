import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noon } from '../lines/line.sample';
import { sampleDraft, sampleRecord } from './record.sample';
import { keepUnfinished, unfinished } from './unfinished';

const form = { id: null, draft: sampleDraft({ amount: '1,000', date: '' }) };
const left = { ...form, at: noon };

it('is remembered as it was typed, right or wrong, until it is finished', async () => {
  fakeBrowser.reset();
  expect(await unfinished()).toBeUndefined();
  await keepUnfinished(form, noon);
  expect(await unfinished()).toEqual(left);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await keepUnfinished(null, noon);
  expect(await unfinished()).toBeUndefined();
});

it.each([
  ['rubbish', 'rubbish'],
  ['of another shape', { ...left, more: true }],
  ['without an id', { draft: form.draft, at: noon }],
  ['without a time', form],
])('is none when it is %s', async (_, raw) => {
  await fakeBrowser.storage.session.set({ unfinished: raw });
  expect(await unfinished()).toBeUndefined();
});

it('still knows what the edit of a record began with, and what a new one is to be', async () => {
  const { id } = sampleRecord();
  const edit = { ...form, id, becomes: id, shown: sampleDraft() };
  await keepUnfinished(edit, noon);
  expect(await unfinished()).toEqual({ ...edit, at: noon });
});

it('keeps every other field when a whole page was pasted into one, and enough of that', async () => {
  await keepUnfinished(form, noon);
  const draft = { ...form.draft, amount: '15', note: 'x'.repeat(20_000) };
  await keepUnfinished({ ...form, draft }, noon + 1);
  const cut = { ...draft, note: 'x'.repeat(10_000) };
  expect(await unfinished()).toEqual({ ...form, draft: cut, at: noon + 1 });
});
