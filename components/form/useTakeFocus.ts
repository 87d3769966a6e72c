import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Gives the focus to something as it appears, since what was pressed for it is gone. */
export function useTakeFocus(to: RefObject<HTMLElement | null>): void {
  useEffect(() => to.current?.focus(), [to]);
}
