import type { Pointing } from '../../components/panel/Panel';
import type { datesIn } from '../../content/datesIn';
import type { renewalDate } from '../../content/renewalDate';
import type { AllSeen } from '../../content/seeAll';
import type { Language } from '../../content/words';
import type { Said } from '../../content/words/lists';
import type { InPage, PanelAct, Show } from '../../messages';

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

/** The page that is guided, and what is done otherwise where it only plays a carrier's. */
export interface Guided {
  document: Document;
  /** As the address bar has it. */
  address(): URL;
  /** Lets `parts.openPanel` be there, or `parts.dates`, or the words of a language. */
  bring(part: InPage): Promise<void>;
}

/** The panel and the ring on a page. */
export interface PanelPart {
  /** Null takes everything out of the page. */
  draw(drawing: Drawing | null): void;
  /** Says in place of the panel that this script can do nothing any more, where and as it stood. */
  sayReload(last: Show, onClose: () => void): void;
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
 * What our scripts leave for each other in a page. They share its isolated world; those after the
 * content script are brought in only when there is something for them to do, and do without what
 * it holds already: the words, and how a page is read.
 */
interface Parts {
  /** The words of languages other than English: Polish pages have theirs before the content script. */
  languages: Partial<Record<Language, Said>>;
  /** With the Chinese ones: see readTraditional. */
  traditional?: string;
  /** The content script's: it is there once. */
  startGuide?: (where: Guided) => void;
  seeAll?: () => AllSeen | null;
  /** What reads dates, on a page where one may be told. */
  dates?: { datesIn: typeof datesIn; renewalDate: typeof renewalDate };
  /** For the panel's style, where the policy of the page lets no `<style>` pass: our own, to practise. */
  sheet?: CSSStyleSheet;
  openPanel?: (document: Document, signal: AbortSignal) => PanelPart;
}

const world = globalThis as { refillGuide?: Parts };
world.refillGuide ??= { languages: {} };
export const parts: Parts = world.refillGuide;
