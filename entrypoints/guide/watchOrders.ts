import type { FieldKind } from '../../content/fields';
import { isOrdered } from '../../content/orders';
import { type Page, placingPages } from '../../content/pages';
import { paymentFrame } from '../../content/paying';
import type { Field, Scene } from '../../content/scene';
import type { PanelAct, Show } from '../../messages';
import { isPlaced } from '../../state/isPlaced';

const pressable = 'button, input, [role=button]';
/** What one fills in to pay; a code may be the bank's, after that. */
const filledIn: readonly FieldKind[] = ['cardNumber', 'expiry', 'securityCode', 'amount'];

/** Milliseconds after a press in which a site itself goes back into the frame of its card form. */
const atWork = 8000;

interface Watched {
  /** The one in front. */
  page(): Page | undefined;
  /** What was seen on it last, or anew. */
  look(anew: boolean): Scene | undefined;
  shown(): Show | null;
  tell(act: PanelAct): void;
}

/**
 * Tells when what orders is pressed on the page, and when its form is filled in again: something was
 * missing. Nothing of either is told but that, and a site's script is nobody.
 */
export function watchOrders(
  document: Document,
  { page, look, shown, tell }: Watched,
  signal: AbortSignal,
): void {
  let pressed = Number.NEGATIVE_INFINITY;
  const onClick = (event: Event) => {
    const here = page();
    if (!event.isTrusted || !here || !placingPages.includes(here)) return;
    const path = event.composedPath();
    if (!path.some((node) => node instanceof Element && node.matches(pressable))) return;
    // By the name that it had: sites call it otherwise as soon as it is pressed. Else by that which it
    // has now: they put another in its place, or show one by a style alone.
    const isOfOrder = (scene: Scene | undefined) => scene && isOrdered(scene, path);
    if (!isOfOrder(look(false)) && !isOfOrder(look(true))) return;
    pressed = performance.now();
    tell({ do: 'order', page: here });
  };
  const onInput = (event: Event) => {
    if (!event.isTrusted || !isPlaced(shown())) return;
    const path = event.composedPath();
    const isOfForm = ({ element, kind }: Field) =>
      filledIn.includes(kind) && path.includes(element);
    if (look(false)?.fields.some(isOfForm)) tell({ do: 'edit' });
  };
  // What is typed in the frame of a payment house nobody hears; that one went into it, they do.
  const onBlur = () => {
    if (performance.now() - pressed < atWork) return;
    const scene = isPlaced(shown()) ? look(false) : undefined;
    const into = scene?.frames.filter(({ element }) => element === document.activeElement);
    if (scene && into && paymentFrame({ ...scene, frames: into })) tell({ do: 'edit' });
  };
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('input', onInput, { signal, capture: true });
  window.addEventListener('blur', onBlur, { signal });
}
