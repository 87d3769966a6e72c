import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Moves the focus once its target is drawn: a press has taken away the button that had it. Of
 * several selectors, the first that matches something counts.
 */
export function useFocusOn(root: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  const [, draw] = useState<readonly string[]>();

  // After every drawing: the answer of the storage comes a few later.
  useLayoutEffect(() => {
    for (const selector of wanted.current) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      wanted.current = [];
      found.focus();
      return;
    }
  });

  return (...selectors) => {
    wanted.current = selectors;
    draw(selectors);
  };
}
