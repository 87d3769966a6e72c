import type { Evidence } from './carriers/carrier';
import { readingLength } from './names';
import { asksUser, isAskedBack } from './questions';
import type { Control, Scene, SeenText } from './scene';
import { button, controls, heads, once, says, titled } from './seeing';
import * as w from './words';

/** What a text is about stands at its beginning; and no label or title is longer. */
const beginning = 20;
const longestLabel = 120;

/** Is this page about refilling? Words in menus and links do not count: every page has those. */
export function isAboutRefill(scene: Scene): Evidence | undefined {
  return isPlainlyAboutRefill(scene) ?? says(scene, w.refillWords);
}

/** The same, told by a heading, a label or a button rather than in passing. */
export const isPlainlyAboutRefill = once(
  (scene): Evidence | undefined =>
    heads(scene, w.refillWords) ??
    button(scene, w.refillWords) ??
    scene.fields.find(({ frame, label }) => !frame && w.refillWords.test(label)) ??
    scene.texts.find(
      ({ text, frame, linked, past }) =>
        !frame &&
        !linked &&
        !past &&
        readingLength(text) <= longestLabel &&
        w.refillWords.test(text) &&
        w.placeOf(w.refillWords, text) <= beginning &&
        !isAskedBack(text),
    ),
);

/** The same, told by what is pressed or filled in, a heading, or a text that is as good as one. */
export const isHeadedByRefill = once(
  (scene): Evidence | undefined =>
    heads(scene, w.refillWords) ??
    button(scene, w.refillWords) ??
    scene.fields.find(({ frame, label }) => !frame && w.refillWords.test(label)) ??
    scene.texts.find(
      ({ element, text, frame, linked, past }) =>
        !frame &&
        !linked &&
        !past &&
        readingLength(text) <= 24 &&
        w.refillWords.test(text) &&
        !element.closest('td, th, li'),
    ),
);

/** In passing only. */
export function isPartlyAboutRefill(scene: Scene): SeenText | undefined {
  return isPlainlyAboutRefill(scene) ? undefined : says(scene, w.refillWords);
}

/** Does the page speak of what only a phone line has? */
export function isAboutLine(scene: Scene): Evidence | undefined {
  return scene.number ?? says(scene, w.lineWords);
}

/** Does the page sell things that are sent or carried? */
export function isShop(scene: Scene): SeenText | Control | undefined {
  return says(scene, w.shopWords) ?? controls(scene, w.addToCartWords)[0];
}

/**
 * Is what is paid here something else: goods, medicine, a gift, a journey, a game? One word is
 * enough in a heading, a label or a button. In texts it is, unless the page is headed by a refill
 * of a line: such a page may advertise a phone in passing.
 */
export const isOtherBusiness = once((scene): Evidence | undefined => {
  const { otherBusinessWords } = w;
  const plain =
    heads(scene, otherBusinessWords) ??
    titled(scene, otherBusinessWords) ??
    button(scene, otherBusinessWords) ??
    scene.fields.find(({ frame, label }) => !frame && otherBusinessWords.test(label)) ??
    isBank(scene);
  if (plain) return plain;
  const told = scene.texts.filter(
    ({ text, frame, linked }) => !frame && !linked && otherBusinessWords.test(text),
  );
  const different = new Set(told.flatMap(({ text }) => w.allIn(otherBusinessWords, text)));
  const enough = heads(scene, w.refillWords) && isAboutLine(scene) ? 2 : 1;
  return different.size >= enough ? told[0] : undefined;
});

/** Does the page list what a bank does for its customers? */
const isBank = once((scene): SeenText | Control | undefined => {
  const seen = [
    ...scene.texts.filter(({ text }) => readingLength(text) <= 80),
    ...scene.controls.map(({ element, name }) => ({ element, text: name, name })),
  ].filter(({ text }) => w.bankWords.test(text));
  const different = new Set(seen.flatMap(({ text }) => w.allIn(w.bankWords, text)));
  return different.size > 2 || (different.size > 1 && heads(scene, w.bankWords))
    ? scene.texts.find(({ text }) => w.bankWords.test(text))
    : undefined;
});

/** What a step has and an article has not: fields to fill in, amounts to pick. */
function isForm(scene: Scene): boolean {
  return isAsking(scene) || scene.choices.size > 1;
}

/** Is more asked than what to search for, and where to write to? */
function isAsking({ fields }: Scene): boolean {
  return fields.some(
    ({ frame, kind, element }) =>
      !frame && kind !== 'search' && kind !== 'email' && element.localName !== 'textarea',
  );
}

/** How much speaks for a page that teaches, tells or discusses, rather than does. */
const lessonPoints = once((scene): { points: number; by: SeenText | undefined } => {
  const headings = scene.texts.filter(({ heading, frame }) => heading && !frame);
  const teaches = isForm(scene) ? undefined : titles(headings).find(isLesson);
  const folded = scene.controls.filter(
    ({ element, name, frame }) => !frame && element.localName === 'summary' && isAskedBack(name),
  );
  const questions =
    headings.filter(({ text }) => isAskedBack(text) || /^¿/.test(text)).length + folded.length;
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
function titles(headings: SeenText[]): SeenText[] {
  const first = headings.filter(({ element }) => element.closest('h1, [aria-level="1"]'));
  return first.length > 0 ? first : headings.slice(0, 1);
}

function isLesson({ text }: SeenText): boolean {
  return (w.howToWords.test(text) || isAskedBack(text)) && !asksUser.test(text);
}

/** So many things of a carrier's site are found together on its home page only. */
const manyTopics = 5;

/**
 * Does the page lead to all that a carrier offers, to those who come and to those who have a line?
 * Pages for what was not found or not understood do, too, and say so.
 */
export const isFrontPage = once((scene): boolean => {
  const leads = [
    ...scene.texts.filter(({ frame, heading, linked }) => !frame && (heading || linked)),
    ...scene.controls.filter(({ frame }) => !frame).map(({ name }) => ({ text: name })),
  ].filter(({ text }) => readingLength(text) <= 80);
  const found = [...w.topics, w.refillWords].filter((topic) =>
    leads.some(({ text }) => topic.test(text)),
  );
  const named = titles(scene.texts.filter(({ heading, frame }) => heading && !frame));
  const helps = named.some(({ text }) => w.helpWords.test(text));
  const picks = scene.choices.size > 1 && says(scene, w.chooseWords);
  return found.length >= manyTopics && !helps && !picks && !isAsking(scene) && !isArticle(scene);
});
