import { renewalDate } from '../../content/renewalDate';

/** Until when the card is paid, where this page shows it. A page it cannot be read from shows none. */
export function dateHere(document: Document): string | undefined {
  try {
    return renewalDate(new URL(document.location.href), document, today());
  } catch (error) {
    console.debug('refill guide: could not read the date', error);
    return undefined;
  }
}

/** The day it is here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
