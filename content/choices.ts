import { mainTags, titleTags } from './landmarks';
import { textUpTo } from './names';
import { parentShown } from './parentShown';
import { amountPattern } from './words/patterns';

/** A tile with an amount holds no more text than this. */
const longestTile = 200;
/** How deep in its tile an amount may stand. */
const deepest = 4;
const pressed = 'button, [role=button], input[type=submit], input[type=button]';
/** What holds several tiles. */
const listed = `body, ${mainTags}, form, fieldset, ul, table`;
const picked = 'input[type=radio], input[type=checkbox], [role=radio]';

/**
 * Can what shows this amount be picked: an option, a button, a tile with a button of its own?
 * A price that is only told, or a link to another page, is nothing to pick from.
 */
export function isChoice(element: Element): boolean {
  if (element.matches('option, [role=radio], [role=option], [role=tab]')) return true;
  const around = element.closest(`a[href], label, ${pressed}`);
  if (around?.matches('label')) return isOfChoice(around as HTMLLabelElement);
  if (around) return around.localName !== 'a' || isOnlyAmount(around);
  return hasOwnButton(element) || isPointedAt(element);
}

/** Does it say what a radio button of its own stands for? */
export function isPicked(element: Element): boolean {
  if (element.closest('[role=radio], [role=option]')) return true;
  let box: Element | null = element;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    const radios = box.querySelectorAll('input[type=radio]').length;
    if (radios > 0) return radios === 1;
  }
  return false;
}

/** Is this amount shown on a tile or in a list, and not as the price of what a link leads to? */
export function isOffer(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    if (box.matches(listed)) return true;
    if (textUpTo(longestTile, box) === undefined) return true;
    if (box.matches('a[href], td, th') || box.querySelector('a[href]')) return false;
  }
  return true;
}

/** The tile that a radio button marks as picked: the box around it that holds no other one. */
export function tileOf(radio: Element): { element: Element; text: string } | undefined {
  let tile: { element: Element; text: string } | undefined;
  let box = radio.parentElement;
  for (let level = 0; box && level <= deepest; level++, box = box.parentElement) {
    if (box.matches(listed)) break;
    if (box.querySelectorAll('input[type=radio]').length > 1) break;
    const text = textUpTo(longestTile, box);
    if (text === undefined) break;
    tile = { element: box, text };
  }
  return tile;
}

/** A link of no more words than an amount, as old sites have them for buttons. */
function isOnlyAmount(link: Element): boolean {
  return (link.textContent ?? '').trim().length <= 12;
}

function isOfChoice(label: HTMLLabelElement): boolean {
  const field = label.control ?? label.querySelector(picked);
  return field?.matches(picked) ?? false;
}

/** A tile in a row of tiles, with what is pressed to take it. */
function hasOwnButton(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    if (box.matches(listed)) return false;
    if (textUpTo(longestTile, box) === undefined || box.querySelector(titleTags)) return false;
    if (box.querySelector(`${pressed}, ${picked}`)) return isOneOfSeveral(box);
  }
  return false;
}

/** Beside it, or beside what it stands in, stands another: an order may be all in one box, with what places it. */
function isOneOfSeveral(tile: Element): boolean {
  for (let up: Element | null = tile; up && !up.matches(listed); up = parentShown(up)) {
    const box = up;
    const others = [...(box.parentNode?.children ?? [])].filter((other) => other !== box);
    if (others.some((other) => isTile(other) || isSamePart(box, other))) return true;
  }
  return false;
}

const isTile = (box: Element): boolean =>
  box.querySelector(`${pressed}, ${picked}`) !== null &&
  amountPattern.test(textUpTo(longestTile, box) ?? '');

/** What such a part of a site shows may all be in its shadow. */
const isSamePart = (box: Element, other: Element): boolean =>
  box.shadowRoot !== null &&
  other.localName === box.localName &&
  amountPattern.test(other.shadowRoot?.textContent ?? '');

/** Sites whose tiles are no buttons still show a hand over them. */
function isPointedAt(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}
