import { isChoice, isPicked } from '../choices';
import { tidy } from '../names';
import type { Scene } from '../scene';
import type { Words } from '../words';
import { fieldEntry } from './field';
import { cut, maskNames, money } from './mask';
import { mostEntries, type OutlineEntry, type ThingKind } from './shape';

/** Something on the page, before it is known how deep it stands. */
interface Thing {
  entry: Omit<OutlineEntry, 'depth'>;
  /** It can be a sign; the rest is left out where there is too much. */
  matters: boolean;
}

export type Things = Map<Element, Thing[]>;

/** All of a scene that may stand in an outline, masked; `known` are the words that signs speak by. */
export function thingsIn(scene: Scene, known: Words): Things {
  const things: Things = new Map();
  const amounts = new Map<string, number>();
  const add = (element: Element, entry: Thing['entry'], matters: boolean) =>
    things.set(element, [...(things.get(element) ?? []), { entry, matters }]);
  const numbered = (text: string) => {
    const found = [...text.matchAll(money)].map(([amount]) => {
      const number = amounts.get(tidy(amount)) ?? amounts.size;
      amounts.set(tidy(amount), number);
      return number;
    });
    return found.length > 0 && { amounts: found.slice(0, 20) };
  };

  for (const { element, text, heading, status, linked, frame } of scene.texts) {
    const matters = known.test(text) || heading;
    if ((linked && !heading) || (frame && !known.test(text))) continue;
    const sums = numbered(text);
    const is = textKind(element, heading || status, sums !== false);
    const entry = { is, text: cut(maskNames(text, known)), ...sums };
    if (heading || entry.amounts || /\p{L}/u.test(entry.text)) add(element, entry, matters);
  }
  for (const { element, name, link, frame } of scene.controls) {
    const matters = known.test(name);
    // A heading that is a link is told as a heading.
    if ((frame && !matters) || element.closest('h1, h2, h3, h4, [role=heading]')) continue;
    const is = link ? 'link' : 'button';
    add(element, { is, text: cut(maskNames(name, known)), ...numbered(name) }, matters || !link);
  }
  for (const field of scene.fields) add(field.element, fieldEntry(field, numbered), true);
  for (const { element, name } of scene.frames) {
    add(element, { is: 'frame', text: cut(maskNames(name, known)) }, true);
  }
  return things;
}

/** What is read out counts as much as a heading. */
function textKind(element: Element, heading: boolean, hasAmount: boolean): ThingKind {
  if (hasAmount && isChoice(element)) return 'option';
  if (heading) return 'heading';
  if (isPicked(element)) return 'option';
  if (element.closest('dd, dt, td, th')) return 'cell';
  const label = element.closest('label');
  if (label && !label.querySelector('[type=radio], [type=checkbox]')) return 'label';
  return label || element.closest('li, [role=radio], [role=option], [role=tab]') ? 'item' : 'text';
}

/** Where there is too much, what can be no sign goes first, then what comes last. */
export function fewer(things: Things): Things {
  const all = [...things.values()].flat();
  // Boxes take lines too: a third is kept for them.
  const room = Math.floor((mostEntries * 2) / 3);
  if (all.length <= room) return things;
  const kept = new Set(all.filter(({ matters }) => matters).slice(0, room));
  return new Map(
    [...things].map(([element, own]) => [element, own.filter((each) => kept.has(each))]),
  );
}
