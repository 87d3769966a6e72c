import { isOrdered } from '../../content/orders';
import type { Scene } from '../../content/scene';
import type { PanelAct } from '../../messages';

/**
 * Tells when what orders is pressed on the page, and when whoever pressed it goes on filling in:
 * something was missing. Nothing of either is told but that.
 * @param toOrder what was last seen of a page that orders
 */
export function watchOrders(
  document: Document,
  toOrder: () => Scene | undefined,
  tell: (act: PanelAct) => void,
  signal: AbortSignal,
): { isOpen(): boolean; end(): void } {
  let isOpen = false;
  const options = { signal, capture: true };
  const onClick = (event: Event) => {
    const scene = toOrder();
    if (!scene || !isOrdered(scene, event.composedPath())) return;
    isOpen = true;
    tell({ do: 'order' });
  };
  const onInput = ({ isTrusted }: Event) => {
    if (!isOpen || !isTrusted) return; // a site's script is nobody
    isOpen = false;
    tell({ do: 'edit' });
  };
  document.addEventListener('click', onClick, options);
  document.addEventListener('input', onInput, options);
  return {
    /** Was it ordered, and nothing is known of it yet? */
    isOpen: () => isOpen,
    end() {
      isOpen = false;
    },
  };
}
