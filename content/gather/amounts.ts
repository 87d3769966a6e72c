import { isChoice, isOffer, tileOf } from '../choices';
import { tidy } from '../names';
import { queryAll } from '../queryAll';
import type { Scene, Sees } from '../scene';
import { amountPattern } from '../words';
import { first, most } from './first';

const optionTags = ['label', 'li', 'option', '[role=radio]', '[role=option]', '[role=tab]'];
/** Longer texts are no amounts to pick. */
export const longestOption = 60;
/** Longer texts with an amount in them say more than the amount. */
const longestAmount = 12;

/** What there is to pick from; an option of a closed list is seen when its list is. */
export function gatherOptions(root: ParentNode, scene: Scene, sees: Sees): void {
  for (const element of first(most.options, queryAll(root, optionTags))) {
    const text = tidy(element.textContent);
    if (text.length > longestOption || !amountPattern.test(text)) continue;
    if (sees(element.closest('select') ?? element)) addAmount(scene, element, text);
  }
}

/** Tiles whose mark is a radio button of their own: what it costs may stand anywhere on them. */
export function gatherTiles(root: ParentNode, scene: Scene, sees: Sees): void {
  for (const radio of first(most.options, root.querySelectorAll('input[type=radio]'))) {
    const tile = tileOf(radio);
    if (tile && sees(tile.element)) addChoice(scene, tile.text);
  }
}

function addChoice(scene: Scene, text: string): void {
  const amount = tidy(amountPattern.exec(text)?.[0]);
  if (!amount || scene.amounts.size >= most.amounts) return;
  scene.amounts.add(amount);
  scene.choices.add(amount);
}

/** An amount that a text holds, and whether it can be picked. */
export function addAmount(scene: Scene, element: Element, text: string): void {
  if (text.length > longestOption || scene.amounts.size >= most.amounts) return;
  const amount = tidy(amountPattern.exec(text)?.[0]);
  if (!amount) return;
  scene.amounts.add(amount);
  if (!scene.choices.has(amount) && isChoice(element)) scene.choices.add(amount);
  else if (isAmount(text) && isOffer(element)) scene.offers.add(amount);
}

/** An amount and little else. */
export function isAmount(text: string): boolean {
  return text.length <= longestAmount && amountPattern.test(text);
}
