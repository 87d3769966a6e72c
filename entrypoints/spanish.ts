import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spanish } from '../content/words/spanish';
import { parts } from './guide/parts';

/** The words of Spanish pages, brought in when the content script meets one. */
export default defineUnlistedScript(() => {
  parts.languages.es = spanish;
});
