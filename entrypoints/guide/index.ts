import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carrierOf } from '../../content/carriers';
import { startGuide } from './guide';

/**
 * The content script: recognises the carriers' pages, and brings in the panel where there is
 * something to say. The manifest declares it (wxt.config.ts), not WXT: what WXT puts around its
 * own content scripts can be ended by an event of the page.
 */
export default defineUnlistedScript(() => {
  if (carrierOf(new URL(location.href))) startGuide(document);
});
