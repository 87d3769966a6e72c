// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { certainties } from '../content/certainty';
import { allSteps, type Step } from '../content/guide/steps';
import { moments, pages } from '../content/pages';
import { contentScript, sendAs, stored } from '../tests/unit/sendAs';
import { listening, see } from './answerPages.sample';
import { dashboard } from './seen.sample';
import type { Sender } from './sender';

listening();

describe('is refused and changes nothing', () => {
  async function refused(sender: Sender, type: 'pageSeen' | 'panelAct', data: unknown) {
    const before = await stored();
    await expect(sendAs(sender, type, data)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
    expect(console.debug).toHaveBeenCalledWith(`refused: ${type}`);
  }

  test.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['a frame inside the page', { frameId: 1 }],
    ['a page that is not the carrier’s', { url: 'https://t-mobile.com.evil.example/' }],
    ['a host where the guide keeps silent', { url: 'https://tfb.t-mobile.com/' }],
    ['our own popup', { url: fakeBrowser.runtime.getURL('/popup.html') }],
    ['no tab', { tab: undefined }],
  ])('what comes from %s', async (_, wrong) => {
    const sender = { ...contentScript(), ...wrong };
    await refused(sender, 'pageSeen', dashboard);
    await refused(sender, 'panelAct', { do: 'close' });
  });

  test.each<[string, unknown]>([
    ['a carrier that is not that of the host', { ...dashboard, carrier: 't-mobile-pl' }],
    ['an unknown page', { ...dashboard, page: 'basket' }],
    ['an unknown moment', { ...dashboard, moment: 'dashboard.dance' }],
    ['a moment of another page', { ...dashboard, moment: 'payment.fields' }],
    ['an unknown certainty', { ...dashboard, certainty: 'certain' }],
    ['more than there should be', { ...dashboard, text: 'what the page says' }],
    ['less than there should be', { carrier: 't-mobile-us' }],
    ['a word', 'dashboard'],
    ['a list', [dashboard]],
  ])('%s', async (_, data) => {
    await refused(contentScript(), 'pageSeen', data);
  });

  test.each<[string, unknown]>([
    ['an unknown act', { do: 'pay' }],
    ['an act of the popup', { do: 'restart' }],
    ['an unknown side', { do: 'dock', side: 'top' }],
    ['an unknown step', { do: 'choose', step: 'web.dance' }],
    ['an answer that is none', { do: 'answer', page: 'payment', yes: 'true' }],
    ['an answer about nothing', { do: 'answer', yes: true }],
    ['done with nothing', { do: 'done' }],
    ['more than there should be', { do: 'fold', now: true }],
    ['nothing', undefined],
    ['null', null],
  ])('%s', async (_, data) => {
    await refused(contentScript(), 'panelAct', data);
  });

  it('any of a thousand messages that are broken somewhere', async () => {
    const good = fc.oneof(
      fc.record({
        type: fc.constant('pageSeen' as const),
        data: fc.record({
          carrier: fc.constant('t-mobile-us'),
          page: fc.constantFrom(...pages),
          moment: fc.constantFrom(...moments),
          certainty: fc.constantFrom(...certainties),
        }),
      }),
      fc.record({
        type: fc.constant('panelAct' as const),
        data: fc.oneof(
          fc.record({ do: fc.constantFrom('fold', 'open', 'close', 'done') }),
          fc.record({ do: fc.constant('answer'), yes: fc.boolean() }),
          fc.record({ do: fc.constant('choose'), step: fc.constantFrom<Step[]>(...allSteps) }),
        ),
      }),
    );
    const rubbish = fc.oneof(fc.object(), fc.array(fc.jsonValue()), fc.double(), fc.string());
    const broken = fc
      .tuple(good, fc.nat(), fc.constantFrom('drop', 'add', 'spoil', 'replace'), rubbish)
      .map(([{ type, data }, index, how, value]) => {
        const keys = Object.keys(data);
        const key = keys[index % keys.length] ?? '';
        if (how === 'replace') return { type, data: Array.isArray(value) ? value : [value] };
        if (how === 'add') return { type, data: { ...data, [`${key}2`]: value } };
        if (how === 'spoil') return { type, data: { ...data, [key]: { not: value } } };
        return { type, data: Object.fromEntries(Object.entries(data).filter(([k]) => k !== key)) };
      });
    await see(dashboard);
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(broken, async ({ type, data }) => {
        await expect(sendAs(contentScript(), type, data)).rejects.toThrow(/^refused$/);
      }),
      { numRuns: 1000 },
    );
    expect(await stored()).toBe(before);
  });
});
