import type { Pointing } from '../../components/panel/Panel';
import { freeSide } from '../../components/pointer/freeSide';
import { drifted } from '../../content/drift';
import { locate, locateIn } from '../../content/locate';
import { isToBeOrdered } from '../../content/orders';
import { type Look, look, recogniseIn } from '../../content/recognise';
import { isVisible } from '../../content/visible';
import { onMessage, type PageSeen, type PanelAct, type Show, sendMessage } from '../../messages';
import { seenOf } from '../../state/seenOf';
import type { Side } from '../../state/settings';
import { bringDates } from './bringDates';
import { bringWords } from './bringWords';
import { dateHere } from './dateHere';
import { followMoves } from './followMoves';
import { isOrphan } from './isOrphan';
import { lasting } from './lasting';
import { type Guided, type PanelPart, parts } from './parts';
import { removeDead } from './removeDead';
import { sendPress } from './sendPress';
import { watch } from './watch';
import { watchOrders } from './watchOrders';

/** How long a page must show nothing of ours before the panel goes: moves between steps blink. */
const blink = 400;
/** How long a page that is not known has time to load before it is told of as such. */
const patience = 1500;

/**
 * Watches a carrier's page and keeps the panel right: look → tell the background which page it
 * is → draw what it answers. Everything that is started here ends with one signal.
 */
