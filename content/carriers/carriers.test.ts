import { describe, expect, it, test } from 'vitest';
import { moments, pages } from '../pages';
import { commonSigns } from '../signs';
import { createWords } from '../text';
import { brandById, brands } from './brands';
import { hosts } from './hosts';
import { carrierOf, carriers } from './index';

const idOf = (address: string) => carrierOf(new URL(address))?.id;

describe("guides on the carrier's own hosts", () => {
  test.each([
    'https://t-mobile.com/',
    'https://www.t-mobile.com/',
    'https://account.t-mobile.com/signin/v2/?redirect_uri=https://evil.example/',
    'https://prepaid.t-mobile.com/direct-to-account',
    'https://my.t-mobile.com/home',
    'https://es.t-mobile.com/',
    'https://deep.sub.t-mobile.com/',
    // The same host, written otherwise: the browser makes these one before anybody sees them.
    'HTTPS://WWW.T-Mobile.COM/',
    'https://www.t-mobile.com:443/',
    'https://www.t-mobile。com/',
    'https://www.t-mobile.com./',
    // What stands before the @ is a user's name; the host comes after it.
    'https://evil.example@www.t-mobile.com/',
    // A forwarded port, as the practice carrier has.
    'https://www.t-mobile.com:8443/',
  ])('%s', (address) => {
    expect(idOf(address)).toBe('t-mobile-us');
  });
});

describe('guides on the pages of a second carrier', () => {
  test.each([
    'https://t-mobile.pl/',
    'https://www.t-mobile.pl/',
    'https://www.t-mobile.pl/sklep/basket',
    'https://doladowania.t-mobile.pl/doladowanie',
    'https://www.t-mobile.pl./',
  ])('%s', (address) => {
    expect(idOf(address)).toBe('t-mobile-pl');
  });

  test.each([
    'https://at-mobile.pl/',
    'https://t-mobile.pl.evil.example/',
    'https://doladowania-t-mobile.pl/doladowanie',
    'https://t-mobile.pl@evil.example/',
    'http://www.t-mobile.pl/',
  ])('not on %s', (address) => {
    expect(idOf(address)).toBeUndefined();
  });
});

describe('guides on the pages of another brand, whose domain ends like the first', () => {
  test.each([
    'https://metrobyt-mobile.com/',
    'https://www.metrobyt-mobile.com/guestpay/landing',
    'https://www.metrobyt-mobile.com./my-account/sign-in',
    'https://t-mobile.com.metrobyt-mobile.com/',
    'https://www.t-mobile.com@www.metrobyt-mobile.com/',
  ])('%s is never the first one’s', (address) => {
    expect(idOf(address)).toBe('metro-us');
  });

  test.each([
    'https://xmetrobyt-mobile.com/',
    'https://metroby.t-mobile.com.evil.example/',
    'https://metrobyt-mobile.com.evil.example/guestpay/landing',
    'https://metrobyt-mobile.com@evil.example/',
    'http://www.metrobyt-mobile.com/',
  ])('not on %s', (address) => {
    expect(idOf(address)).toBeUndefined();
  });

  it('takes a host below the first one’s domain for the first one’s', () => {
    expect(idOf('https://metroby.t-mobile.com/')).toBe('t-mobile-us');
    expect(idOf('https://metrobyt-mobile.com.t-mobile.com/')).toBe('t-mobile-us');
  });
});

describe("guides nowhere that only looks like the carrier's", () => {
  test.each([
    'https://at-mobile.com/',
    'https://www.at-mobile.com/guestpay/landing',
    'https://my-t-mobile.com/',
    'https://t-mobile.com.evil.net/',
    'https://www.t-mobile.com-account-billing.top/',
    'https://t-mobile-account-login-secure.com/',
    'https://tmobile.com/',
    'https://t-rnobile.com/',
    'https://t-mobile.com@evil.example/',
    'https://www.t-mobile.com:pass@evil.example/',
    'https://evil.example/www.t-mobile.com/',
    'https://evil.example/?https://www.t-mobile.com/',
    'https://evil.example/#@www.t-mobile.com/',
    'https://www.t-mobile.com%2eevil.example/',
    'https://t-mobile.co/',
    'https://com/',
    // Look-alike letters: Cyrillic о and і, a dotless ı, a hyphen that is not one.
    'https://www.t-mоbile.com/',
    'https://www.t-mobіle.com/',
    'https://www.t-mobıle.com/',
    'https://www.t‑mobile.com/',
    'https://xn--t-mobile-9za.com/',
  ])('%s', (address) => {
    expect(idOf(address)).toBeUndefined();
  });

  test.each([
    'http://www.t-mobile.com/',
    'ws://www.t-mobile.com/',
    'ftp://www.t-mobile.com/',
    'file:///www.t-mobile.com/',
    'about:blank',
    'data:text/html,www.t-mobile.com',
    'blob:https://www.t-mobile.com/0',
    'view-source:https://www.t-mobile.com/',
    'chrome-extension://www.t-mobile.com/',
  ])('%s: only https counts', (address) => {
    expect(idOf(address)).toBeUndefined();
  });
});

