import { parsePage } from '../../tests/unit/parsePage';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { seeAll } from '../seeAll';
import { type Outline, outline } from '.';

export const at = 'https://www.t-mobile.com/my-account/dashboard';

/** The outline of a page that is one of a carrier's. */
export function outlineOf(address: string, page: Document): Outline {
  const seen = seeAll(new URL(address), page, seesByStyle);
  if (!seen) throw new Error('no outline');
  return outline(seen);
}

/** The same, of markup. */
export const made = (html: string, address = at): Outline => outlineOf(address, parsePage(html));
