import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCarriers } from '../content/glance/glance';
import { parts } from './guide/parts';
import { startWatcher } from './guide/watcher';

/**
 * The content script. The manifest declares it (wxt.config.ts), not WXT: what WXT puts around its
 * own content scripts can be ended by an event of the page, and is a quarter of this one's size.
 */
export default defineUnlistedScript(() => {
  parts.watches = true;
  if (isCarriers(new URL(location.href))) startWatcher(document);
});
