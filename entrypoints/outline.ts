import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '../content/outline';
import { onMessage } from '../messages';
import { parts } from './guide/parts';

/** Brought into a page that its user wants to report. */
export default defineUnlistedScript(() => {
  if (parts.outlines) return;
  parts.outlines = true;
  onMessage('outline', () => {
    try {
      const seen = parts.seeAll?.();
      return seen ? outline(seen) : null;
    } catch (error) {
      console.debug('refill guide: could not outline', error);
      return null;
    }
  });
});
