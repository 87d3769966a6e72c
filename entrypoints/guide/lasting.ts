import type { PageSeen } from '../../messages';

/** How long a known page must have shown nothing known before it is said to have changed. */
const patience = 4000;

/** What is seen at an address, once what is missing has been missing for long enough. */
export type Lasting = (
  seen: PageSeen | null,
  at: URL,
  drifted: () => PageSeen | null,
) => PageSeen | null;

/**
 * Keeps a slow page from being accused of having changed: a drift counts only after it has lasted,
 * and never on a page that was recognised in this very document, which then shows another view.
 * @param soon asks for another look
 */
export function lasting(soon: () => void, signal: AbortSignal): Lasting {
  const named = new Set<string>();
  let since: { key: string; at: number } | undefined;
  let timer: number | undefined;

  function forget(): null {
    since = undefined;
    window.clearTimeout(timer);
    return null;
  }
  signal.addEventListener('abort', forget);

  return (seen, at, drifted) => {
    if (seen) {
      named.add(seen.page);
      forget();
      return seen;
    }
    const suspect = drifted();
    if (!suspect || named.has(suspect.page)) return forget();
    const key = `${suspect.page} ${at.pathname}`;
    if (since?.key !== key) {
      forget();
      since = { key, at: performance.now() };
      timer = window.setTimeout(soon, patience);
      return null;
    }
    return performance.now() - since.at >= patience ? suspect : null;
  };
}
