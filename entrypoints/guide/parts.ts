import type { Pointing } from '../../components/panel/Panel';
import type { PanelAct, Show } from '../../messages';

/** All that is drawn at one time. */
export interface Drawing {
  show: Show;
  host: string;
  label: string | undefined;
  date: string | undefined;
  pointing: Pointing;
  /** Another key is another control. */
  key: string;
  target(): Element | null;
  onGone(gone: boolean): void;
  onAct(act: PanelAct): void;
  onPoint(on: boolean): void;
}

/** The panel and the ring on a page. */
export interface PanelPart {
  /** Null takes everything out of the page. */
  draw(drawing: Drawing | null): void;
  /** Says in place of the panel that this script can do nothing any more. */
  sayReload(
    words: Pick<Show['words'], 'name' | 'reload' | 'close'>,
    lang: string,
    onClose: () => void,
  ): void;
  /** To be called on each look at the page; see mountPanel. */
  place(): void;
  box(): DOMRect | null;
  isDeaf(): boolean;
  /** The page took it away or covered it again and again: it stays away. */
  isBeaten(): boolean;
  /** Scrolls the control to where it can be seen. */
  reveal(element: Element): void;
}

/**
 * What our later scripts leave for the content script. They are brought in only when there is
 * something for them to do, and share its isolated world.
 */
interface Parts {
  outlines?: true;
  openPanel?: (document: Document, signal: AbortSignal) => PanelPart;
}

const world = globalThis as { refillGuide?: Parts };
world.refillGuide ??= {};
export const parts: Parts = world.refillGuide;
