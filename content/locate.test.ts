// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { bare, samples } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { carriers } from './carriers';
import { datesIn } from './datesIn';
import { locate, targetsOf } from './locate';
import { cases, page } from './locate.sample';
import { readDaysBy } from './newestRow';
import { type Moment, moments } from './pages';
import { targets } from './targets';

const address = new URL('https://prepaid.t-mobile.com/p/unknown');
readDaysBy(datesIn);

/** The id of what was found, so that a failure reads well; null when nothing was. */
function find(moment: Moment, html: string) {
  const page = parsePage(`<body>${html}</body>`);
  return locate(moment, 't-mobile-us', address, page, seesByStyle)?.element.id ?? null;
}

describe('finds the control of each moment, and not the one beside it', () => {
  const named = cases.map(([moment, html, id], index) => [moment, index, html, id] as const);

  test.each(named)('%s, case %i', (moment, _, html, id) => {
    expect(find(moment, html), html).toBe(id);
  });

  it('there is a case for every moment that has a target', () => {
    const tested = new Set<Moment>(cases.map(([moment]) => moment));
    expect(moments.filter((moment) => targets[moment] && !tested.has(moment))).toEqual([]);
  });
});

it('points at none of several amounts, which are the user’s choice, but at what goes on', () => {
  const amounts = '<button id="no">Refill $10</button><button id="no">Refill $25</button>';
  expect(find('chooseAmount.pick', page(amounts))).toBeNull();
  expect(find('chooseAmount.pick', page(`${amounts}<button id="it">Continue</button>`))).toBe('it');
  expect(find('chooseAmount.pick', page('<button id="it">Refill $10</button>'))).toBe('it');
});

it('points at nothing that asks', () => {
  const asks = '<details><summary id="no">Can I pay with cash?</summary></details>';
  expect(find('chooseAmount.pick', page(asks))).toBeNull();
  expect(find('chooseAmount.pick', page(`${asks}<button id="it">Continue</button>`))).toBe('it');
  const says = '<a id="it" href="#">Have an account? Sign in</a><a href="#">My account</a>';
  expect(find('home.start', says)).toBe('it');
  expect(find('review.submit', page('<button id="it">¿Pagar $25.00?</button>'))).toBe('it');
});

describe('finds it wherever it lies', () => {
  it('in a shadow root inside a shadow root', () => {
    const deep = `<x-a><template shadow><x-b><template shadow><button id="it">Refill</button>
</template></x-b></template></x-a>`;
    expect(find('dashboard.refill', page(deep))).toBe('it');
  });

  it('in an open dialog before behind it', () => {
    const html = page(`<button id="behind">Continue</button>
<dialog open><button id="it">Continue</button></dialog>`);
    expect(find('payment.fields', html)).toBe('it');
    expect(find('payment.fields', html.replace('<dialog open>', '<dialog>'))).toBe('behind');
  });

  it('not in a box to chat in, though that calls itself a dialog', () => {
    const chat =
      '<div role="dialog"><textarea></textarea><button id="chat">Continue</button></div>';
    expect(find('payment.fields', page(`${chat}<button id="it">Continue</button>`))).toBe('it');
  });

  it('in a dialog around a shadow root', () => {
    const html = page(`<button id="behind">Continue</button><div role="dialog"><x-a>
<template shadow><button id="it">Continue</button></template></x-a></div>`);
    expect(find('payment.fields', html)).toBe('it');
  });

  it('in the form that it goes with, also where another such field stands in none', () => {
    const html =
      page(`<label>Security code <input></label><form><button id="no">Continue</button></form>
<form><label>Card number <input></label><button id="it">Continue</button></form>`);
    expect(find('payment.fields', html)).toBe('it');
  });

  it('with its value, where one small box holds both', () => {
    const receipt = (more: string) =>
      page(`<div id="box"><p id="label">Confirmation number</p><p>0001${more}</p></div>`);
    expect(find('confirmation.keep', receipt(''))).toBe('box');
    expect(find('confirmation.keep', receipt(' Thank you for this and that.'.repeat(4)))).toBe(
      'label',
    );
  });

  it('by the words of the carrier first, and by those of any such page where it has none', () => {
    const at = (html: string) =>
      locate('dashboard.refill', 't-mobile-pl', address, parsePage(bare(html)), seesByStyle)
        ?.element.id;
    const common = '<button id="common">Refill</button>';
    expect(at(`${common}<button id="own">Doładuj konto</button>`)).toBe('own');
    expect(at(common)).toBe('common');
    const own = carriers.find(({ id }) => id === 't-mobile-pl')?.targets['dashboard.refill'];
    const any = targets['dashboard.refill'];
    // What such a button never is holds for both.
    expect(targetsOf('dashboard.refill', 't-mobile-pl')).toEqual([{ ...any, ...own }, any]);
    expect(targetsOf('dashboard.refill', 't-mobile-us')).toEqual([targets['dashboard.refill']]);
  });

  it('as a button before a link with the same words', () => {
    const html = page('<a id="no" href="#">Log in</a><button id="it">Log in</button>');
    expect(find('signIn.password', html)).toBe('it');
  });

  it('on a page that the browser has translated', () => {
    const html = page('<button id="no">登录帮助</button><button id="it">登录</button>');
    expect(find('signIn.password', html)).toBe('it');
  });
});

