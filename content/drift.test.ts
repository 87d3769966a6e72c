// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { samples } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { carriers } from './carriers';
import { drifted } from './drift';
import { recognise } from './recognise';

const own = [
  ['https://www.t-mobile.com/my-account/dashboard', 'dashboard'],
  ['https://www.t-mobile.com/my-account/dashboard/?icid=x#top', 'dashboard'],
  ['https://prepaid.t-mobile.com/direct-to-account?icid=x', 'refillStart'],
  ['https://account.t-mobile.com/signin/v2/?redirect_uri=x', 'signIn'],
] as const;
const [[dashboard]] = own;

const words =
  '<h1>Your space</h1><p>Everything about your line is now in one place, only for you.</p>';
/** A page that has finished loading, as the browser says. */
function page(body: string, html = '<html>'): Document {
  const document = parsePage(`${html}<body><main>${body}</main></body></html>`);
  Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
  return document;
}
const look = (address: string, document: Document) =>
  drifted(new URL(address), document, seesByStyle)?.page ?? null;

describe('a page that shows nothing of what its address promises', () => {
  test.each(own)('%s has drifted: %s', (address, kind) => {
    expect(look(address, page(words))).toBe(kind);
    expect(look(address, page('<p>现在，关于这条线路的一切都在这里，只为你准备。</p>'))).toBe(kind);
    expect(recognise(new URL(address), page(words), seesByStyle)).toBeNull();
  });

  it('also where its words stand in open shadow roots', () => {
    expect(look(dashboard, page(`<x-y><template shadow>Hello ${words}</template></x-y>`))).toBe(
      'dashboard',
    );
  });

  it('tells whose page it is, which, and what it is there for', () => {
    expect(drifted(new URL(dashboard), page(words), seesByStyle)).toEqual({
      carrier: 't-mobile-us',
      page: 'dashboard',
      moment: 'dashboard.refill',
      certainty: 'drifted',
    });
  });

  test.each([
    ['a footer that offers help', '<footer><p>Not what you need? Try again later.</p></footer>'],
    ['a link to what was not found', '<p><a href="/x">Page not found</a></p>'],
    ['a bar of progress that nobody sees', '<progress hidden></progress>'],
  ])('with %s', (_, more) => {
    expect(look(dashboard, page(words + more))).toBe('dashboard');
  });

  it('from forty letters on, of which a Chinese one counts for three', () => {
    expect(look(dashboard, page(`<p>${'a'.repeat(40)}</p>`))).toBe('dashboard');
    expect(look(dashboard, page(`<p>${'a'.repeat(39)}</p>`))).toBeNull();
    expect(look(dashboard, page(`<p>${'好'.repeat(14)}</p>`))).toBe('dashboard');
    expect(look(dashboard, page(`<p>${'好'.repeat(13)}</p>`))).toBeNull();
  });

  it('within its first thousand texts that have letters', () => {
    const last = '<p>Everything about your line is now in one place, only for you.</p>';
    const unseen = (count: number) => '<i hidden>a</i>'.repeat(count);
    expect(look(dashboard, page(unseen(999) + last))).toBe('dashboard');
    expect(look(dashboard, page(unseen(1000) + last))).toBeNull();
    expect(look(dashboard, page('<i>1</i>'.repeat(1000) + last))).toBe('dashboard');
  });
});

