import type { Evidence } from './carriers/carrier';
import type { FieldKind } from './fields';
import { readingLength } from './names';
import { isAskedBack } from './questions';
import type { Control, Field, Scene, SeenText } from './scene';
import { phrases, type Words } from './words';

/** What many signs ask is answered once a look. */
export function once<T>(ask: (scene: Scene) => T): (scene: Scene) => T {
  const answers = new WeakMap<Scene, { answer: T }>();
  return (scene) => {
    const known = answers.get(scene) ?? { answer: ask(scene) };
    answers.set(scene, known);
    return known.answer;
  };
}

/** Of the page itself: not of its menus, not what leads elsewhere, not what is over. */
export function isOwn({ frame, linked, past }: SeenText): boolean {
  return !frame && !linked && !past;
}

/** The texts of the page itself that hold these words and neither ask nor suppose. */
export function allTold({ texts }: Scene, words: Words): SeenText[] {
  return texts.filter((seen) => isOwn(seen) && words.test(seen.text) && !supposing.test(seen.text));
}

/** Does a visible short text of the page itself (not its menus) hold these words? */
export function says(scene: Scene, words: Words): SeenText | undefined {
  return scene.texts.find(
    (seen) => isOwn(seen) && words.test(seen.text) && !isAskedBack(seen.text),
  );
}

/** The headings of the page itself. */
export const headings = ({ texts }: Scene): SeenText[] =>
  texts.filter(({ heading, frame }) => heading && !frame);

/** Does a visible heading of the page itself hold these words? */
export function heads(scene: Scene, words: Words): SeenText | undefined {
  return headings(scene).find(({ text }) => words.test(text));
}

/** The same of one that does not ask: "Card declined?" offers help. */
export const headsTold = (scene: Scene, words: Words): SeenText | undefined =>
  heads(scene, { test: (text) => words.test(text) && !isAskedBack(text) && !text.startsWith('¿') });

/** A part of a title that is longer is a slogan. */
const longestPart = 32;

/** Does the title of the page, or a part of it that is no slogan, hold these words? */
export function titled({ title }: Scene, words: Words): Evidence | undefined {
  const parts = title?.text.split(/\s+[-|–—·•:]\s+|\s*[|_｜]\s*|:\s+/u) ?? [];
  const named = parts.some((part) => readingLength(part) <= longestPart && words.test(part));
  return named ? (title ?? undefined) : undefined;
}

/** Does the page call itself this: in a heading, or where none does, in its title? */
export function named(scene: Scene, words: Words): SeenText | Evidence | undefined {
  return heads(scene, words) ?? titled(scene, words);
}

/** No sentence of a paragraph is as short. */
const shortest = 60;
/** No heading is longer. */
const longest = 130;

/**
 * Does the page state this: in a heading, in a message that is read out, or as a short text of its
 * own? What stands in running text, what is asked or supposed, and what is over is no statement.
 * @param told the texts to be asked, where others than all that neither ask nor suppose
 */
export function states(
  scene: Scene,
  words: Words,
  told: SeenText[] = allTold(scene, words),
): SeenText | undefined {
  return (
    told.find(({ heading, text }) => heading && readingLength(text) <= longest) ??
    told.find(({ status, text }) => status && readingLength(text) <= 2 * longest) ??
    told.find(({ text }) => readingLength(text) <= shortest) ??
    // The first of two short sentences, as in "We added $25 to your line. It is good until May 4."
    told.find(({ text }) => {
      const [first = ''] = text.split(/(?<=[.!])(?=\s)|(?<=[。！])/u, 1);
      return (
        readingLength(text) <= longest && readingLength(first) <= shortest && words.test(first)
      );
    })
  );
}

/** The visible controls of the page itself whose name holds these words. */
export function controls(scene: Scene, words: Words): Control[] {
  return scene.controls.filter((control) => !control.frame && words.test(control.name));
}

/** The first of them. */
export function control(scene: Scene, words: Words): Control | undefined {
  return controls(scene, words)[0];
}

/** The first button of the page itself whose name holds these words; links lead elsewhere. */
export function button(scene: Scene, words: Words): Control | undefined {
  return controls(scene, words).find(({ link }) => !link);
}

/** The visible fields that ask for this. */
export function fields(scene: Scene, ...kinds: FieldKind[]): Field[] {
  return scene.fields.filter((field) => !field.frame && kinds.includes(field.kind));
}

/** The first of them. */
export function field(scene: Scene, ...kinds: FieldKind[]): Field | undefined {
  return fields(scene, ...kinds)[0];
}

/** Does it come after all of these fields? In another root than the last of them it does not. */
export function isBelow(element: Element, fields: readonly Field[]): boolean {
  const last = fields.at(-1)?.element;
  if (!last || last.getRootNode() !== element.getRootNode()) return false;
  return (last.compareDocumentPosition(element) & 4) /* FOLLOWING */ !== 0;
}

/** It asks, warns or explains, rather than telling what has happened. */
export const supposing: Words = {
  test: (text) => /[?？]|^¿/.test(text) || phrases.supposed.test(text),
};
