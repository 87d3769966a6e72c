import '../unit/allLanguages';
import { type Weighed, weigh } from '../../content/recognise';
import { languagesOf } from '../../content/words';

/** Runs in the page: every page that something speaks for, with the languages it spoke in. */
export function explain(): (Weighed & { languages: string[][] })[] {
  return weigh(new URL(location.href), document)
    .sort((a, b) => b.score - a.score)
    .map((each) => ({
      ...each,
      languages: each.signs.map(({ said }) => (said ? languagesOf(said) : [])),
    }));
}
