import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { polish } from '../content/words/polish';
import { parts } from './guide/parts';

/** The words of T-Mobile Polska's pages, there before the content script (see wxt.config.ts). */
export default defineUnlistedScript(() => {
  parts.languages.pl = polish;
});
