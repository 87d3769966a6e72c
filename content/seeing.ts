import type { FieldKind } from './fields';
import type { Control, Field, Scene } from './scene';

/** Does a visible short text of the page itself (not its menus) hold these words? */
export function says(scene: Scene, words: RegExp): boolean {
  return scene.texts.some((text) => !text.frame && !text.linked && words.test(text.text));
}

/** Does a visible heading of the page itself hold these words? */
export function heads(scene: Scene, words: RegExp): boolean {
  return scene.texts.some((text) => text.heading && !text.frame && words.test(text.text));
}

/** The visible controls of the page itself whose name holds these words. */
export function controls(scene: Scene, words: RegExp): Control[] {
  return scene.controls.filter((control) => !control.frame && words.test(control.name));
}

/** The visible fields that ask for this. */
export function fields(scene: Scene, ...kinds: FieldKind[]): Field[] {
  return scene.fields.filter((field) => kinds.includes(field.kind));
}
