import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carrierOf } from '../../content/carriers';
import { seeAll } from '../../content/seeAll';
import { sendMessage } from '../../messages';
import { startGuide } from './guide';
import { learn } from './learn';
import { parts } from './parts';

/**
 * The content script: recognises the carriers' pages, and brings in the panel where there is
 * something to say. The manifest declares it (wxt.config.ts), not WXT: what WXT puts around its
 * own content scripts can be ended by an event of the page.
 */
export default defineUnlistedScript(() => {
  learn();
  const address = () => new URL(location.href);
  parts.startGuide = startGuide;
  parts.seeAll = () => seeAll(address(), document);
  if (carrierOf(address()))
    startGuide({ document, address, bring: (part) => sendMessage('bring', part) });
});
