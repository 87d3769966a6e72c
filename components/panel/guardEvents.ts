/** What pages act on, of a press, a key or a scroll inside the panel. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
] as const;

/**
 * Keeps events between the user and the panel. They end at `root`, so the page's shortcuts,
 * "click outside" closers and focus traps never hear of them (events of a shadow tree bubble on
 * with the host as target). Events that a script made up are stopped before they arrive.
 * Listeners that the page has in the capture phase above the host are out of reach.
 * @param counts whether the user can have meant a click of theirs; by default they have
 */
export function guardEvents(
  root: HTMLElement,
  signal: AbortSignal,
  counts: (click: MouseEvent) => boolean = () => true,
): void {
  const refuse = (event: Event) => {
    if (event.isTrusted && (!isClick(event) || counts(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keep = (event: Event) => event.stopPropagation();
  for (const type of kept) {
    const passive = type === 'wheel' || type.startsWith('touch');
    root.addEventListener(type, refuse, { capture: true, signal, passive });
    root.addEventListener(type, keep, { signal, passive });
  }
}

function isClick(event: Event): event is MouseEvent {
  return event.type === 'click' || event.type === 'auxclick';
}
