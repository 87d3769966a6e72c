import { givenPages, htmlOf } from '../given/givenPages';
import type { Source } from './source';

const card = /cc-number|card.?number/i;

/** The given pages: those of others, where they are there, and the reported ones. */
export function givenSources(): Source[] {
  return givenPages().map((given) => {
    const html = htmlOf(given);
    return {
      name: given.file.replace(/\.html$/, ''),
      url: given.url,
      html,
      page: given.page,
      journey: given.journey,
      cardForm: card.test(html),
    };
  });
}
