// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSeen } from '../messages';
import { contentScript, practice, sendAs } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import type { Sender } from './sender';
import { forgetTab } from './store';

const dashboard: PageSeen = {
  carrier: 't-mobile-us',
  page: 'dashboard',
  moment: 'dashboard.refill',
  certainty: 'sure',
};
const inPrivate = (): Sender => {
  const from = contentScript();
  return { ...from, tab: { ...from.tab, incognito: true } };
};

beforeAll(answerPages);
beforeEach(() => {
  fakeBrowser.storage.resetState();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

test.each<[string, () => Sender]>([
  ['any window', contentScript],
  ['a private window', inPrivate],
  ['which a refill is practised', practice],
])('a tab in %s is forgotten with what it still had to say', async (_, from) => {
  await sendAs(from(), 'pageSeen', null);
  const seen = sendAs(from(), 'pageSeen', dashboard);
  await Promise.all([seen, forgetTab(7)]);
  expect(await seen).not.toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
