export interface Lag {
  frames: number;
  moved: number;
  /** Largest distance (px) to where the control is in the same frame. */
  same: number;
  /** Largest distance to where it is in this frame or was in the one before. */
  within: number;
  /** Frames in which the ring was off by more than two pixels. */
  late: number;
  /** The ring was lost, or the page too busy to be measured: `within` is then past any bound. */
  gaveUp?: true;
}

/**
 * After each frame's own work, when nothing can change before it is painted: where the ring is, and
 * where the control is. Ends when the scrolling has been quiet for twenty frames. A measurement that
 * came too late for its own frame is dropped: what the frame before was is then not known; a page
 * so busy that all of them do is given up. Runs in the page, after `ringBox` was put there.
 */
export function watchLag(root: ParentNode, ring: string): Promise<Lag> {
  return new Promise((done) => {
    const lag = { frames: 0, moved: 0, same: 0, within: 0, late: 0 };
    let before: { frame: number; top: number } | undefined;
    let rest = 0;
    let frame = 0;
    let next = 0;
    const channel = new MessageChannel();
    const tick = () => {
      frame++;
      next = requestAnimationFrame(tick);
      channel.port2.postMessage(frame);
    };
    channel.port1.onmessage = ({ data }) => {
      if (data !== frame) return;
      const drawn = window.ringBox(root, ring)?.top;
      const now = window.target()?.getBoundingClientRect().top;
      if (drawn === undefined || now === undefined) return giveUp();
      const off = Math.abs(drawn + 6 - now);
      rest = before?.top === now ? rest + 1 : 0;
      if (before?.frame === frame - 1) {
        lag.frames++;
        lag.same = Math.max(lag.same, off);
        lag.within = Math.max(lag.within, Math.min(off, Math.abs(drawn + 6 - before.top)));
        if (off > 2) lag.late++;
        if (before.top !== now) lag.moved++;
      }
      before = { frame, top: now };
      if (lag.moved > 0 && rest > 20) end(lag);
    };
    const patience = setTimeout(giveUp, 20_000);
    function giveUp() {
      end({ ...lag, within: 1e6, gaveUp: true });
    }
    function end(measured: Lag) {
      clearTimeout(patience);
      cancelAnimationFrame(next);
      channel.port1.close();
      done(measured);
    }
    tick();
  });
}
