import type { CarrierId } from '../content/carriers/brands';
import { tMobileUs } from '../content/carriers/brands/t-mobile-us';
import type { Sim } from '../content/guide/sims';
import { stepOfPage } from '../content/guide/steps';
import type { Moment } from '../content/pages';
import { createWords, type Locale } from '../content/text';
import type { Rich } from '../content/text/rich';
import type { PageSeen, Show } from '../messages';
import { freshJourney } from './journey';
import { seenAt } from './seen.sample';
import { freshSettings } from './settings';
import { type Standing, showOf } from './show';

export const us = 't-mobile-us';
export const { links } = tMobileUs.guide;

/** What differs from somebody who just began, on a page that is known for sure. */
interface Other extends Partial<Pick<Standing, 'step' | 'state' | 'journey' | 'paying'>> {
  carrier?: CarrierId;
  certainty?: PageSeen['certainty'];
  sim?: Sim;
}

/** For tests: what the panel shows at a moment of a carrier's site. */
export function showAt(
  moment: Moment,
  locale: Locale = 'en',
  { carrier = us, certainty = 'sure', sim, ...standing }: Other = {},
): Show {
  const seen = { ...seenAt(moment, carrier), certainty };
  return showOf(
    {
      seen,
      step: stepOfPage[seen.page],
      chosen: null,
      paying: false,
      state: 'open',
      journey: freshJourney(),
      settings: { ...freshSettings(), sim: sim ?? null },
      ...standing,
    },
    createWords(locale, carrier),
    locale,
  );
}

/** A sentence without its keycaps. */
export const plain = (text: Rich) =>
  text
    .map((part) => (typeof part === 'string' ? part : 'quote' in part ? part.quote : part.control))
    .join('');
