import type { FieldKind } from '../fields';
import type { Moment, Page } from '../pages';
import type { Scene } from '../scene';
import type { Words } from '../words';
import type { Owner } from './owners';

/** How far an observation can be trusted; see "grade" in the README. */
export type Grade = 'A' | 'B' | 'C';

/** What was seen: a text, a control with its name, a field, a frame. */
export interface Evidence {
  element: Element;
  text?: string;
  name?: string;
}

/** Where a sign was learnt, and how far that is to be trusted. */
export interface Origin {
  /** Unique; says what was seen. */
  id: string;
  grade: Grade;
  /** Month it was learnt, ISO 8601. */
  learnt: string;
  /** In what kind of source it was learnt. */
  where: string;
}

/** One piece of evidence that a page is of a kind. */
export interface Sign {
  /** Undefined in what is shipped: nothing there reads it (see origin.ts). */
  origin: Origin | undefined;
  page: Page;
  /** Of those with this mark one must speak, else the page is not thought of. */
  must?: true;
  /** What it weighs; recognise.ts holds the bounds. Negative: it speaks against the page. */
  points: number;
  /** The words it looks for, so that a look keeps the texts that hold them. */
  words?: Words;
  /** What it speaks by here, or nothing. */
  speaks(scene: Scene): Evidence | boolean | undefined;
}

/** The control a moment is about: a recipe, never a node. The first name that fits wins. */
export type Target =
  | {
      role: 'button';
      names: readonly Words[];
      /** A control with these words is another one. */
      not?: Words;
      /** It goes with fields that ask for this: in their form before elsewhere. */
      near?: readonly FieldKind[];
      /** Where several fit as well, none is meant. */
      alone?: true;
      /** It may stand in the page's own header or menu. */
      frame?: boolean;
    }
  | { role: 'field'; kinds: readonly FieldKind[] }
  | {
      role: 'text';
      names: readonly Words[];
      /** It heads a list: the newest row of that, where it can be told. */
      newest?: true;
    };

/**
 * Pages whose address may tell that they have changed. Not home, which changes every week, and
 * none where money is at stake: there the guide would rather say nothing.
 */
export type OwnAddresses = Partial<
  Record<'signIn' | 'verify' | 'register' | 'dashboard' | 'refillStart' | 'activation', RegExp>
>;

/** A brand with its own hosts and pages, and how these are known. One file a carrier. */
export interface Carrier extends Owner {
  /** Its pages write 4 December as 04/12; else as 12/04. */
  dayFirst?: true;
  /** Paths that are known shop windows: nothing there is a refill, whatever it is called. */
  shopPaths: RegExp;
  /**
   * Whole addresses where all that is asked or paid is for a refill, by whatever words. They say of
   * no page which one it is.
   */
  refillPaths?: RegExp;
  /**
   * Whole addresses (host and path, grade A) that belong to one kind of page alone: where nothing
   * of that page is seen there, it has changed (see drift.ts).
   */
  ownAddresses?: OwnAddresses;
  /** It has customers who pay for a month that is over: their bills are no refill. */
  sendsBills?: true;
  /** Signs of this carrier's own pages, added to those every such page must have. */
  signs: readonly Sign[];
  /** Targets by this carrier's own words, looked for before those of targets.ts. */
  targets: Partial<Record<Moment, Target>>;
}
