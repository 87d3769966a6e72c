import type { Page } from '../../content/pages';
import { recognise } from '../../content/recognise';
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

/**
 * What the panel would say of a page: `page`, `page?` when it asks, `–` when there is none; in a
 * tab where nothing was begun and in one with a refill under way.
 */
export function judged(address: string, html: string): { outside: string; within: string } {
  const found = recognise(new URL(address), parsePage(html), seesByStyle);
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
