import { defineContentScript } from 'wxt/utils/define-content-script';
import { carrierOf } from '../../content/carriers';
import { hosts } from '../../content/carriers/hosts';
import { startGuide } from './guide';

export default defineContentScript({
  matches: hosts.map((host) => `https://*.${host}/*`),
  // The start message of WXT would show the extension's id to the page.
  noScriptStartedPostMessage: true,
  main() {
    if (!carrierOf(new URL(location.href))) return;
    startGuide(document);
  },
});
