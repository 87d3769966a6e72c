import { browser } from 'wxt/browser';

/**
 * Are records out of reach of this page? In a private window Firefox refuses the pages of an extension
 * every database (153 ESR, tried 2026-11), or gives them one of their own that goes with the window
 * (https://github.com/victrme/Bonjourr/issues/559), while `storage` is that of all windows. So what was
 * kept there would be lost, and a backup or a deletion would leave the real records out.
 */
export const recordsApart = import.meta.env.FIREFOX && browser.extension.inIncognitoContext;
