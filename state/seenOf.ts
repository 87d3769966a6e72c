import type { PageSeen } from '../messages';

/** What is told of a page, and kept: which it is, never what is on it, nor what is only of the moment. */
export function seenOf({ carrier, page, moment, certainty }: PageSeen): PageSeen {
  return { carrier, page, moment, certainty };
}
