import { isIn } from '../../content/modals';
import { parentShown } from '../../content/parentShown';
import { hostName } from '../panel/hostName';
import { roomBelow } from './callout';
import { clipped, clips, type Rect } from './clips';

/** Longest a smooth scroll is waited for; `scrollend` does not come when nothing scrolled. */
const longest = 900;

/**
 * Brings a control into the middle of the view, unless it can be seen already. Afterwards looks
 * whether a bar of the page (or our own sheet, `panel`) lies over it, and scrolls it clear.
 * Smooth, unless the user wants reduced motion. Never moves the focus.
 */
export async function reveal(
  element: Element,
  panel: Rect | null,
  signal: AbortSignal,
): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth'; // 'auto' would leave it to the page's CSS
  if (isOpen(element, panel)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  await scrolled(signal);
  if (signal.aborted || !element.isConnected) return;
  const top = overlap(element, panel);
  if (top) scrollBy({ top, behavior });
}

/** Whether the control is in view as a whole and nothing lies over it. */
function isOpen(element: Element, panel: Rect | null): boolean {
  const rect = element.getBoundingClientRect();
  const seen = clipped(rect, clips(element));
  const { clientWidth, clientHeight } = document.documentElement;
  return (
    seen.height >= rect.height - 1 &&
    seen.width >= rect.width - 1 &&
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom <= clientHeight &&
    rect.right <= clientWidth &&
    overlap(element, panel) === 0
  );
}

/** How far to scroll (px, down is positive) so that nothing lies over the control; 0 if free. */
function overlap(element: Element, panel: Rect | null): number {
  const rect = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const air = 12;
  // A sheet at the foot of a narrow view: the free part is above it.
  const sheet = panel && panel.width >= clientWidth - 1 ? panel.y : clientHeight;
  if (rect.bottom + (sheet < clientHeight ? roomBelow : 0) > sheet)
    return rect.bottom - sheet / 2 - rect.height / 2;
  const bar = barOver(element, rect);
  if (!bar) return 0;
  return bar.top <= 0 ? rect.top - bar.bottom - air : rect.bottom - bar.top + air;
}

/** The rectangle of the fixed or sticky part of the page that lies over the control's middle. */
function barOver(element: Element, rect: DOMRect): DOMRect | undefined {
  const top = document
    .elementsFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
    .find((hit) => hit.localName !== hostName);
  // A control in a shadow tree answers as its host, which is around it.
  if (!top || isIn(top, element) || isIn(element, top)) return undefined;
  for (let at: Element | null = top; at; at = parentShown(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return at.getBoundingClientRect();
  }
  return undefined;
}

/** Resolves when the scrolling has come to its end. */
function scrolled(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const over = new AbortController();
    const finish = () => {
      over.abort();
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(finish, longest);
    const options = { capture: true, signal: over.signal };
    document.addEventListener('scrollend', finish, options);
    signal.addEventListener('abort', finish, options);
  });
}
