import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { firstCarrier } from '../content/carriers/brands';
import { stepOfPage } from '../content/guide/steps';
import { orderPages } from '../content/pages';
import type { T } from '../content/text';
import { rich } from '../content/text/rich';
import type { Show } from '../messages';
import { freshJourney } from './journey';
import { type GuideState, guideStateSchema } from './schemas';

/** The page of ours on which a refill is practised. */
export const practicePage = '/practice.html';

/** All that practising keeps, for as long as its tab is there. Nothing else is ever written by it. */
const practiceSchema = v.strictObject({
  journey: guideStateSchema.entries.journey,
  side: guideStateSchema.entries.settings.entries.side,
});

/** Where a tab's practice is kept in `storage.session`. */
export const practiceKey = (tab: number) => `practice.${tab}`;

/**
 * What counts where a refill is practised: the user's settings, a journey of its own, and a card
 * that is refilled on the site that is played.
 */
export async function loadPractice(tab: number, stored: GuideState): Promise<GuideState> {
  const { [practiceKey(tab)]: raw } = await browser.storage.session.get(practiceKey(tab));
  const parsed = v.safeParse(practiceSchema, raw);
  const { journey, side } = parsed.success
    ? parsed.output
    : { journey: freshJourney(), side: stored.settings.side };
  return { ...stored, journey, settings: { ...stored.settings, side, sim: firstCarrier } };
}

/** Keeps what `loadPractice` gave, after it was changed. */
export async function savePractice(tab: number, { journey, settings }: GuideState): Promise<void> {
  const kept: v.InferOutput<typeof practiceSchema> = { journey, side: settings.side };
  await browser.storage.session.set({ [practiceKey(tab)]: kept });
}

/**
 * The same, shown where it is practised: it never says "official", leads to no real site, asks for
 * no real card, charges none, and offers no record and no reminder of what did not happen.
 */
export function asPractice(show: Show, t: T): Show {
  const { page, step } = show;
  const isOrdered = show.placed && orderPages.includes(page);
  const onPage = stepOfPage[page] === step && !isOrdered; // else the words are those of a step chosen by hand
  /** Where the site's way on leads while practising. */
  const href = `${practicePage}?page=refillStart`;
  return {
    ...show,
    site: 'practice',
    words: {
      ...show.words,
      ...(onPage && page === 'home' && { body: [rich(t('practice.home'))] }),
      ...(onPage && page === 'review' && { caution: rich(t('practice.review')) }),
      ...(page === 'payment' && !isOrdered && { caution: rich(t('practice.card')) }),
      official: t('practice.chip'),
      links:
        page === 'paymentPending' || isOrdered
          ? []
          : show.words.links.map((link) => ({ ...link, href })),
      keep: undefined,
      remind: undefined,
    },
  };
}
