/** Milliseconds; Firefox answers nothing that was asked before a page was put away. */
const patience = 3000;

/** Waits until what is brought into a page is there, or refused, but not for ever. Never rejects. */
export function inTime(brought: Promise<unknown>[]): Promise<unknown> {
  const slow = new Promise((next) => window.setTimeout(next, patience));
  return Promise.race([Promise.allSettled(brought), slow]);
}
