import type { Page } from '../../content/pages';
import { type Recognition, recognise } from '../../content/recognise';
import { freshTab, panelState, see } from '../../state/tab';
import { parsePage } from './parsePage';
import { seesByStyle } from './seesByStyle';

const now = Date.UTC(2026, 10, 1);
const begun = {
  carrier: 't-mobile-us',
  page: 'refillStart',
  moment: 'refillStart.number',
  certainty: 'sure',
} as const;

/** What the panel would say, in a tab where nothing was begun and in one with a refill under way. */
interface Said {
  /** `page`, `page?` when it asks, `–` when there is no panel. */
  outside: string;
  within: string;
}

/** What it says of that page. */
export function judged(address: string, html: string): Said {
  return saidOf(recognise(new URL(address), parsePage(html), seesByStyle));
}

/** What it says of what was recognised. */
export function saidOf(found: Recognition | null): Said {
  const seen = found && {
    carrier: found.carrier,
    page: found.page,
    moment: found.moment,
    certainty: found.certainty,
  };
  const said = (tab: ReturnType<typeof freshTab>): string => {
    const state = panelState(see(tab, seen, now), now);
    return seen && state ? seen.page + (state === 'asking' ? '?' : '') : '–';
  };
  return { outside: said(freshTab()), within: said(see(freshTab(), begun, now)) };
}

/** Whether that is this page, told or asked about. */
export const isNamed = (said: string, page: Page): boolean => said === page || said === `${page}?`;
