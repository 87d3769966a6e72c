import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from './tabs';

/** Which tab is open, and what led to it where it was not the bar of tabs. */
export function useTab(first: Tab) {
  const [{ tab, by }, set] = useState<{ tab: Tab; by?: 'head' | 'tip' | undefined }>({
    tab: first,
  });
  const room = useRef<HTMLDivElement>(null);

  function choose(next: Tab, by?: 'head' | 'tip') {
    set({ tab: next, by });
    scrollTo(0, 0);
  }

  // The button that was pressed is gone with its tab: the new one has the focus, or a part of it.
  useLayoutEffect(() => {
    const shown = by && room.current?.querySelector<HTMLElement>(`#panel-${tab}`);
    if (shown && !shown.contains(document.activeElement)) shown.focus({ preventScroll: true });
  }, [tab, by]);

  return { tab, by, choose, room };
}
