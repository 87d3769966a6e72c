// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brandById, brands, type CarrierId } from '../content/carriers/brands';
import { type Moment, moments, pageOf } from '../content/pages';
import { createWords } from '../content/text';
import type { PanelAct, Show } from '../messages';
import { contentScript, sendAs } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { takeIntent } from './intent';

// What the panel's "keep a record" is offered for, and what it opens.

const openPopup = vi.fn();

const home = (carrier: CarrierId) => contentScript(7, brandById(carrier).guide.links.official.href);
const see = (moment: Moment, carrier: CarrierId) =>
  sendAs(home(carrier), 'pageSeen', {
    carrier,
    page: pageOf(moment),
    moment,
    certainty: 'sure',
  }) as Promise<Show | null>;
const press = (act: PanelAct, carrier: CarrierId) =>
  sendAs(home(carrier), 'panelAct', act) as Promise<Show | null>;

beforeAll(answerPages);

beforeEach(() => {
  fakeBrowser.storage.resetState();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser, { action: { openPopup: openPopup.mockResolvedValue(undefined) } });
});

const each = brands.flatMap(({ id }) => moments.map((moment) => [id, moment] as const));

test.each(each)('%s, %s: offered where a refill was paid', async (carrier, moment) => {
  const show = await see(moment, carrier);
  expect(show?.words.keep).toBe(
    moment === 'confirmation.keep' ? createWords('en')('panel.keep') : undefined,
  );
});

test.each(brands.map(({ id }) => id))('%s: it opens the form of a record', async (carrier) => {
  await see('confirmation.keep', carrier);
  await press({ do: 'keep' }, carrier);
  expect(openPopup).toHaveBeenCalledTimes(1);
  expect(await takeIntent()).toEqual({ open: 'records', keep: true });
});

it('opens nothing where it is not offered', async () => {
  await see('payment.fields', 't-mobile-us');
  await press({ do: 'keep' }, 't-mobile-us');
  await see('confirmation.keep', 't-mobile-us');
  const chosen = await press({ do: 'choose', step: 'web.pay' }, 't-mobile-us');
  expect(chosen?.words.keep).toBeUndefined();
  await press({ do: 'keep' }, 't-mobile-us');
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeIntent()).toBeUndefined();
});
