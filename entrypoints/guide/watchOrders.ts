import type { FieldKind } from '../../content/fields';
import { isOrdered } from '../../content/orders';
import { orderPages, type Page } from '../../content/pages';
import { paymentFrame } from '../../content/paying';
import type { Field, Scene } from '../../content/scene';
import type { PanelAct } from '../../messages';

const pressable = 'button, input, [role=button]';
/** What one fills in to pay; a code may be the bank's, after that. */
const filledIn: readonly FieldKind[] = ['cardNumber', 'expiry', 'securityCode', 'amount'];

/**
 * Tells when what orders is pressed on the page, and when its form is filled in again: something was
 * missing. Nothing of either is told but that, and a site's script is nobody.
 * @param page in front
 * @param look what was seen on it last, or anew
 * @param isPlaced is it shown that it was ordered?
 */
export function watchOrders(
  document: Document,
  page: () => Page | undefined,
  look: (anew: boolean) => Scene | undefined,
  isPlaced: () => boolean,
  tell: (act: PanelAct) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: Event) => {
    const here = page();
    let scene = look(false);
    if (!event.isTrusted || !scene || !here || !orderPages.includes(here)) return;
    const path = event.composedPath();
    // A site may have put another button in the place of the one that was seen.
    const isKnown = scene.controls.some(({ element }) => path.includes(element));
    if (!isKnown && path.some((node) => node instanceof Element && node.matches(pressable)))
      scene = look(true);
    if (scene && isOrdered(scene, path)) tell({ do: 'order', page: here });
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
    const scene = isPlaced() ? look(false) : undefined;
    const into = scene?.frames.filter(({ element }) => element === document.activeElement);
    if (scene && into && paymentFrame({ ...scene, frames: into })) tell({ do: 'edit' });
  };
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('input', onInput, { signal, capture: true });
  window.addEventListener('blur', onBlur, { signal });
}
