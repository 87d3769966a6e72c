// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { outlineSchema } from '../../state/outlineSchema';
import { outlineHtml } from '../../tests/given/outlineHtml';
import { practiceSite } from '../../tests/pages/site';
import { readVisit } from '../../tests/pages/visit';
import { parsePage } from '../../tests/unit/parsePage';
import { samples } from '../../tests/unit/samples';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { recognise } from '../recognise';
import { outlineOf } from './made.sample';
import { masked } from './mask';
import { outlineText } from './outlineText';

/** Page → outline → what a newcomer pastes → the page that is made of it. */
function rebuilt(address: URL, page: Document): { at: URL; page: Document } {
  const pasted = outlineText(outlineOf(address.href, page));
  const sent = v.parse(outlineSchema, JSON.parse(pasted));
  const html = outlineHtml(sent).replaceAll('shadowrootmode="open"', 'shadow'); // see parsePage
  const at = new URL(`https://${sent.host}${sent.path}`.replaceAll(masked, 'x'));
  return { at, page: parsePage(html) };
}

const look = ({ at, page }: { at: URL; page: Document }) => {
  const found = recognise(at, page, seesByStyle);
  return found && { page: found.page, moment: found.moment, certainty: found.certainty };
};

describe('a page that is made of an outline is recognised as the page itself was', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const at = new URL(sample.address);
    const page = parsePage(sample.html);
    expect(look(rebuilt(at, page))).toEqual(look({ at, page }));
  });

  test.each([
    'https://account.t-mobile.com/signin/v2/',
    'https://account.t-mobile.com/practice-register',
    'https://www.t-mobile.com/practice-account/past',
    'https://www.t-mobile.com/practice-account/step-2',
    'https://www.t-mobile.com/practice-account/step-3',
    'https://www.t-mobile.com/practice-account/step-4',
    'https://www.t-mobile.com/practice-account/step-5',
    'https://www.t-mobile.com/practice-account/step-6',
    'https://www.t-mobile.com/guestpay/landing',
    'https://www.t-mobile.com/bill/summary',
    'https://prepaid.t-mobile.com/bring-your-own-device',
    'https://www.t-mobile.com/practice-shop/devices',
    'https://www.t-mobile.com/practice-shop/checkout',
    'https://www.t-mobile.com/support/practice-refill-help',
  ])('%s', (address) => {
    const at = new URL(address);
    for (const variants of ['', 'es', 'frame', 'savedCard']) {
      const visit = readVisit(at, `practice-signed-in=1; practice=${variants}`, 'nonce');
      const reply = practiceSite(visit);
      if (!('html' in reply)) throw new Error('no page');
      const page = parsePage(reply.html.replaceAll('<iframe ', '<iframe srcdoc="" ')); // loads nothing
      expect(look(rebuilt(at, page)), variants).toEqual(look({ at, page }));
    }
  });
});
