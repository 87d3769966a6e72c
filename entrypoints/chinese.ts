import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chinese } from '../content/words/chinese';
import { traditional } from '../content/words/traditional';
import { parts } from './guide/parts';

/** The words of Chinese pages, as browsers translate them, brought in when the content script meets one. */
export default defineUnlistedScript(() => {
  parts.languages.zh = chinese;
  parts.traditional = traditional;
});
