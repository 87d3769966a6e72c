import type { FieldKind } from '../../content/fields';
import { dialogTags, isIn, modalsIn } from '../../content/modals';
import { orderedBy, outOfUse } from '../../content/orders';
import { outcomes, type Page, placingPages } from '../../content/pages';
import { paymentFrame } from '../../content/paying';
import type { Scene } from '../../content/scene';
import { isVisible } from '../../content/visible';
import type { PanelAct } from '../../messages';

const pressable = 'button, [role=button], :is([type=submit], [type=button], [type=image])';
/** What one fills in to refill and to pay. */
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

/** A code may be the bank's, a search is of the page. */
const notFilledIn: readonly FieldKind[] = ['code', 'search'];
const missing = ':invalid, [aria-invalid=true]';

/** Milliseconds after a press in which a site itself, or a bank's code, goes into the frame of a card form. */
const atWork = 60_000;

/** One press is heard as several events. */
const once = 1000;
/** In which a site asks whether to order at all; a box that comes later came of the order. */
const asksWithin = 1200;

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
 * @returns to be called after a look: in a box over what was pressed the site may ask whether to order at all
 */
export function watchOrders(
  document: Document,
  { page, look, isPlaced, tell }: Watched,
  signal: AbortSignal,
): () => void {
  let pressed = Number.NEGATIVE_INFINITY;
  let mayBeAsked = false; // a press outside of any box ordered, and nothing had before
  const where = (event: Event) => {
    const here = page();
    return event.isTrusted && here && placingPages.includes(here) ? here : undefined;
  };
  const place = (page: Page, by: 'placed' | 'sent', isInBox: boolean) => {
    const sent = by === 'sent' || undefined;
    const isNew = performance.now() - pressed > once;
    mayBeAsked = !isInBox && (isNew ? !isPlaced() : mayBeAsked);
    if (isNew) tell({ do: 'order', page, sent });
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
    if (!here || !isOn(pressable) || isOn(outOfUse)) return;
    // By the name that it had: sites call it otherwise as soon as it is pressed. Else by that which it
    // has now: they put another in its place, or show one by a style alone.
    const by = (scene: Scene | undefined) => scene && orderedBy(scene, path);
    const how = by(look(false)) ?? (type === 'click' ? by(look(true)) : undefined);
    if (how) place(here, how, isOn(dialogTags.join()));
  };
  const onInput = (event: Event) => {
    if (!event.isTrusted || !isPlaced()) return;
    const path = event.composedPath();
    const field = look(false)?.fields.find(({ element }) => path.includes(element));
    if (!field || notFilledIn.includes(field.kind)) return;
    // Where the site says that this was missing, nothing was ordered, however soon it is typed.
    const asked = field.element.matches(missing) || undefined;
    if (asked || filledIn.includes(field.kind)) tell({ do: 'edit', asked });
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

  const asks = (scene: Scene) =>
    scene.controls.some(
      ({ element }) =>
        orderedBy(scene, [element]) === 'placed' &&
        modalsIn(scene.roots, isVisible).some((each) => isIn(each, element)),
    );
  return () => {
    const here = page();
    if (performance.now() - pressed > asksWithin || (here && outcomes.includes(here)))
      mayBeAsked = false;
    const scene = mayBeAsked ? look(false) : undefined;
    if (!scene || !asks(scene)) return;
    [mayBeAsked, pressed] = [false, Number.NEGATIVE_INFINITY];
    tell({ do: 'edit', asked: true });
  };
}
