import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from './guide/guide';
import { parts } from './guide/parts';

/** Brought into a page that is worth a look: recognises it, and brings in the panel. */
export default defineUnlistedScript(() => {
  if (parts.guideRuns) return;
  parts.guideRuns = true;
  startGuide(document);
});
