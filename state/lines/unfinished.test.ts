import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf } from './draft';
import { sampleLine } from './line.sample';
import { keepUnfinishedLine, type UnfinishedLine, unfinishedLine } from './unfinished';

const { local, session } = fakeBrowser.storage;
const draft = { ...draftOf(sampleLine()), nickname: '', lastFour: '12', renewal: '' };
const fresh: UnfinishedLine = { line: null, draft, fromPage: false };

beforeEach(() => fakeBrowser.reset());

it.each<[string, UnfinishedLine]>([
  ['a new one', fresh],
  ['one that is edited', { line: sampleLine(), draft, fromPage: true }],
])('%s is remembered as it was typed, right or wrong, until it is finished', async (_, form) => {
  expect(await unfinishedLine()).toBeUndefined();
  await keepUnfinishedLine(form);
  expect(await unfinishedLine()).toEqual(form);
  expect(await local.get()).toEqual({});
  await keepUnfinishedLine(null);
  expect(await session.get()).toEqual({});
});

it.each<[string, unknown]>([
  ['rubbish', 'rubbish'],
  ['of another shape', { ...fresh, more: true }],
  ['of a line that cannot be read', { ...fresh, line: { ...sampleLine(), nickname: '' } }],
  ['without what was typed', { line: null, fromPage: false }],
])('is none when it is %s', async (_, raw) => {
  await session.set({ unfinishedLine: raw });
  expect(await unfinishedLine()).toBeUndefined();
});

it('what is too long for a form does not take the place of one', async () => {
  await keepUnfinishedLine(fresh);
  await keepUnfinishedLine({ ...fresh, draft: { ...draft, nickname: 'x'.repeat(1000) } });
  expect(await unfinishedLine()).toEqual(fresh);
});
