import { renewalDate } from '../../content/renewalDate';

/** Until when the card is paid, where this page shows it. A page it cannot be read from shows none. */
export function dateHere(document: Document): string | undefined {
  try {
    return renewalDate(
      new URL(document.location.href),
      document,
      Temporal.Now.plainDateISO().toString(),
    );
  } catch (error) {
    console.debug('refill guide: could not read the date', error);
    return undefined;
  }
}
