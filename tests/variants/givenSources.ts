import { givenPages, htmlOf } from '../given/givenPages';
import type { Source } from './source';

const card = /cc-number|card.?number/i;

/** The given pages; undefined where they are missing. */
export function givenSources(): Source[] | undefined {
  return givenPages()?.map((given) => {
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
