// @vitest-environment happy-dom
import { expect, it, test } from 'vitest';
import { brands } from '../content/carriers/brands';
import { createWords } from '../content/text';
import { asksForPopup, everyMoment, home, listening, press, see } from './answerPages.sample';
import { takeIntent } from './intent';
import { seenAt } from './seen.sample';

// What the panel's "keep a record" is offered for, and what it opens.

listening();
const openPopup = asksForPopup();

test.each(everyMoment)('%s, %s: offered where a refill was paid', async (carrier, moment) => {
  const show = await see(seenAt(moment, carrier), home(carrier));
  expect(show?.words.keep).toBe(
    moment === 'confirmation.keep' ? createWords('en')('panel.keep') : undefined,
  );
});

test.each(brands.map(({ id }) => id))('%s: it opens the form of a record', async (carrier) => {
  await see(seenAt('confirmation.keep', carrier), home(carrier));
  await press({ do: 'keep' }, home(carrier));
  expect(openPopup).toHaveBeenCalledTimes(1);
  expect(await takeIntent()).toEqual({ open: 'records', keep: true });
});

it('opens nothing where it is not offered', async () => {
  await see(seenAt('payment.fields'));
  await press({ do: 'keep' });
  await see(seenAt('confirmation.keep'));
  const chosen = await press({ do: 'choose', step: 'web.pay' });
  expect(chosen?.words.keep).toBeUndefined();
  await press({ do: 'keep' });
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeIntent()).toBeUndefined();
});
