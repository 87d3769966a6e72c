import type { FieldKind } from '../fields';
import type { Moment, Page } from '../pages';
import type { Scene } from '../scene';

/** How far an observation can be trusted; see "grade" in the README. */
export type Grade = 'A' | 'B' | 'C';

/** What was seen: a text, a control with its name, a field, a frame. */
export interface Evidence {
  element: Element;
  text?: string;
  name?: string;
}

/** One piece of evidence that a page is of a kind. */
export interface Sign {
  /** Unique; says what was seen. */
  id: string;
  page: Page;
  /** Of those with this mark one must speak, else the page is not thought of. */
  must?: true;
  /** What it weighs; recognise.ts holds the bounds. Negative: it speaks against the page. */
  points: number;
  grade: Grade;
  /** Month it was learnt, ISO 8601. */
  learnt: string;
  /** The words it looks for, so that a look keeps the texts that hold them. */
  words?: RegExp;
  /** In what kind of source it was learnt. */
  where: string;
  /** What it speaks by here, or nothing. */
  speaks(scene: Scene): Evidence | boolean | undefined;
}

/** The control a moment is about: a recipe, never a node. The first name that fits wins. */
export type Target =
  | {
      role: 'button';
      names: RegExp[];
      /** A control with these words is another one. */
      not?: RegExp;
      /** It goes with fields that ask for this: in their form before elsewhere. */
      near?: FieldKind[];
      /** It may stand in the page's own header or menu. */
      frame?: boolean;
    }
  | { role: 'field'; kinds: FieldKind[] }
  | { role: 'text'; names: RegExp[] }
  | { role: 'frame' };

/** A brand with its own hosts and pages. One file a carrier. */
export interface Carrier {
  id: string;
  /** Registrable domain. */
  domain: string;
  /** Hosts of that domain where the guide keeps silent whatever they show. */
  silentHosts: RegExp;
  /** Paths that are known shop windows: nothing there is a refill, whatever it is called. */
  shopPaths: RegExp;
  /** Signs of this carrier's own pages, added to those every such page must have. */
  signs: readonly Sign[];
  /** Targets that are named otherwise than anywhere; the rest comes from targets.ts. */
  targets: Partial<Record<Moment, Target>>;
}
