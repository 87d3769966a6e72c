// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allSteps } from '../content/guide/steps';
import type { PopupAct } from '../messages';
import { contentScript, popup, sendAs, stored } from '../tests/unit/sendAs';
import { listening, press } from './answerPopup.sample';
import type { Sender } from './sender';

listening();

describe('is refused and changes nothing', () => {
  const act: PopupAct = { do: 'mark', step: 'web.pay', done: true };

  test.each<[string, () => Sender]>([
    ['a content script', contentScript],
    ['another extension', () => ({ ...popup(), id: 'somebody-else' })],
    ["another extension's page", () => ({ ...popup(), url: 'chrome-extension://else/popup.html' })],
    ['nowhere', () => ({})],
  ])('what comes from %s', async (_, sender) => {
    const before = await stored();
    await expect(sendAs(sender(), 'popupAct', act)).rejects.toThrow('refused');
    await expect(sendAs(sender(), 'overview', undefined)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
    expect(console.debug).toHaveBeenCalledWith('refused: popupAct');
  });

  test.each<[string, unknown]>([
    ['an unknown act', { do: 'forget' }],
    ['an act of the panel', { do: 'close' }],
    ['an unknown step', { do: 'mark', step: 'web.dance', done: true }],
    ['a tick that is none', { do: 'mark', step: 'web.pay', done: 1 }],
    ['an unknown language', { do: 'settle', change: { locale: 'tlh' } }],
    ['a setting that is none', { do: 'settle', change: { secrets: true } }],
    ['more than there should be', { do: 'restart', all: true }],
    ['nothing', undefined],
    ['null', null],
    ['a list', [act]],
  ])('%s', async (_, data) => {
    const before = await stored();
    await expect(sendAs(popup(), 'popupAct', data)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
  });

  it('any of a thousand messages that are broken somewhere', async () => {
    const good = fc.oneof(
      fc.record({
        do: fc.constant('mark'),
        step: fc.constantFrom(...allSteps),
        done: fc.boolean(),
      }),
      fc.record({
        do: fc.constant('settle'),
        change: fc.record({ locale: fc.constantFrom('en', 'zh-CN') }),
      }),
      fc.record({ do: fc.constantFrom('restart', 'showAgain', 'recoveredRead') }),
    );
    const broken = fc.oneof(
      fc.tuple(good, fc.string({ minLength: 1 }), fc.jsonValue()).map(([data, key, value]) => ({
        ...data,
        [`x${key}`]: value,
      })),
      fc.tuple(good, fc.nat()).map(([data, index]) => {
        const entries = Object.entries(data);
        return Object.fromEntries(entries.filter((_, each) => each !== index % entries.length));
      }),
      fc.tuple(good, fc.nat(), fc.jsonValue()).map(([data, index, value]) => {
        const keys = Object.keys(data);
        return { ...data, [keys[index % keys.length] ?? '']: { not: value } };
      }),
      fc.array(fc.jsonValue()),
      fc.string(),
      fc.double(),
    );
    await press(act);
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(broken, async (data) => {
        await expect(sendAs(popup(), 'popupAct', data)).rejects.toThrow(/^refused$/);
      }),
      { numRuns: 1000 },
    );
    expect(await stored()).toBe(before);
  });
});
