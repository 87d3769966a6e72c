import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { datesIn } from '../content/datesIn';
import { renewalDate } from '../content/renewalDate';
import { parts } from './guide/parts';

/** Brought into a page that may show a date which is of use to its user. */
export default defineUnlistedScript(() => {
  parts.dates ??= { datesIn, renewalDate };
});
