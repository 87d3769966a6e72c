import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Many a press takes away the very button that was pressed, and with it the focus: whoever uses the
 * keyboard or a screen reader would begin again at the top. What is drawn knows best where to go on;
 * where it said nothing, it is here.
 * @param place where to go on; answers with nothing where that is not there
 */
export function useFocusKept(
  root: RefObject<HTMLElement | null>,
  place: () => HTMLElement | null | undefined,
): void {
  const last = useRef<Element>(undefined);

  useLayoutEffect(() => {
    const box = root.current;
    const hear = ({ target }: Event) => {
      last.current = target instanceof Element ? target : undefined;
    };
    box?.addEventListener('focusin', hear);
    return () => box?.removeEventListener('focusin', hear);
  }, []);

  // After every drawing, and after what was drawn has had its say.
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) place()?.focus({ preventScroll: true });
  });
}
