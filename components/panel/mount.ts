import { type ComponentChild, render } from 'preact';
import { guardEvents } from './guardEvents';
import { hostName } from './hostName';
import { watchSight } from './sight';
import { tooOften } from './tooOften';
import { topLayerFront } from './topLayerFront';

export interface Mounted {
  /** Draws into the shadow root; null takes the host out of the page. */
  render(view: ComponentChild): void;
  /** Puts the host where it can be seen and pressed. To be called on each look at the page. */
  place(): void;
  /** Whether something in it has the focus. */
  hasFocus(): boolean;
  /** Where the panel is in the view, or null when it is not shown. */
  box(): DOMRect | null;
  /** The page was written anew (`document.open`), which takes the listeners off all that is in it. */
  isDeaf(): boolean;
  /** The page kept taking the host away, or covering it; nothing is shown any more. */
  readonly beaten: boolean;
  readonly host: HTMLElement;
}

/** How long, in ms, the panel must have been covered before it rises: transitions of the page pass. */
const covered = 400;
/** How often, within the time of `tooOften`, it rises where it is covered again at once. */
const rises = 5;

/**
 * A place of our own on the page: `<refill-guide>` with a closed shadow root, in the top layer.
 * It hangs on the root element, since pages replace `body` (trap 7), or in the modal dialog that
 * is open (trap 6). After `signal` aborts the markup is what it was before.
 *
 * The host is made in another document and adopted: a page that has defined `refill-guide` as
 * its own element would otherwise get the shadow root through ElementInternals.
 *
 * @param css a sheet made by the document itself, where its policy lets no `<style>` pass
 */
export function mountPanel(
  document: Document,
  css: string | CSSStyleSheet,
  signal: AbortSignal,
): Mounted {
  const host = document.implementation.createHTMLDocument('').createElement(hostName);
  const shadow = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  if (typeof css === 'string') {
    const style = document.createElement('style');
    style.textContent = css; // set at once: Firefox lets only this pass a strict CSP
    shadow.append(style);
  } else shadow.adoptedStyleSheets = [css];
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(root);
  guardEvents(root, signal, (event) => seen && isOnTop(host, event));

  let shown = false;
  let beaten = false;
  let heard = false;
  let seen = true; // by the user, as far as the browser tells
  let rising: number | undefined;
  let leftFor: WeakRef<HTMLElement> | undefined; // what of the page had the focus before the panel
  const defeats: number[] = [];
  const raises: number[] = [];
  const covers: number[] = [];
  const observer = new MutationObserver(() => defend());
  const watchPanel = watchSight((now) => {
    seen = now;
    window.clearTimeout(rising);
    if (!seen) rising = window.setTimeout(rise, covered);
  }, signal);

  /** Attaches where the host belongs, in the top layer (`again`: on top of it), as it should be. */
  function settle(again = false): void {
    const parent = topLayerFront(document) ?? document.documentElement;
    if (!parent) return;
    const focused = shadow.activeElement;
    if (host.parentNode !== parent) parent.append(host);
    // A page that animates the host makes it the containing block of our fixed boxes, which then
    // are out of view.
    for (const each of host.getAnimations()) each.cancel();
    for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    try {
      if (again && isShowing(host)) host.hidePopover();
      if (!isShowing(host)) host.showPopover();
    } catch {
      // The page stepped in at `beforetoggle`: until the next look z-index alone has to do.
    }
    if (focused !== shadow.activeElement)
      (focused as HTMLElement | null)?.focus({ preventScroll: true });

    observer.disconnect(); // also forgets what was just done here
    observer.observe(document, { childList: true });
    observer.observe(parent, { childList: true, attributeFilter: ['open'] });
    observer.observe(host, { attributes: true });
  }

  /** Answers what the page did to the host, as long as it does not do so again and again. */
  function defend(): void {
    if (!shown || beaten) return;
    if (isWhole(host)) {
      if (host.parentNode !== document.documentElement) settle(); // a dialog may have closed
      return;
    }
    if (tooOften(defeats)) lose();
    else settle();
  }

  /**
   * Comes out from under whatever has covered it for long, whether or not an event told of it, as
   * long as that helps.
   */
  function rise(): void {
    if (!shown || beaten || seen || document.hidden) return;
    if (tooOften(covers, rises)) lose();
    else {
      settle(true);
      rising = window.setTimeout(rise, covered);
    }
  }

  function lose(): void {
    beaten = true;
    hide();
  }

  function hide(): void {
    const had = shadow.activeElement;
    shown = false;
    observer.disconnect();
    watchPanel(null);
    render(null, root);
    host.remove();
    // Else the keyboard would begin again at the top of the page.
    if (had) leftFor?.deref()?.focus?.({ preventScroll: true });
  }

  const entered = ({ relatedTarget: from }: FocusEvent) => {
    if (from && !root.contains(from as Node)) leftFor = new WeakRef(from as HTMLElement);
  };
  root.addEventListener('focusin', entered, { signal });
  root.addEventListener('refill-guide', () => (heard = true), { signal });
  document.addEventListener('fullscreenchange', () => shown && settle(true), { signal });
  // Not only our own popover: dialogs tell of opening and closing by the same event. A popover of
  // the page lies over those that were opened before it; another extension may do as we do.
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (!isWhole(host)) return defend();
      const over = newState === 'open' && target !== host && (target as HTMLElement).popover;
      if (shown) settle(!!over && !tooOften(raises));
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', hide, { once: true });

  return {
    host,
    place() {
      if (shown) settle();
    },
    render(view) {
      if (signal.aborted || beaten) return;
      if (view === null) {
        if (shown) hide();
        return;
      }
      shown = true;
      render(view, root);
      settle();
      watchPanel(root.querySelector('aside'));
    },
    isDeaf() {
      heard = false;
      root.dispatchEvent(new Event('refill-guide')); // in a closed tree: nobody else hears it
      return !heard;
    },
    hasFocus: () => shadow.activeElement !== null,
    box: () => (shown && root.querySelector('aside')?.getBoundingClientRect()) || null,
    get beaten() {
      return beaten;
    },
  };
}

/** Whether the host is in the document, in the top layer, and bears no attribute of the page's. */
function isWhole(host: HTMLElement): boolean {
  const names = host.getAttributeNames();
  return host.isConnected && names.length === 1 && names[0] === 'popover' && isShowing(host);
}

/** Whether a click still lies on the host by the time it counts. A press of a key lies nowhere. */
function isOnTop(host: HTMLElement, { detail, clientX, clientY }: MouseEvent): boolean {
  const tree = host.getRootNode() as Document | ShadowRoot; // it hangs in one of them while shown
  return detail === 0 || tree.elementFromPoint(clientX, clientY) === host;
}

function isShowing(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}
