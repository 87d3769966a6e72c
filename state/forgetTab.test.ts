// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScript, practice } from '../tests/unit/sendAs';
import { listening, see } from './answerPages.sample';
import { dashboard } from './seen.sample';
import type { Sender } from './sender';
import { forgetTab } from './store';

const inPrivate = (): Sender => {
  const from = contentScript();
  return { ...from, tab: { ...from.tab, incognito: true } };
};

listening();

test.each<[string, () => Sender]>([
  ['any window', contentScript],
  ['a private window', inPrivate],
  ['which a refill is practised', practice],
])('a tab in %s is forgotten with what it still had to say', async (_, from) => {
  await see(null, from());
  const seen = see(dashboard, from());
  await Promise.all([seen, forgetTab(7)]);
  expect(await seen).not.toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