describe('accuses no page', () => {
  test.each([
    'https://www.t-mobile.com/',
    'https://www.t-mobile.com/my-account/dashboard/settings',
    'https://www.t-mobile.com/guestpay/landing',
    'https://account.t-mobile.com/sap/v2/actions/choosemethod',
    'https://prepaid.t-mobile.com/prepaid-plans',
    'https://prepaid.t-mobile.com/p/unknown',
    'https://tfb.t-mobile.com/my-account/dashboard',
    'http://www.t-mobile.com/my-account/dashboard',
    'https://www.example.com/my-account/dashboard',
  ])('at %s: that may be any page', (address) => {
    expect(look(address, page(words))).toBeNull();
  });

  test.each([
    ['empty', ''],
    ['with a few words', '<h1>Loading</h1><p>Your space</p>'],
    ['that loads', `${words}<p>Loading…</p>`],
    ['that is busy', `${words}<div aria-busy="true"></div>`],
    ['with a bar of progress', `${words}<progress></progress>`],
    [
      'with one of two bars in sight, in an open shadow root',
      `${words}<x-y><template shadow><progress hidden></progress><progress></progress></template></x-y>`,
    ],
    ['that apologises', `${words}<p>Sorry, something went wrong.</p>`],
    ['that is not found', `${words}<p>Page not found</p>`],
    ['under repair, in Spanish', `${words}<p>Sitio en mantenimiento</p>`],
    ['that is not available, in Chinese', `${words}<p>页面暂时无法访问</p>`],
    ['that takes a card', `${words}<input aria-label="Card number"><input aria-label="CVV">`],
    ['that asks for the number of a card', `${words}<input autocomplete="cc-number">`],
    ['that asks until when a card is good', `${words}<input autocomplete="cc-exp">`],
    ['that has a saved card', `${words}<input aria-label="CVV">`],
    ['with a payment frame', `${words}<iframe srcdoc="" title="Secure card number"></iframe>`],
    ['whose words are in a dialog', `<div role="dialog">${words}</div>`],
    ['whose words are hidden', `<div hidden>${words}</div>`],
    ['of menus', `<nav>${words}</nav>`],
  ])('%s', (_, body) => {
    expect(look(dashboard, page(body))).toBeNull();
  });

  test.each([
    '<html lang="de">',
    '<html lang="fr-CA">',
    '<html lang="est">',
    '<html lang="de-PL">',
    '<html lang="es" class="translated-ltr">',
    '<html class="translated-rtl">',
  ])('in a language whose words we do not know: %s', (html) => {
    expect(look(dashboard, page(words, html))).toBeNull();
    expect(look(dashboard, page(words, '<html lang="es-US">'))).toBe('dashboard');
  });

  it('while it is being read', () => {
    for (const readyState of ['loading', 'interactive']) {
      const document = page(words);
      Object.defineProperty(document, 'readyState', { value: readyState });
      expect(look(dashboard, document)).toBeNull();
    }
  });

  it('with words in its title alone', () => {
    const title = 'Everything about your line is now in one place, only for you';
    const html = `<html><head><title>${title}</title></head>`;
    expect(look(dashboard, page('', html))).toBeNull();
  });

  it('without a body or anything at all', () => {
    const document = page(words);
    document.body.remove();
    expect(look(dashboard, document)).toBeNull();
    document.documentElement.remove();
    expect(look(dashboard, document)).toBeNull();
  });
});

it('every own address is whole, of this carrier, and has an address sign of its page', () => {
  for (const { domain, ownAddresses = {}, signs } of carriers) {
    for (const [kind, address] of Object.entries(ownAddresses)) {
      expect(address.source).toMatch(/^\^.*\$$/);
      expect(address.source).toContain(domain.replace('.', '\\.'));
      const said = signs.some(
        ({ origin, page }) =>
          origin?.id.startsWith(`${kind}.address`) && page === kind && origin.grade === 'A',
      );
      expect(said, kind).toBe(true);
    }
  }
});

it('what is recognised at such an address is never called changed by its words alone', () => {
  const told = samples.flatMap(({ address, html, answer }) => {
    const document = parsePage(html);
    Object.defineProperty(document, 'readyState', { value: 'complete' });
    const found = answer && look(address, document);
    return found ? [[found, answer.page]] : [];
  });
  expect(told.length).toBeGreaterThan(0); // else nothing is held by this
  expect(told.filter(([found, page]) => found !== page)).toEqual([]);
});