describe('finds nothing rather than the wrong thing', () => {
  it.each([
    ['$54.24', null],
    ['$54.24 for both lines', 'it'], // by its name the other fits better
    ['US$27.12', 'it'],
  ])('of two buttons that pay, beside one that pays %s', (other, is) => {
    const rows =
      '<h1>Review your refill</h1><dl><dt>Amount</dt><dd>$27.12</dd><dt>Card</dt><dd>Visa ending in 1881</dd></dl>';
    const html = page(
      `${rows}<button id="it">Pay $27.12</button><button>Pay ${other}</button><button>Pay with points</button>`,
    );
    expect(find('review.submit', html)).toBe(is);
  });

  const withTarget = moments.filter((moment) => targets[moment]);

  test.each(withTarget)('%s on an empty page', (moment) => {
    expect(find(moment, '')).toBeNull();
  });

  test.each(withTarget.filter((moment) => moment !== 'home.start'))(
    '%s where only menu and footer have such words',
    (moment) => {
      expect(find(moment, page('<h1>News</h1>'))).toBeNull();
    },
  );

  test.each(['refillStart.invalidNumber', 'activation.start'] as const)(
    '%s where only menu and footer ask for such a number',
    (moment) => {
      const labels = ['Phone number', 'ICCID'].map((text) => `<label>${text} <input></label>`);
      const asked = labels.join('');
      expect(
        find(moment, `<nav>${asked}</nav><main>News</main><footer>${asked}</footer>`),
      ).toBeNull();
    },
  );

  test.each(withTarget)('%s where all is hidden', (moment) => {
    const inner = samples.map(({ html }) => html.replace(/<!?\/?(?:doctype|html|body)[^>]*>/g, ''));
    const hidden = inner.map((html) => `<div hidden>${html}</div>`).join('');
    expect(find(moment, hidden)).toBeNull();
  });

  it('where a moment has no target, or the carrier is not known, the common one serves', () => {
    expect(find('postpaidPay.leave', page('<button>Continue</button>'))).toBeNull();
    expect(targetsOf('review.submit', 'nobody')).toEqual([targets['review.submit']]);
  });

  it('a page without a body', () => {
    const empty = parsePage('');
    empty.body.remove();
    for (const moment of moments) {
      expect(locate(moment, 't-mobile-us', address, empty, seesByStyle)).toBeNull();
    }
  });
});

describe("quotes the control's own words", () => {
  const label = (html: string) =>
    locate('payment.fields', 't-mobile-us', address, parsePage(bare(html)), seesByStyle)?.label;

  it('as they stand, folded', () => {
    expect(label('<button> Continue\n to  review </button>')).toBe('Continue to review');
  });

  it('up to thirty-six characters of them', () => {
    const longest = 'Continue with what you have chosen..'; // as long as that
    expect(label(`<button>${longest}</button>`)).toBe(longest);
    expect(label(`<button>${longest}.</button>`)).toBeUndefined();
  });

  it('but no long sentence, and no words of a field or a text', () => {
    expect(label(`<button>Continue to ${'review '.repeat(8)}</button>`)).toBeUndefined();
    const phone = parsePage(bare('<label>Phone number <input></label>'));
    const found = locate('refillStart.invalidNumber', 't-mobile-us', address, phone, seesByStyle);
    expect(found).toMatchObject({ label: undefined });
  });
});
