export interface Lag {
  frames: number;
  moved: number;
  /** Largest distance (px) to where the control is in the same frame. */
  same: number;
  /** Largest distance to where it is in this frame or was in the one before. */
  within: number;
  /** Frames in which the ring was off by more than two pixels. */
  late: number;
}

/**
 * After each frame's own work, when nothing can change before it is painted: where the ring is, and
 * where the control is. Ends when what scrolls has been quiet for twenty frames. Runs in the page,
 * after `ringBox` was put there.
 */
export function watchLag(root: ParentNode, ring: string): Promise<Lag> {
  return new Promise((done) => {
    const lag = { frames: 0, moved: 0, same: 0, within: 0, late: 0 };
    let before: number | undefined;
    let rest = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const drawn = window.ringBox(root, ring)?.top;
      const now = window.target()?.getBoundingClientRect().top;
      if (drawn === undefined || now === undefined) return done({ ...lag, within: 1e6 });
      const off = Math.abs(drawn + 6 - now);
      const offBefore = Math.abs(drawn + 6 - (before ?? now));
      lag.frames++;
      lag.same = Math.max(lag.same, off);
      lag.within = Math.max(lag.within, Math.min(off, offBefore));
      if (off > 2) lag.late++;
      if (before !== undefined && before !== now) lag.moved++;
      rest = before === now ? rest + 1 : 0;
      before = now;
      if (lag.moved > 0 && rest > 20) done(lag);
      else requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    requestAnimationFrame(() => channel.port2.postMessage(null));
  });
}
