import { clipped, clips, type Rect } from './clips';
import { isCovered } from './isCovered';
import { watchMove } from './watchMove';

/** Frames without a change after which the following goes to sleep. */
const restAfter = 12;
/**
 * How long to wait before looking again for a control that is gone: `first`, then twice as long
 * each time, up to `last`. One that is away for longer comes back with a change of the page, and is
 * followed anew after the look at that.
 */
const patience = { first: 150, last: 1200 };

/**
 * Tells where a control is in the view, in CSS px, within one frame while it moves; asleep while
 * it rests (no frame is asked for). A control cut off by a scroller is told as the part that can
 * be seen, zero wide or high if none. `null`: gone, hidden, or at rest under something of the page:
 * bars lie over it while it scrolls by. `element` is asked again whenever the node has left the
 * page, since frameworks draw controls anew.
 * @returns to be called when the page may have put something over it, or taken that away
 */
export function follow(
  element: () => Element | null,
  onRect: (rect: Rect | null) => void,
  signal: AbortSignal,
): () => void {
  let node: Element | null = null;
  let clippedBy: Element[] = [];
  let last: Rect | null | undefined;
  let told: Rect | null | undefined;
  let covered: boolean | undefined;
  let still = 0;
  let frame = 0;
  let wait = patience.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatch: (() => void) | undefined;
  let scrolls: AbortController | undefined;
  const sizes = new ResizeObserver(() => wake());

  function wake(): void {
    if (signal.aborted) return;
    still = 0;
    stopWatch?.();
    stopWatch = undefined;
    clearTimeout(timer);
    frame ||= requestAnimationFrame(tick);
  }

  function tick(): void {
    frame = 0;
    if (signal.aborted) return;
    if (!node || !isShown(node)) resolve();
    const rect = node && clipped(node.getBoundingClientRect(), clippedBy);
    if (same(rect, last)) still++;
    else {
      last = rect;
      still = 0;
    }
    const rests = still >= restAfter;
    if (node && rect && (rests || covered !== false)) covered = isCovered(node, rect);
    // What is covered from the beginning may just be scrolled clear.
    if (!covered || rests) tell(covered ? null : rect);
    if (signal.aborted) return;
    if (!node || !rect || (covered && rests)) {
      if (wait <= patience.last) timer = setTimeout(wake, wait);
      wait *= 2;
    } else if (!rests) {
      if (!covered) wait = patience.first;
      frame = requestAnimationFrame(tick);
    } else stopWatch = watchMove(node, node.getBoundingClientRect(), wake);
  }

  function tell(rect: Rect | null): void {
    if (same(rect, told)) return;
    told = rect;
    onRect(rect);
  }

  /** Finds the control anew and listens where it stands. */
  function resolve(): void {
    const found = element();
    const shown = found && isShown(found) ? found : null;
    if (shown === node) return;
    sizes.disconnect();
    scrolls?.abort();
    node = shown;
    covered = undefined;
    if (!node) return;
    clippedBy = clips(node);
    sizes.observe(node);
    // Scroll events do not leave their shadow tree, so each tree around the node is listened to.
    scrolls = new AbortController();
    const options = { capture: true, passive: true, signal: scrolls.signal };
    for (let tree = node.getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode())
      tree.addEventListener('scroll', wake, options);
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', wake, options);
  addEventListener('resize', wake, options);
  addEventListener('transitionrun', wake, options);
  // What is chosen may show or hide it by style alone.
  addEventListener('change', wake, options);
  addEventListener('click', wake, options);
  globalThis.visualViewport?.addEventListener('resize', wake, options);
  globalThis.visualViewport?.addEventListener('scroll', wake, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stopWatch?.();
    sizes.disconnect();
    scrolls?.abort();
    node = null;
  });
  wake();
  return () => {
    if (!frame && node?.isConnected && last && isCovered(node, last) !== covered) wake();
  };
}

function same(a: Rect | null, b: Rect | null | undefined): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** In the document, drawn, and of some size. Opacity does not count: styled boxes hide theirs. */
function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
