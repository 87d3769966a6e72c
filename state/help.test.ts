// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brandById, brands, type CarrierId } from '../content/carriers/brands';
import { troubleOf } from '../content/guide/troubles';
import { type Moment, moments, pageOf } from '../content/pages';
import { createWords } from '../content/text';
import type { PageSeen, PanelAct, Show } from '../messages';
import { contentScript, sendAs } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { takeIntent } from './intent';

// What the panel's "find what helps" is offered for, and what it opens.

const refusals: readonly Moment[] = [
  'paymentFailed.retry',
  'refillStart.invalidNumber',
  'refillStart.notAllowed',
];

const openPopup = vi.fn();

const seenAt = (moment: Moment, carrier: CarrierId): PageSeen => ({
  carrier,
  page: pageOf(moment),
  moment,
  certainty: 'sure',
});

const home = (carrier: CarrierId) => contentScript(7, brandById(carrier).guide.links.official.href);
const see = (moment: Moment, carrier: CarrierId) =>
  sendAs(home(carrier), 'pageSeen', seenAt(moment, carrier)) as Promise<Show | null>;
const press = (act: PanelAct, carrier: CarrierId) =>
  sendAs(home(carrier), 'panelAct', act) as Promise<Show | null>;

beforeAll(answerPages);

beforeEach(() => {
  fakeBrowser.storage.resetState();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  Object.assign(fakeBrowser, { action: { openPopup: openPopup.mockResolvedValue(undefined) } });
});

const each = brands.flatMap(({ id }) => moments.map((moment) => [id, moment] as const));

test.each(each)('%s, %s: offered where the page refuses something', async (carrier, moment) => {
  const show = await see(moment, carrier);
  expect(show?.words.help).toBe(
    refusals.includes(moment) ? createWords('en')('help.whatToDo') : undefined,
  );
});

describe.each(brands.map(({ id, guide }) => [id, guide.troubles] as const))('%s', (id, known) => {
  it.each(refusals)('at %s it opens the popup at what the page is a case of', async (moment) => {
    await see(moment, id);
    const show = await press({ do: 'help' }, id);
    expect(show?.words.help).toBeDefined();
    expect(openPopup).toHaveBeenCalledTimes(1);
    const trouble = troubleOf(moment, known);
    expect(await takeIntent()).toEqual({ open: 'troubles', ...(trouble && { trouble }) });
  });
});

it('opens nothing where it is not offered', async () => {
  await see('dashboard.refill', 't-mobile-us');
  await press({ do: 'help' }, 't-mobile-us');
  expect(openPopup).not.toHaveBeenCalled();
  expect(await takeIntent()).toBeUndefined();
});

it('is not offered on a step that was chosen by hand, nor to whoever’s card is refilled elsewhere', async () => {
  await see('refillStart.notAllowed', 't-mobile-us');
  const chosen = await press({ do: 'choose', step: 'web.open' }, 't-mobile-us');
  expect(chosen?.words.help).toBeUndefined();
  await see('refillStart.notAllowed', 't-mobile-us');
  const other = await press({ do: 'sim', sim: 'ultra' }, 't-mobile-us');
  expect(other?.tone).toBe('elsewhere');
  expect(other?.words.help).toBeUndefined();
});
