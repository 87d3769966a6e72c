/** Does a document show what was not there before? One that was reloaded, or gone back to, does not. */
function isNew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry && 'type' in entry && entry.type;
  return type !== 'reload' && type !== 'back_forward';
}

/** How one came to what is in front, as far as it is to be told. */
interface Coming {
  /**
   * Of a document that nobody has answered yet: is it new? Later: false where one went back in it, or on
   * again, or the browser brought it back; where it does not tell of moves, only the latter.
   */
  first(): boolean | undefined;
  /** Somebody has answered. */
  answered(): void;
}

/**
 * Follows how one comes to a document, and moves within it.
 * @param onReturn the browser brought it back, as it was when it was left
 */
export function followMoves(onReturn: () => void, signal: AbortSignal): Coming {
  let first: boolean | undefined = isNew();
  let isBack = false;
  const onMove = ({ navigationType }: Event & { navigationType?: string }) => {
    // Sites put something else in the place of what was gone back to: that is no move.
    if (navigationType === 'traverse' || navigationType === 'push')
      isBack = navigationType === 'traverse';
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    isBack = true;
    onReturn();
  };
  const moves = (window as { navigation?: EventTarget }).navigation;
  moves?.addEventListener('currententrychange', onMove, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  return {
    first: () => first ?? (isBack ? false : undefined),
    answered: () => {
      first = undefined;
    },
  };
}
