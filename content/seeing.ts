import type { FieldKind } from './fields';
import type { Control, Field, Scene, SeenText } from './scene';

/** Does a visible short text of the page itself (not its menus) hold these words? */
export function says(scene: Scene, words: RegExp): SeenText | undefined {
  return scene.texts.find(
    ({ text, frame, linked, past }) =>
      !frame && !linked && !past && words.test(text) && !isAskedBack(text),
  );
}

/** "How do I check my balance?": a question to the site, where "how much would you like" is its own. */
function isAskedBack(text: string): boolean {
  return /[?？]/u.test(text) && !/you (?:like|want)|quieres|desea|您想|你想|chcesz/iu.test(text);
}

/** Does a visible heading of the page itself hold these words? */
export function heads(scene: Scene, words: RegExp): SeenText | undefined {
  return scene.texts.find((text) => text.heading && !text.frame && words.test(text.text));
}

/** The visible controls of the page itself whose name holds these words. */
function controls(scene: Scene, words: RegExp): Control[] {
  return scene.controls.filter((control) => !control.frame && words.test(control.name));
}

/** The first of them. */
export function control(scene: Scene, words: RegExp): Control | undefined {
  return controls(scene, words)[0];
}

/** The visible fields that ask for this. */
export function fields(scene: Scene, ...kinds: FieldKind[]): Field[] {
  return scene.fields.filter((field) => !field.frame && kinds.includes(field.kind));
}

/** The first of them. */
export function field(scene: Scene, ...kinds: FieldKind[]): Field | undefined {
  return fields(scene, ...kinds)[0];
}

/** A sentence that asks, warns or explains, rather than telling what has happened. */
export const supposing =
  /[?？]|^(?:if|when|should|what|why|how|learn)\b|\b(?:if|when|in case) (?:your|the|a|my)\b|^¿|^si\s|\bcuando\b|如果|若|假如|为什么|怎么|^je[śs]li|^gdy/iu;
