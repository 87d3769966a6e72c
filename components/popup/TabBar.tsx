import { useRef } from 'preact/hooks';
import type { T } from '../../content/text';
import { type Tab, tabs } from './tabs';

interface Props {
  t: T;
  now: Tab;
  onChoose(tab: Tab): void;
}

const moves: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % tabs.length,
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** The tabs below: one stop for the Tab key, arrows within (WAI-ARIA tabs with automatic activation). */
export function TabBar({ t, now, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const to = moves[event.key]?.(tabs.indexOf(now));
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('popup.title')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === now}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === now ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {t(`popup.tabs.${tab}`)}
        </button>
      ))}
    </div>
  );
}
