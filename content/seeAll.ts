import type { KnownCarrier } from './carriers';
import { look, type Recognition, recogniseIn } from './recognise';
import { isRecordRow } from './records';
import { lookAt, type Scene, type Sees } from './scene';
import { isVisible } from './visible';
import { anyWord, neededLanguages, type Words } from './words';

/** A carrier's page, with all that a person can see of it, signs or not. */
export interface AllSeen {
  carrier: KnownCarrier;
  document: Document;
  scene: Scene;
  found: Recognition | null;
  /** The words that the carrier's own signs speak by. */
  known: Words;
  /** Whether a row of a table tells of something that is over. Knows words, which an outline does not. */
  isRecordRow(row: Element): boolean;
}

/**
 * Looks at everything on a page, to tell of it where it was not recognised (see outline).
 * @returns null for everybody else's pages
 */
export function seeAll(address: URL, document: Document, sees: Sees = isVisible): AllSeen | null {
  const seen = look(address, document, sees);
  return (
    seen && {
      carrier: seen.carrier,
      document,
      scene: lookAt(address, document, /(?:)/, sees, seen.scene.roots),
      found: neededLanguages().length > 0 ? null : recogniseIn(seen),
      known: anyWord(seen.carrier.signs.flatMap((sign) => sign.words ?? [])),
      isRecordRow,
    }
  );
}
