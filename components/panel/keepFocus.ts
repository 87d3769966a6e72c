import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where the user works when a press replaces the pressed button: the returned
 * function names the button (`data-spot`) that takes the focus once it is drawn. The answer of
 * the background comes later, so the focus is left alone if the user is in the page by then.
 */
export function useKeepFocus(root: { current: HTMLElement | null }): (spot: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    const spot =
      wanted.current && root.current?.querySelector<HTMLElement>(`[data-spot="${wanted.current}"]`);
    if (!spot) return;
    wanted.current = undefined;
    if (!isInPage(spot)) spot.focus({ preventScroll: true });
  });
  return (spot) => {
    wanted.current = spot;
  };
}

/** Whether the focus is on something of the page, so that it is not ours to move. */
function isInPage(ours: HTMLElement): boolean {
  const { activeElement, body } = ours.ownerDocument;
  if (!activeElement || activeElement === body) return false;
  const tree = ours.getRootNode();
  return tree instanceof ShadowRoot
    ? activeElement !== tree.host
    : !activeElement.closest('[data-state]')?.contains(ours);
}
