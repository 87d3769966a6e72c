import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from './guide/openPanel';
import { parts } from './guide/parts';

/** Brought into a page when there is something to show there for the first time. */
export default defineUnlistedScript(() => {
  parts.openPanel ??= openPanel;
});
