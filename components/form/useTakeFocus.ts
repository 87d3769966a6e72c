import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus to something as it appears, since what was pressed for it is gone. Before it is
 * painted, here and wherever else the focus is moved: the next key is for what is seen.
 */
export function useTakeFocus(to: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => to.current?.focus(), [to]);
}
