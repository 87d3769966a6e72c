import { titleTags } from './landmarks';
import { readingLength } from './names';
import { isAskedBack } from './questions';
import type { Scene, SeenText } from './scene';
import { headings, once, titled } from './seeing';
import * as w from './words';

/** What a step has and an article has not: fields to fill in, amounts to pick. */
function isForm(scene: Scene): boolean {
  return isAsking(scene) || scene.choices.size > 1;
}

/** Is more asked than what to search for, and where to write to? */
export function isAsking({ fields }: Scene): boolean {
  return fields.some(
    ({ frame, kind, element }) =>
      !frame && kind !== 'search' && kind !== 'email' && element.localName !== 'textarea',
  );
}

/** How much speaks for a page that teaches, tells or discusses, rather than does. */
const lessonPoints = once((scene): { points: number; by: SeenText | undefined } => {
  const own = headings(scene);
  const teaches = isForm(scene) ? undefined : titles(own).find(isLesson);
  const folded = scene.controls.filter(
    ({ element, name, frame }) => !frame && element.localName === 'summary' && isAskedBack(name),
  );
  const questions =
    own.filter(({ text }) => isAskedBack(text) || /^¿/.test(text)).length + folded.length;
  const around = scene.texts.filter(
    ({ text, frame, past }) =>
      !frame && !past && readingLength(text) <= 160 && w.articleWords.test(text),
  );
  const points =
    (teaches ? 3 : 0) +
    2 * Math.min(around.length, 2) +
    (questions > 1 ? 2 : 0) +
    (titled(scene, w.helpWords) ? 1 : 0) +
    (scene.paragraphs >= 4 ? 3 : Math.min(scene.paragraphs, 1));
  return { points, by: teaches ?? around[0] };
});

/** Does the page teach, tell or discuss, rather than do? */
export function isArticle(scene: Scene): SeenText | boolean {
  const { points, by } = lessonPoints(scene);
  return points >= 3 && (by ?? true);
}

/** Seen from two sides, so that nothing outweighs it. */
export function isPlainlyArticle(scene: Scene): SeenText | boolean {
  const { points, by } = lessonPoints(scene);
  return points >= 5 && (by ?? true);
}

/** What a page is called: its headings of the first rank, else the first of them. */
export function titles(all: SeenText[]): SeenText[] {
  const unlinked = all.filter(({ linked }) => !linked); // a logo is none
  const own = unlinked.length > 0 ? unlinked : all;
  const first = own.filter(({ element }) => element.closest(titleTags));
  return first.length > 0 ? first : own.slice(0, 1);
}

function isLesson({ text }: SeenText): boolean {
  return (w.howToWords.test(text) || isAskedBack(text)) && !w.phrases.asksUser.test(text);
}
