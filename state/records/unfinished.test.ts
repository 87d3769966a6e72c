import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleDraft } from './record.sample';
import { keepUnfinished, unfinished } from './unfinished';

const form = { id: null, draft: sampleDraft({ amount: '1,000', date: '' }) };

it('is remembered as it was typed, right or wrong, until it is finished', async () => {
  fakeBrowser.reset();
  expect(await unfinished()).toBeUndefined();
  await keepUnfinished(form);
  expect(await unfinished()).toEqual(form);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await keepUnfinished(null);
  expect(await unfinished()).toBeUndefined();
});

it.each([
  ['rubbish', 'rubbish'],
  ['of another shape', { ...form, more: true }],
  ['without an id', { draft: form.draft }],
])('is none when it is %s', async (_, raw) => {
  await fakeBrowser.storage.session.set({ unfinished: raw });
  expect(await unfinished()).toBeUndefined();
});

it('forgets what is too long to be a form', async () => {
  await keepUnfinished(form);
  await keepUnfinished({ ...form, draft: { ...form.draft, note: 'x'.repeat(20_000) } });
  expect(await unfinished()).toBeUndefined();
});
