import type { FieldKind } from '../../content/fields';
import { isIn, modalsIn } from '../../content/modals';
import { orderButton, orderedBy } from '../../content/orders';
import { type Page, placingPages } from '../../content/pages';
import { paymentFrame } from '../../content/paying';
import type { Field, Scene } from '../../content/scene';
import { isVisible } from '../../content/visible';
import type { PanelAct } from '../../messages';

const pressable = 'button, [role=button], :is([type=submit], [type=button], [type=image])';
const box = 'dialog, [role~=dialog], [role~=alertdialog]';
/** What one fills in to refill and to pay; a code may be the bank's, after that. */
const filledIn: readonly FieldKind[] = [
  'phone',
  'amount',
  'cardNumber',
  'expiry',
  'securityCode',
  'cardName',
  'person',
  'address',
  'promo', // a ZIP code is one
];

/** Milliseconds after a press in which a site itself, or a bank's code, goes into the frame of a card form. */
const atWork = 60_000;

/** One press is heard as several events. */
const once = 1000;

interface Watched {
  /** The one in front. */
  page(): Page | undefined;
  /** What was seen on it last, or anew. */
  look(anew: boolean): Scene | undefined;
  /** Is it told that it was ordered? */
  isPlaced(): boolean | undefined;
  tell(act: PanelAct): void;
}

/**
 * Tells when what orders is pressed on the page, and when its form is filled in again: something was
 * missing. Nothing of either is told but that, and a site's script is nobody.
 * @returns to be called after a look: the site may ask whether to order at all, in a box over what was
 *   pressed, or where a form only led to an order
 */
export function watchOrders(
  document: Document,
  { page, look, isPlaced, tell }: Watched,
  signal: AbortSignal,
): () => void {
  let pressed = Number.NEGATIVE_INFINITY;
  let placed:
    | { by: 'placed' | 'sent'; from: string; name: string | undefined; isInBox: boolean }
    | undefined;
  const where = (event: Event) => {
    const here = page();
    return event.isTrusted && here && placingPages.includes(here) ? here : undefined;
  };
  const place = (page: Page, by: 'placed' | 'sent', path: EventTarget[], isInBox: boolean) => {
    const sent = by === 'sent' || undefined;
    const name = look(false)?.controls.find(({ element }) => path.includes(element))?.name;
    placed = { by, from: document.URL, name, isInBox };
    if (performance.now() - pressed > once) tell({ do: 'order', page, sent });
    pressed = performance.now();
  };
  const onPress = (event: Event) => {
    // A finger that comes down may be about to scroll; as it goes up, it was not.
    const { type, button, pointerType } = event as PointerEvent;
    if (button > 0 || type === (pointerType === 'mouse' ? 'pointerup' : 'pointerdown')) return;
    const here = where(event);
    const path = event.composedPath();
    const isOn = (tags: string) =>
      path.some((node) => node instanceof Element && node.matches(tags));
    // Of what is grey only the pointer is told, or what is missing.
    if (!here || !isOn(pressable) || isOn(':disabled, [aria-disabled=true]')) return;
    // By the name that it had: sites call it otherwise as soon as it is pressed. Else by that which it
    // has now: they put another in its place, or show one by a style alone.
    const by = (scene: Scene | undefined) => scene && orderedBy(scene, path);
    const how = by(look(false)) ?? (type === 'click' ? by(look(true)) : undefined);
    if (how) place(here, how, path, isOn(box));
  };
  const onInput = (event: Event) => {
    if (!event.isTrusted || !isPlaced()) return;
    const path = event.composedPath();
    const isOfForm = ({ element, kind }: Field) =>
      filledIn.includes(kind) && path.includes(element);
    if (look(false)?.fields.some(isOfForm)) tell({ do: 'edit' });
  };
  // What is typed in the frame of a payment house nobody hears; that one went into it, they do.
  const onBlur = () => {
    if (performance.now() - pressed < atWork) return;
    const scene = isPlaced() ? look(false) : undefined;
    const into = scene?.frames.filter(({ element }) => element === document.activeElement);
    if (scene && into && paymentFrame({ ...scene, frames: into })) tell({ do: 'edit' });
  };
  // Some sites put another button in its place before the press is over.
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'click'])
    document.addEventListener(type, onPress, { signal, capture: true });
  document.addEventListener('input', onInput, { signal, capture: true });
  window.addEventListener('blur', onBlur, { signal });

  const isAskedInBox = (scene: Scene) =>
    scene.controls.some(
      ({ element }) =>
        orderedBy(scene, [element]) !== undefined &&
        modalsIn(scene.roots, isVisible).some((each) => isIn(each, element)),
    );
  return () => {
    if (!placed) return;
    const { by, from, name, isInBox } = placed;
    const scene = look(false);
    if (!scene) return;
    // A form at work may look like an order: this one is at another address, or is ordered by another name.
    const other = name && orderButton(scene)?.name;
    const isLeft = document.URL !== from || (other && other !== name);
    const isChecked = by === 'sent' && page() === 'review' && isLeft;
    if (!isChecked && (isInBox || !isAskedInBox(scene))) return;
    [placed, pressed] = [undefined, Number.NEGATIVE_INFINITY];
    tell({ do: 'edit', asked: true });
  };
}
