import { carriers } from './carriers';
import type { Target } from './carriers/carrier';
import { mainTags } from './landmarks';
import { isChat } from './modals';
import { tidy } from './names';
import { newestRow } from './newestRow';
import type { Moment } from './pages';
import { isQuestion } from './questions';
import { look } from './recognise';
import type { Control, Field, Scene, SeenText, Sees } from './scene';
import { allTold, field, fields, isBelow } from './seeing';
import { targets } from './targets';
import { isVisible } from './visible';
import { amountPattern, phrases, type Words } from './words';

export interface Located {
  element: Element;
  /** The control's own words, to be quoted; undefined for fields, frames and texts. */
  label: string | undefined;
}

type ButtonTarget = Target & { role: 'button' };

/** Longer labels are no labels to quote. */
const quotable = 36;

/**
 * Finds the control that a moment is about, anew each time: pages replace their nodes.
 * @returns null when it is not on the page, or cannot be seen
 */
export function locate(
  moment: Moment,
  carrierId: string,
  address: URL,
  document: Document,
  sees: Sees = isVisible,
): Located | null {
  if (targetsOf(moment, carrierId).length === 0) return null;
  const now = look(address, document, sees); // with a box in front, that alone
  return now && locateIn(moment, carrierId, now.scene, sees);
}

/** The same on a page that was looked at. */
export function locateIn(
  moment: Moment,
  carrierId: string,
  scene: Scene,
  sees: Sees = isVisible,
): Located | null {
  for (const target of targetsOf(moment, carrierId)) {
    const found = find(target, scene, sees);
    if (found) return found;
  }
  return null;
}

/** What a moment may point at: the control in the carrier's own words, else in those of any such page. */
export function targetsOf(moment: Moment, carrierId: string): Target[] {
  const own: Target | undefined = carriers.find(({ id }) => id === carrierId)?.targets[moment];
  const any = targets[moment];
  // What is no such button in general is none in the carrier's own words, either.
  const merged = own?.role === 'button' && any?.role === 'button' ? { ...any, ...own } : own;
  return [merged, any].filter((target) => target !== undefined);
}

function find(target: Target, scene: Scene, sees: Sees): Located | null {
  switch (target.role) {
    case 'button':
      return button(target, scene);
    case 'field':
      return plain(field(scene, ...target.kinds)?.element);
    case 'text': {
      const found = target.names.map((name) => text(name, scene)).find((each) => each);
      const row = found && target.newest && newestRow(found.element, scene.address, sees);
      return plain(row || withValue(found));
    }
  }
}

/** What is told to whoever listens goes before a heading that says that it is told. */
function text(name: Words, scene: Scene): SeenText | undefined {
  const told = allTold(scene, name);
  return told.find(({ status, heading }) => status && !heading) ?? told[0];
}

/** A label and its value, a heading and its reason: together, where one small box holds them. */
function withValue(found: SeenText | undefined): Element | undefined {
  const element = found?.element;
  const box = element?.parentElement;
  if (!box || box.matches(`body, ${mainTags}, form, tbody`)) return element;
  // What a whole section has to press is not what its heading, or its alert, is about.
  if (
    (found?.status || element.matches('h1, h2, h3, h4')) &&
    box.querySelector('button, input, select')
  )
    return element;
  return tidy(box.textContent).length <= 120 ? box : element;
}

function plain(element: Element | undefined): Located | null {
  return element ? { element, label: undefined } : null;
}

function button(target: ButtonTarget, scene: Scene): Located | null {
  const possible = scene.controls.filter(
    ({ frame, name }) => (target.frame || !frame) && !target.not?.test(name) && !isQuestion(name),
  );
  const filledIn = fields(scene, ...(target.near ?? []));
  // What is filled in is sent by a button of its own form, if any fits, and if there is one, whatever it is called.
  const own = possible.filter((each) => !each.link && isOfForm(each, filledIn));
  if (isNamed(own, target.names.slice(0, -1))) return byName(target, own);
  // A button of another thing may stand above; one below, as in a bar at the foot, sends it, too.
  const below = possible.filter(({ element }) => isBelow(element, filledIn));
  const sole = isNamed(below, target.names) ? undefined : soleSubmit(scene, filledIn);
  return sole ? found(sole) : byName(target, possible);
}

/** The one whose name fits best, if it is clear which. */
function byName(target: ButtonTarget, controls: readonly Control[]): Located | null {
  // In an open dialog before behind it, buttons before links; else in order.
  const rank = (control: Control) => 2 * inDialog(control.element) + Number(!control.link);
  for (const name of target.names) {
    const fitting = controls.filter((control) => name.test(control.name));
    const highest = Math.max(...fitting.map(rank));
    const [best, ...others] = fitting.filter((each) => rank(each) === highest);
    if (!best) continue;
    // Of several amounts only the reader knows which is meant.
    const amounts = new Set([best, ...others].flatMap(amountIn));
    if (target.alone ? others.length > 0 : amounts.size > 1) return null;
    return found(best);
  }
  return null;
}

/** What it pays, where its name tells. */
const amountIn = ({ name }: Control): number[] => {
  const amount = amountPattern.exec(name)?.[0].match(/[\d.,]+/)?.[0];
  return amount ? [Number(amount.replace(',', ''))] : [];
};

const isNamed = (controls: readonly Control[], names: readonly Words[]) =>
  controls.some(({ name }) => names.some((each) => each.test(name)));

/** The only button that sends what is filled in, below all of it. */
function soleSubmit({ controls }: Scene, filledIn: readonly Field[]): Control | undefined {
  const [sole, another] = controls.filter((each) => isSubmit(each) && isOfForm(each, filledIn));
  if (!sole || another || !isBelow(sole.element, filledIn)) return undefined;
  return phrases.takesBack.test(sole.name) ? undefined : sole;
}

/** Does it stand in the form of what is filled in, or belong to it? */
const isOfForm = ({ element }: Control, filledIn: readonly Field[]) =>
  filledIn.some((field) => {
    const form = field.element.closest('form');
    return form?.contains(element) || (form && form === (element as HTMLButtonElement).form);
  });

const found = ({ element, name }: Control): Located => ({
  element,
  label: name.length <= quotable ? name : undefined,
});

/** What sends a form. */
const isSubmit = ({ element, link }: Control) =>
  !link && element.matches('button:not([type]), [type=submit]');

/** 1 in a dialog, 0 in none; −1 in one to chat in, whose "Send" is not about the page. */
function inDialog(element: Element): number {
  const box = element.closest('dialog[open], [role=dialog], [aria-modal=true]');
  if (box) return isChat(box) ? -1 : 1;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inDialog(root.host) : 0;
}
