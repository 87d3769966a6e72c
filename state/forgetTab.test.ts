// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScript, practice } from '../tests/unit/sendAs';
import { listening, see } from './answerPages.sample';
import { dashboard, seenAt } from './seen.sample';
import type { Sender } from './sender';
import { forgetTab, load } from './store';

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

describe('a refill', () => {
  const { local } = fakeBrowser.storage;

  it('whose tab was closed can be taken back in another, and not while it goes on', async () => {
    await see(seenAt('payment.fields'), contentScript(7));
    const again = seenAt('refillStart.number');
    await see(again, contentScript(8));
    expect((await load()).journey).toMatchObject({ current: 'web.pay', tab: 7 });
    await forgetTab(7);
    // Who looks at the account may have paid: that is no new refill yet.
    await see(dashboard, contentScript(8));
    expect((await load()).journey).toMatchObject({ current: 'web.pay', tab: null });
    await see(again, contentScript(8));
    expect((await load()).journey).toMatchObject({ current: 'web.findRefill', tab: 8 });
  });

  it('is left alone when another tab is closed', async () => {
    await see(seenAt('payment.fields'), contentScript(7));
    const set = vi.spyOn(local, 'set');
    await forgetTab(8);
    expect(set).not.toHaveBeenCalled();
  });
});
