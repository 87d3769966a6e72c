import { hostName } from '../../components/panel/hostName';
import { openRoots } from '../../content/openRoots';

/** At most this part of the time goes into looking, however much the page changes; of a look longer than 60 ms, more. */
const share = 1 / 24;
/** Milliseconds between two looks; after the longest a step would seem to lag behind its page. */
const pause = { shortest: 120, longest: 1500 };

interface Watch {
  /** Look as soon as the page is idle, whether or not it changed. */
  soon(): void;
  /** Is the page, for all that is known, as it was at the last look? */
  isAsSeen(): boolean;
}

/**
 * Calls `look` once the page is ready and again after it changed: its address, or its structure.
 * One look per idle moment, none while the page is hidden or only being prerendered; a page
 * that changes for ever is looked at the more seldom the dearer a look is.
 */
export function watch(
  document: Document,
  look: (roots: (Document | ShadowRoot)[]) => void,
  signal: AbortSignal,
): Watch {
  const window = document.defaultView ?? globalThis.window;
  let pending: number | undefined;
  let notBefore = 0;
  let looked = false;
  let address = location.href;

  function soon(): void {
    if (pending !== undefined || signal.aborted || document.hidden || isPrerendering(document))
      return;
    pending = window.setTimeout(() => idle(run), Math.max(0, notBefore - performance.now()));
  }

  function run(): void {
    pending = undefined;
    if (signal.aborted || document.hidden) return;
    const start = performance.now();
    address = location.href;
    const roots = openRoots(document);
    try {
      look(roots);
    } catch (error) {
      console.debug('refill guide: could not look', error); // what is new is observed all the same
    }
    if (signal.aborted) return;
    observe(roots);
    const took = performance.now() - start;
    // The first look also warms up the code: it says nothing of what the next will cost.
    const rest = looked ? Math.min(took / share, pause.longest) : 0;
    looked = true;
    notBefore = performance.now() + Math.max(pause.shortest, rest);
  }

  const onChange = (records: MutationRecord[]) => {
    if (location.href !== address || records.some(isStructure)) soon();
  };
  const changed = new MutationObserver(onChange);
  const observed = new WeakSet<Node>();

  /** The document, and every open shadow root found in it by now. */
  function observe(roots: (Document | ShadowRoot)[]): void {
    for (const root of roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      changed.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [
          'class',
          'style',
          'hidden',
          'open',
          'disabled',
          'aria-hidden',
          'aria-disabled',
          'inert',
          'title',
          'value',
          'role',
          'aria-label',
          'aria-modal',
          'data-state',
          'data-step',
        ],
      });
    }
  }

  // `currententrychange` comes after the address has changed, and not for moves that were
  // cancelled; where it is missing, `popstate` and the mutations that follow a move must do.
  const moves = (window as { navigation?: EventTarget }).navigation;
  moves?.addEventListener('currententrychange', soon, { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow', 'load']) {
    window.addEventListener(type, soon, { signal });
  }
  const told = ({ target }: Event) => {
    if ((target as Element).localName !== hostName) soon(); // else our own coming into the top layer
  };
  for (const type of [
    'visibilitychange',
    'prerenderingchange',
    'transitionend',
    'animationend',
    'toggle',
    'close',
  ]) {
    document.addEventListener(type, told, { signal, capture: true });
  }
  signal.addEventListener('abort', () => {
    changed.disconnect();
    window.clearTimeout(pending);
  });
  observe([document]);
  soon();
  function isAsSeen(): boolean {
    onChange(changed.takeRecords()); // of what happened just now nobody was told yet
    return looked && pending === undefined;
  }
  return { soon, isAsSeen };
}

/**
 * Our own host coming and going is no change of the page. Nor is the value of what is typed into,
 * which some frameworks keep in the attribute, too: that of a button is its name.
 */
function isStructure(record: MutationRecord): boolean {
  if (record.attributeName === 'value')
    return (record.target as Element).matches('[type=submit], [type=button]');
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length === 0 || nodes.some((node) => node.nodeName.toLowerCase() !== hostName);
}

function isPrerendering(document: Document): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

function idle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 400 });
  else setTimeout(run);
}