describe('keeps silent on hosts of business, dealers, testers and staff', () => {
  test.each([
    'tfb.t-mobile.com',
    'TFB.T-MOBILE.COM',
    'tfb.t-mobile.com.',
    'dealer.rap.t-mobile.com',
    'a.b.rap.t-mobile.com',
    'rap.t-mobile.com',
    'qlab.t-mobile.com',
    'qlab02.t-mobile.com',
    'qlab03-account.t-mobile.com',
    'qlab02.account.t-mobile.com',
    'magentapulse.t-mobile.com',
    // What lies below such a host is theirs as well.
    'secure.tfb.t-mobile.com',
    'www.magentapulse.t-mobile.com',
    'www.qlab02.t-mobile.com',
  ])('%s', (host) => {
    expect(idOf(`https://${host}/`)).toBeUndefined();
  });

  it('but not on hosts that only begin or end like them', () => {
    for (const host of ['tfbank', 'wrap', 'rapid', 'trap']) {
      expect(idOf(`https://${host}.t-mobile.com/`), host).toBe('t-mobile-us');
    }
  });
});

describe('the data of every carrier', () => {
  const signs = [...commonSigns, ...carriers.flatMap((carrier) => carrier.signs)];

  it('has hosts that the manifest asks for', () => {
    expect(carriers.map(({ domain }) => domain).sort()).toEqual([...hosts].sort());
    expect(new Set(carriers.map(({ id }) => id)).size).toBe(carriers.length);
  });

  it('has a guide whose codes, links and ways are its own', () => {
    for (const { domain, guide } of brands) {
      for (const code of guide.codes) {
        expect(guide.facts).toHaveProperty(`code${code.replace(/^./, (c) => c.toUpperCase())}`);
      }
      for (const { href } of Object.values(guide.links)) {
        expect(new URL(href).hostname.endsWith(`.${domain}`), href).toBe(true);
      }
      for (const [moment, { to, label }] of Object.entries(guide.ways)) {
        expect(moments).toContain(moment);
        expect(guide.links, moment).toHaveProperty(to);
        expect(createWords('en')(label), moment).not.toBe(label);
      }
    }
  });

  it('has no address or fact that is another one’s', () => {
    const hrefs = brands.flatMap(({ guide }) => Object.values(guide.links).map((l) => l.href));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const values = brands.flatMap(({ guide }) => Object.values(guide.facts).map((f) => f.value));
    expect(new Set(values).size).toBe(values.length);
  });

  it('has signs that are named once, weighed, graded and dated', () => {
    expect(new Set(signs.map(({ origin }) => origin?.id)).size).toBe(signs.length);
    for (const { origin, page, points } of signs) {
      const { id = '', grade, learnt } = { ...origin };
      expect(pages, id).toContain(page);
      expect(id.startsWith(`${page}.`), id).toBe(true);
      expect(points, id).not.toBe(0);
      expect(grade, id).toMatch(/^[ABC]$/);
      expect(learnt, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });

  it('has something that speaks for each kind of page', () => {
    for (const page of pages) {
      expect(
        signs.some((sign) => sign.page === page && sign.points > 0),
        page,
      ).toBe(true);
    }
  });

  it('has refill addresses that are whole, its own, and no shop window', () => {
    for (const { id, domain, refillPaths, shopPaths } of carriers) {
      if (!refillPaths) continue;
      expect(refillPaths.source).toMatch(/^\^.*\$$/);
      expect(refillPaths.source).toContain(domain.replace('.', '\\.'));
      const { hostname, pathname } = new URL(brandById(id).guide.links.guestRefill.href);
      expect(hostname + pathname).toMatch(refillPaths);
      expect(hostname + pathname).not.toMatch(shopPaths);
    }
  });

  it('has expressions without memory: a look must not change the next one', () => {
    for (const { shopPaths, silentHosts = /$/, refillPaths = /$/, signs, targets } of carriers) {
      const words = signs.flatMap((sign) => sign.words ?? []);
      for (const expression of [shopPaths, silentHosts, refillPaths, ...words]) {
        if (expression instanceof RegExp) expect(expression.flags).not.toMatch(/[gy]/);
      }
      for (const moment of Object.keys(targets)) expect(moments).toContain(moment);
    }
  });
});
