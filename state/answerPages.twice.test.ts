// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PanelAct } from '../messages';
import { stored } from '../tests/unit/sendAs';
import { listening, press, see } from './answerPages.sample';
import { dashboard, seenAt } from './seen.sample';

listening();

// The script on a page repeats a press whose answer it did not get: it may have been obeyed.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it.each<[PanelAct, unknown, PanelAct?]>([
  [{ do: 'fold' }, dashboard],
  [{ do: 'open' }, seenAt('home.start')],
  [{ do: 'close' }, dashboard],
  [{ do: 'dock', side: 'left' }, dashboard],
  [{ do: 'sim', sim: 'metro-us' }, dashboard],
  [
    { do: 'answer', page: 'payment', yes: true },
    { ...seenAt('payment.fields'), certainty: 'likely' },
  ],
  [
    { do: 'answer', page: 'payment', yes: false },
    { ...seenAt('payment.fields'), certainty: 'likely' },
  ],
  [{ do: 'choose', step: 'web.pay' }, dashboard],
  [{ do: 'done', step: 'web.open' }, dashboard, { do: 'choose', step: 'web.open' }],
  [{ do: 'done', step: 'web.keepReceipt' }, seenAt('confirmation.keep')],
])('%j comes to the same, obeyed twice or once', async (act, page, before) => {
  await see(page);
  if (before) await press(before);
  const untouched = await stored();
  const shown = await press(act);
  const kept = await stored();
  expect(kept).not.toBe(untouched);
  expect(await press(act)).toEqual(shown);
  expect(await stored()).toBe(kept);
});
