// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentScript, practice } from '../tests/unit/sendAs';
import { listening, see } from './answerPages.sample';
import { dashboard, seenAt } from './seen.sample';
import type { Sender } from './sender';
import { forgetTab, loadFor } from './store';
import { ordinary } from './stored.sample';

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

  it.each([
    ['any window', contentScript],
    [
      'a private window',
      (tab?: number) => ({ ...contentScript(tab), tab: { ...inPrivate().tab, id: tab } }),
    ],
  ])(
    'whose tab in %s was closed goes on in another, where it may have been paid',
    async (where, from) => {
      const isPrivate = where === 'a private window';
      const journeyOf = async () => (await loadFor({ ...ordinary(8), isPrivate })).journey;
      await see(seenAt('payment.fields'), from(7));
      const again = seenAt('refillStart.number');
      await see(again, from(8));
      expect(await journeyOf()).toMatchObject({ current: 'web.pay', tab: 7 });
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 8, incognito: true }] as never);
      await forgetTab(7);
      // Who looks at the account, or begins anew, may have paid: that is no new refill yet.
      for (const page of [dashboard, again]) {
        await see(page, from(8));
        expect(await journeyOf()).toMatchObject({ current: 'web.pay', tab: null });
      }
      await see(seenAt('payment.fields'), from(8));
      expect(await journeyOf()).toMatchObject({ current: 'web.pay', tab: 8 });
      await see(again, from(8));
      expect(await journeyOf()).toMatchObject({ current: 'web.findRefill', tab: 8 });
    },
  );

  it('is left alone when another tab is closed', async () => {
    await see(seenAt('payment.fields'), contentScript(7));
    const set = vi.spyOn(local, 'set');
    await forgetTab(8);
    expect(set).not.toHaveBeenCalled();
  });
});
