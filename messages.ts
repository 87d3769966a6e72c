import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CarrierId } from './content/carriers/brands';
import type { Certainty } from './content/certainty';
import type { Sim } from './content/guide/sims';
import type { Step } from './content/guide/steps';
import type { Trouble } from './content/guide/troubles';
import type { Outline } from './content/outline';
import type { Moment, Page } from './content/pages';
import type { Locale, Words } from './content/text';
import type { Rich } from './content/text/rich';
import type { OnDemand } from './content/words';
import type { Appearance, Settings, Side } from './state/settings';

/** What the content script tells: which page it sees, never what is on it. */
export interface PageSeen {
  carrier: CarrierId;
  page: Page;
  moment: Moment;
  /** `drifted`: by its address it is this page, but nothing of it is seen (see drift.ts). */
  certainty: Certainty | 'drifted';
  /**
   * Told by a document that nobody has answered yet: true where what was seen before may be long gone,
   * false where it was reloaded, gone back to or restored. By one that was answered: false where one went
   * back in it. Not kept.
   */
  first?: boolean | undefined;
  /** The background had it looked at again, to show what became of it elsewhere. Not kept. */
  again?: boolean | undefined;
  /** Of an order: what commits to it by its name is there to be pressed. Not kept. */
  asks?: true | undefined;
}

/** The scripts that come into a page only when there is something for them to do. */
export type Part = InPage | 'outline';
/** Those that the content script asks for. */
export type InPage = 'panel' | 'dates' | OnDemand;

/** What the user does with the panel, and what orders on the page itself. */
export type PanelAct =
  | { do: 'fold' }
  | { do: 'open' }
  | { do: 'close' }
  | { do: 'dock'; side: Side }
  /** What was asked about; the page may have moved on since. */
  | { do: 'answer'; page: Page; yes: boolean }
  /** The step that stood there: a second press may come before the next one does. */
  | { do: 'done'; step: Step }
  | { do: 'choose'; step: Step }
  /**
   * Pressed on the page itself: what orders, and after that what is filled in once more. `sent`: by a
   * name that sends a form, whatever for. `asked`: the site asked whether to order at all, or for what
   * is filled in.
   */
  | { do: 'order'; page: Page; sent?: true | undefined }
  | { do: 'edit'; asked?: true | undefined }
  | { do: 'sim'; sim: Sim }
  /** To be reminded of a day that the page shows; nothing else of a page is ever told. */
  | { do: 'remind'; date: string }
  /** Begins a record of this refill, in the popup. */
  | { do: 'keep' }
  /** Shows what helps, in the popup. */
  | { do: 'help' };

export type PanelState = 'open' | 'folded' | 'asking';

/** All that the panel shows, in one language; the content script carries no words. */
export interface Show {
  page: Page;
  step: Step;
  state: PanelState;
  side: Side;
  appearance: Appearance;
  /** BCP 47, for the `lang` attribute. */
  lang: string;
  /** Steps of the website way: which are done, and which is now. Empty for other steps. */
  progress: ('done' | 'now' | 'skipped' | 'todo')[];
  /** Whether there is a control on the page to point at in this moment. */
  points: boolean;
  /** Whose site it is: the carrier's own, that of another brand than the user's card, or none's. */
  site: 'own' | 'brand' | 'practice';
  /** `elsewhere`: the user's card is refilled on another site. */
  tone: 'plain' | 'wrongPage' | 'trouble' | 'receipt' | 'elsewhere';
  /** It was ordered, or is, as it seems: whether something is filled in for another is to be told. */
  placed: boolean;
  /** Whose card it is: `ask` before that is said, `change` where it is another's; undefined: said. */
  sims: SimWords | undefined;
  words: PanelWords;
}

