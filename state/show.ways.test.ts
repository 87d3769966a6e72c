import { describe, expect, it, test } from 'vitest';
import { brandById } from '../content/carriers/brands';
import { moments, pageOf } from '../content/pages';
import { locales } from '../content/text';
import { links, showAt } from './show.sample';

describe.each(locales)('in %s', (locale) => {
  it('a guest learns that no sign-in is needed, wherever one stands in the way', () => {
    const told = moments.filter((moment) =>
      showAt(moment, locale).words.links.some(({ href }) => href === links.guestRefill.href),
    );
    const inTheWay = ['home', 'signIn', 'verify', 'register', 'postpaidPay'];
    expect(told).toEqual(moments.filter((moment) => inTheWay.includes(pageOf(moment))));
  });

  it('a plan that cannot be refilled leads to a new pass', () => {
    const { words } = showAt('refillStart.notAllowed', locale);
    expect(words.links.map(({ href }) => href)).toEqual([links.usPass.href]);
  });
});

describe('on the pages of another carrier', () => {
  const there = 't-mobile-pl';

  test.each(locales)('in %s a guest is led to its own refill page', (locale) => {
    const { guestRefill } = brandById(there).guide.links;
    const { words } = showAt('signIn.number', locale, { carrier: there });
    expect(words.links.map(({ href }) => href)).toEqual([guestRefill.href]);
  });

  test.each(locales)('in %s a trouble that it does not have is not spoken of', (locale) => {
    expect(showAt('refillStart.notAllowed', locale, { carrier: there }).words.links).toEqual([]);
  });
});
