import type { Trouble } from '../guide/troubles';

/** The words of one trouble, the title first. */
type TextsOf = (trouble: Trouble) => readonly string[];

/**
 * The troubles that a search is about, the likeliest first. All words must be found, in any of its
 * texts; where no trouble has all, those with most of them are answered. Width, case, accents and
 * punctuation make no difference.
 * @param language BCP 47, of the query: it tells where Chinese words end
 */
export function findTroubles(
  query: string,
  known: readonly Trouble[],
  textsOf: TextsOf,
  language: string,
): Trouble[] {
  const words = wordsIn(fold(query), language);
  if (words.length === 0) return [];
  const found = known
    .map((trouble) => {
      const texts = textsOf(trouble).map(fold);
      const [title = ''] = texts;
      const all = texts.join(' ');
      const hits = words.filter((word) => all.includes(word));
      const inTitle = hits.filter((word) => title.includes(word));
      return { trouble, hits: hits.length, points: hits.length * words.length + inTitle.length };
    })
    .filter(({ hits }) => hits * 2 > words.length);
  const whole = found.filter(({ hits }) => hits === words.length);
  return (whole.length > 0 ? whole : found)
    .sort((one, other) => other.points - one.points)
    .map(({ trouble }) => trouble);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#*+]+/gu, ' ');
}

function wordsIn(folded: string, language: string): string[] {
  const words = folded
    .split(' ')
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word)
        ? Array.from(
            new Intl.Segmenter(language, { granularity: 'word' }).segment(word),
            ({ segment }) => segment,
          )
        : [word],
    );
  return [...new Set(words.filter((word) => word !== ''))];
}