export interface PanelWords {
  name: string;
  notAffiliated: string;
  /**
   * "Official website", or "Another brand's"; the host itself is put beside it by the panel.
   * "Practice" where there is no host to tell.
   */
  official: string;
  /** "Step 3 of 6 · Account page" */
  where: string;
  title: Rich;
  body: Rich[];
  caution: Rich | undefined;
  /** The red card of the wrong page. */
  alert: { title: string; body: string } | undefined;
  links: { label: string; href: string }[];
  next: string | undefined;
  /** Where something went wrong: leads to what helps. */
  help: string | undefined;
  /** Where a refill was paid: leads to a record of it. */
  keep: string | undefined;
  question: string;
  yes: string;
  no: string;
  showMe: string;
  hideRing: string;
  callout: string;
  targetGone: string;
  /** Undefined where nothing was done that could be ticked off. */
  done: string | undefined;
  fold: string;
  open: string;
  close: string;
  dockLeft: string;
  dockRight: string;
  otherStep: string;
  /** Heading of the list of steps that it opens. */
  whichStep: string;
  /** Only for pages that may show until when a card is paid. */
  remind: string | undefined;
  back: string;
  reload: string;
  steps: { step: Step; label: string; now: boolean }[];
}

export interface SimWords {
  /** Asked beside the step, once; undefined where only the way to another answer is offered. */
  ask: { question: string; why: string; yes: string; own: Sim; other: string } | undefined;
  title: string;
  change: string;
  kinds: { sim: Sim; label: string; tell: string }[];
}

/** Everything the popup needs to draw itself. */
export interface Overview {
  locale: Locale;
  /** Whose guide is shown: that of the active tab, else of the journey. */
  carrier: CarrierId;
  settings: Settings;
  /** Marks: what the user or the page said of each step. Steps not named are open. */
  marks: Partial<Record<Step, 'done' | 'skipped'>>;
  /** Where the active tab stands, if it shows a page the guide knows. */
  here:
    | {
        /** Undefined: at none, though the page is known: a bill, a refusal, past payments. */
        step: Step | undefined;
        page: Page;
        moment: Moment;
        certain: boolean;
        trouble: Trouble | undefined;
        /** Its address is known, its signs are gone. */
        drifted?: true;
      }
    | undefined;
  /** A payment may just have been made, in the active tab or, back at home or account, in another. */
  paying: boolean | 'elsewhere';
  /** The active tab is on a carrier's host: its host name. */
  host: string | undefined;
  /** On the carrier's host, nobody answers though it has loaded: it was open before the extension. */
  needsReload: boolean;
  /** In place of the carrier's page stands one of the browser's own: an error, a warning of the connection. */
  failed: boolean;
  /** The user closed the panel on the active tab, whose page has something to show. */
  closed: boolean;
  /** The page in the active tab kept taking the panel away or covering it, so it has gone. */
  beaten: boolean;
  /** The user switched the guide off on this host. */
  off: boolean;
  /** Stored data could not be read and was put aside; told once. */
  recovered: boolean;
}

export type PopupAct =
  | { do: 'mark'; step: Step; done: boolean }
  | { do: 'settle'; change: Partial<Settings> }
  /** Keeps the guide away from a host, or lets it come back. */
  | { do: 'keepAway'; host: string; away: boolean }
  | { do: 'restart' }
  | { do: 'showAgain' }
  | { do: 'recoveredRead' };

interface Protocol {
  /** Content script → background. Answers with what to show, or null for nothing. */
  pageSeen(seen: PageSeen | null): Show | null;
  /** Content script → background: the user pressed something in the panel, or what orders on the page. */
  panelAct(act: PanelAct): Show | null;
  /** Content script → background: brings in what draws the panel, or words. */
  bring(part: InPage): void;
  /** Popup → background. */
  overview(): Overview;
  /** Popup → background: all words of one language; its pages carry none. */
  words(locale: Locale): Words;
  /** Popup → background. */
  popupAct(act: PopupAct): Overview;
  /** Background → content script: which page is in front of you? An error means: nobody is there. */
  whatIsSeen(): PageSeen | null;
  /** Background → content script: has the page kept the panel away until it was given up? */
  isBeaten(): boolean;
  /**
   * Popup → background: the outline of the page in the active tab, null where nobody can make one.
   * Nothing of the page but this ever leaves it.
   */
  report(): Outline | null;
  /**
   * Background → content script: look again, to show what changed elsewhere (a language, a journey).
   * What stands there as it did goes on with nothing: two tabs in front would ask each other for ever.
   */
  lookAgain(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