export function startGuide(where: Guided): void {
  const { document, address, bring } = where;
  const ended = new AbortController();
  const { signal } = ended;

  let panel: PanelPart | undefined; // comes in when there is something to show
  let bringing: Promise<unknown> | undefined;
  let told: string | undefined; // what the background was told last
  let onlyShow = false; // asked for by the background, for the sake of another tab
  let failures = 0; // questions in a row that nobody answered
  let turn = 0; // an answer that comes after a newer question is dropped
  let last: Look | null = null; // the newest look
  let seen: PageSeen | null = null;
  let show: Show | null = null;
  let label: string | undefined;
  let date: string | undefined; // until when the card is paid; stays here until the user's press
  let pointing: Pointing = 'off';
  let aside: Side | undefined; // the other side, while the panel would lie over the control
  let gone: number | undefined;
  let ringed: WeakRef<Element> | undefined; // what the ring was last put around
  let rings = 0;
  let root = document.documentElement; // as it was at the last look
  let left = false; // nobody answers any more
  if (import.meta.env.FIREFOX) removeDead(document);

  const { soon, isAsSeen } = watch(document, lookOnce, signal);
  const lasts = lasting(soon, signal);
  const words = bringWords(where, soon, leave);
  const needDates = bringDates(where, () => !left && !signal.aborted && relabel());

  const coming = followMoves(onReturn, signal);
  const looked = (anew: boolean) => (anew ? look(address(), document) : last)?.scene;
  const at = { page: () => seen?.page, look: looked, isPlaced: () => show?.placed, tell: act };
  const afterLook = watchOrders(document, at, signal);

  function lookOnce(roots: (Document | ShadowRoot)[]): void {
    // Written anew (document.open), a document hears nothing of ours any more; a panel that is shown
    // finds that out, without one it is told by another root.
    const isDeaf = show ? panel?.isDeaf() : root !== document.documentElement;
    root = document.documentElement;
    if (isDeaf) {
      ended.abort();
      startGuide(where);
      return;
    }
    panel?.place();
    if (left) return;
    const now = recognised(roots);
    if (now === null && words.areComing()) return; // it will be looked at again
    if (now === null) {
      // The page is given a while; a button that was called otherwise is not.
      if (pointing === 'on' && located()?.label !== label) point(false);
      if (gone !== undefined) return;
      // After an order nothing would be the worst to say.
      if (seen) gone = window.setTimeout(() => (show?.placed ? sayUnknown() : vanish()), blink);
      else if (told === undefined && failures <= 3) gone = window.setTimeout(sayUnknown, patience);
      return;
    }
    window.clearTimeout(gone);
    gone = undefined;
    tell(now);
    afterLook();
  }

  /** The page is gone, and what was said with it. What comes in its place may still be on its way. */
  function vanish(): void {
    gone = undefined;
    if (left || signal.aborted) return;
    const then = recognised();
    if (then) tell(then);
    if (then || words.areComing()) return;
    turn++;
    [seen, show, told, pointing] = [null, null, undefined, 'off'];
    draw();
    gone = window.setTimeout(sayUnknown, patience);
  }

  /** A page that is not known is told of, once: it may be what came of a payment. */
  function sayUnknown(): void {
    gone = undefined;
    const then = recognised();
    if (then || !words.areComing()) tell(then);
  }

  function recognised(roots?: (Document | ShadowRoot)[]): PageSeen | null {
    try {
      const at = address();
      const now = look(at, document, isVisible, roots);
      const found = now && recogniseIn(now);
      if (words.areMissing()) return null;
      last = now;
      return lasts(found && seenOf(found), at, () => drifted(at, document));
    } catch (error) {
      console.debug('refill guide: could not look', error); // the page goes on without us
      last = null;
      return null;
    }
  }

  function tell(now: PageSeen | null): void {
    if (left || signal.aborted) return;
    const asks = (now?.page === 'review' && last && isToBeOrdered(last.scene)) || undefined;
    const key = JSON.stringify([now, asks, address().pathname]);
    if (key === told) {
      relabel();
      return;
    }
    if (now?.moment !== seen?.moment && pointing !== 'off') {
      pointing = 'off';
      draw(); // else it would be put around the next page's button before that page is told of
    }
    [told, seen] = [key, now];
    // It will be needed, most likely, before the answer is there.
    if (now && now.certainty !== 'faint') bringPanel().catch(() => undefined);
    const more = { first: coming.first(), again: onlyShow || undefined, asks };
    void ask(() => sendMessage('pageSeen', now && { ...now, ...more }));
  }

  async function ask(question: (isNewest: () => boolean) => Promise<Show | null>): Promise<void> {
    const mine = ++turn;
    const isNewest = () => mine === turn && !signal.aborted;
    try {
      const answer = await question(isNewest);
      coming.answered();
      onlyShow = false;
      if (answer) await bringPanel();
      if (!isNewest()) return;
      if (answer?.step !== show?.step || !answer?.points) pointing = 'off';
      if (answer?.side !== show?.side || pointing === 'off') aside = undefined;
      [show, failures] = [answer, 0];
      relabel(true);
    } catch {
      if (isOrphan()) return leave();
      // The background was just starting or stopping. A page that stands still brings no next
      // look of its own, so one is asked for; a few times only, should it be refused for good.
      told = undefined;
      if (failures++ < 3) soon();
      else if (show?.page !== seen?.page) {
        show = null; // what stands there is of the page before
        draw();
      }
    }
  }

  async function bringPanel(): Promise<void> {
    if (panel) return;
    bringing ??= parts.openPanel ? Promise.resolve() : bring('panel');
    try {
      await bringing;
    } finally {
      bringing = undefined;
    }
    if (!signal.aborted) panel ??= parts.openPanel?.(document, signal);
  }

  /** The words of the control, and the date, may come later than the page, or change with it. `anew`: drawn in any case. */
  function relabel(anew = false): void {
    const opened = show?.state === 'open' ? show : null;
    // Among past payments it is the newest that is pointed at.
    if (opened?.words.remind || opened?.page === 'history') needDates();
    const found = show?.points ? located() : null;
    const day = opened?.words.remind && last ? dateHere(last.scene) : undefined;
    // Sites use their nodes again: what the ring is around may have become another button.
    const before = ringed?.deref();
    const moved = pointing === 'on' && before && found?.element !== before && target() !== before;
    // Only what has a size is put a ring around.
    const back = pointing === 'gone' && found && found.element.getBoundingClientRect().width > 0;
    if (back && show) aside ??= sideFor(found.element, show.side);
    if (moved || back) rings++;
    else if (!anew && found?.label === label && day === date) return;
    [label, date] = [found?.label, day];
    draw();
  }

  /** The control as the newest look has it. */
  const located = () => (seen && last ? locateIn(seen.moment, seen.carrier, last.scene) : null);

  /** The control as it is now: since the last look the page may have replaced it, or a style hidden it. */
  const target = () => {
    let found = isAsSeen() ? located() : null;
    if (!found || !isVisible(found.element))
      found = seen && locate(seen.moment, seen.carrier, address(), document);
    ringed = found ? new WeakRef(found.element) : undefined;
    return found?.element ?? null;
  };

  function act(pressed: PanelAct): void {
    if (pressed.do === 'fold' || pressed.do === 'close') pointing = 'off';
    if (pressed.do === 'dock') aside = undefined;
    const on = seen?.moment;
    void ask((isNewest) =>
      sendPress(pressed, show, seen, () => isNewest() && recognised()?.moment === on),
    );
  }

  function point(on: boolean): void {
    const element = on ? target() : null;
    pointing = !on ? 'off' : element ? 'on' : 'gone';
    aside = show && element ? sideFor(element, show.side) : undefined;
    draw();
    if (element) panel?.reveal(element);
    if (isOrphan()) leave();
  }

  /** Which side leaves the control free; a sheet at the foot of the view is the same on either. */
  const sideFor = (element: Element, side: Side) =>
    freeSide(element.getBoundingClientRect(), panel?.box(), side, window.innerWidth);

  function draw(): void {
    panel?.draw(
      show && {
        show: { ...show, side: aside ?? show.side },
        host: address().hostname,
        label,
        date,
        pointing,
        key: `${show.step} ${seen?.moment} ${rings}`,
        target,
        onGone,
        onAct: act,
        onPoint: point,
      },
    );
  }

  function onGone(isGone: boolean): void {
    if (pointing === 'off') return;
    pointing = isGone ? 'gone' : 'on';
    draw();
  }

  /** The extension was updated or removed: this script can do nothing any more but say so. */
  function leave(): void {
    if (left) return;
    [left, pointing] = [true, 'off'];
    if (show) panel?.sayReload(show, () => ended.abort());
    else ended.abort();
    show = null;
  }

  // What was pressed is not to be pressed twice: the ring goes. Fields and texts have no label.
  const onClick = (event: Event) => {
    const pressed = ringed?.deref();
    if (label && pointing === 'on' && event.composedPath().includes(pressed as Element))
      point(false);
  };
  document.addEventListener('click', onClick, { signal, capture: true });

  // Another tab may have moved the journey meanwhile, and nothing that was pressed before is meant.
  function onReturn(): void {
    turn++;
    again();
  }

  function again(): void {
    told = undefined;
    bringing = undefined; // Firefox answers nothing that was asked before the page was put away
    soon();
  }

  const stops = [
    onMessage('whatIsSeen', () => seen),
    onMessage('isBeaten', () => panel?.isBeaten() ?? false),
    onMessage('lookAgain', () => {
      onlyShow = true;
      again();
    }),
  ];
  signal.addEventListener('abort', () => {
    window.clearTimeout(gone);
    for (const stop of stops) stop();
  });
}
