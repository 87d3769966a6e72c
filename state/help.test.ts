// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { brandById, brands, firstCarrier } from '../content/carriers/brands';
import { troubleOf } from '../content/guide/troubles';
import type { Moment } from '../content/pages';
import { createWords } from '../content/text';
import { contentScript, practice } from '../tests/unit/sendAs';
import { asksForPopup, everyMoment, home, listening, press, see } from './answerPages.sample';
import { takeIntent } from './intent';
import { seenAt } from './seen.sample';

// What the panel's "find what helps" is offered for, and what it opens.

const refusals: readonly Moment[] = [
  'paymentFailed.retry',
  'refillStart.invalidNumber',
  'refillStart.notAllowed',
];

listening();
const openPopup = asksForPopup();

test.each(everyMoment)(
  '%s, %s: offered where the page refuses something',
  async (carrier, moment) => {
    const show = await see(seenAt(moment, carrier), home(carrier));
    expect(show?.words.help).toBe(
      refusals.includes(moment) ? createWords('en')('help.whatToDo') : undefined,
    );
  },
);

describe.each(brands.map(({ id, guide }) => [id, guide.troubles] as const))('%s', (id, known) => {
  it.each(refusals)('at %s it opens the popup at what the page is a case of', async (moment) => {
    await see(seenAt(moment, id), home(id));
    const show = await press({ do: 'help' }, home(id));
    expect(show?.words.help).toBeDefined();
    expect(openPopup).toHaveBeenCalledTimes(1);
    const trouble = troubleOf(moment, known);
    expect(await takeIntent()).toEqual({ open: 'troubles', ...(trouble && { trouble }) });
  });
});

it('where it may just have been paid it opens at what to do when that is not known', async () => {
  const unclear = { open: 'troubles', trouble: 'unclearPayment' };
  await see(seenAt('refillStart.number'));
  for (const page of [seenAt('review.submit'), null]) await see(page);
  await press({ do: 'help' });
  expect(await takeIntent()).toEqual(unclear);
  for (const tab of [7, 8]) {
    await see(seenAt('dashboard.refill'), contentScript(tab));
    await press({ do: 'help' }, contentScript(tab));
    expect(await takeIntent(), `tab ${tab}`).toEqual(unclear);
  }
});

it('in practice it opens at what is practised, not at what its tab showed before', async () => {
  await see(seenAt('paymentFailed.retry'));
  await see(seenAt('refillStart.invalidNumber'), practice());
  await press({ do: 'help' }, practice());
  const { troubles } = brandById(firstCarrier).guide;
  const trouble = troubleOf('refillStart.invalidNumber', troubles);
  expect(trouble).not.toBe(troubleOf('paymentFailed.retry', troubles));
  expect(await takeIntent()).toEqual({ open: 'troubles', trouble });
});

it('opens nothing where it is not offered', async () => {
  await see(seenAt('dashboard.refill'));
  await press({ do: 'help' });
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeIntent()).toBeUndefined();
});

it('is not offered on a step that was chosen by hand, nor to whoever’s card is refilled elsewhere', async () => {
  await see(seenAt('refillStart.notAllowed'));
  const chosen = await press({ do: 'choose', step: 'web.open' });
  expect(chosen?.words.help).toBeUndefined();
  await see(seenAt('refillStart.notAllowed'));
  const other = await press({ do: 'sim', sim: 'ultra' });
  expect(other?.tone).toBe('elsewhere');
  expect(other?.words.help).toBeUndefined();
});
