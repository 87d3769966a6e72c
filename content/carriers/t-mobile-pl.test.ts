// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../../tests/unit/parsePage';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import type { Page } from '../pages';
import { recognise } from '../recognise';

const refill = 'https://doladowania.t-mobile.pl/doladowanie';
const shop = 'https://www.t-mobile.pl/sklep/kategoria/telefony/lista/produkty';

const look = (address: string, main: string) =>
  recognise(new URL(address), parsePage(`<body><main>${main}</main></body>`), seesByStyle);

const amounts = (tag: string) =>
  `<ul>${[20, 30, 50].map((zl) => `<li ${tag}>${zl} zł</li>`).join('')}</ul>`;

/** Faces of the refill with the ids and classes that public automation code names. */
const faces: [Page, string, string[]][] = [
  [
    'refillStart',
    `<h1>Doładuj konto</h1><label>Numer telefonu <input id="form-phone-0" type="tel"></label>
<button id="submit-step-1">Dalej</button>`,
    ['#form-phone-0', '#submit-step-1'],
  ],
  [
    'chooseAmount',
    `<h1>Wybierz kwotę doładowania</h1>${amounts('class="topup-amount"')}
<button id="submit-step-2">Dalej</button>`,
    ['li.topup-amount', '#submit-step-2'],
  ],
  [
    'payment',
    `<h1>Płatność</h1><p>Doładowanie 30 zł</p>
<label><input type="radio" id="payway-radio-CARD"> Karta płatnicza</label>
<iframe srcdoc="" id="iframeCards" title="Dane karty"></iframe><button>Płacę</button>`,
    ['#payway-radio-CARD', '#iframeCards'],
  ],
];

const withoutParts = (html: string) =>
  html.replace(/ (?:id|class)="(?!iframeCards)[^"]*"/g, '').replace('id="iframeCards" ', '');

describe.each(faces)('%s', (page, html, parts) => {
  it('is told, and the known parts speak for it', () => {
    const found = look(refill, html);
    expect(found).toMatchObject({ carrier: 't-mobile-pl', page, certainty: 'sure' });
    for (const part of parts)
      expect(found?.signs.map(({ id }) => id)).toContain(`${page}.part ${part}`);
  });

  it('is told as surely when every id and class was renamed', () => {
    expect(look(refill, withoutParts(html))).toMatchObject({ page, certainty: 'sure' });
  });

  it('is neither told nor asked about by its parts alone', () => {
    const wordless = html.replace(/>[^<]+</g, '><').replace(/ title="[^"]*"/, '');
    expect(look(refill, wordless)?.certainty ?? 'faint').toBe('faint');
  });

  it('is not told while it is hidden', () => {
    expect(look(refill, `<div hidden>${html}</div>`)).toBeNull();
  });
});

describe('at an address of the shop', () => {
  const dialog = `<div role="dialog"><h2>Zaloguj się i wybierz, co chcesz zrobić.</h2>
<label>e-mail lub numer w T-Mobile poprzedzony "48" <input></label><button>Dalej</button></div>`;
  const basket = `<h1>Twój koszyk</h1>${amounts('')}<button>Dalej</button>`;

  it('the sign-in is told, whatever lies behind it', () => {
    for (const behind of ['', basket]) {
      const found = look(shop, dialog + behind);
      expect(found).toMatchObject({ page: 'signIn', certainty: 'sure' });
      expect(found?.signs.map(({ id }) => id)).toContain('signIn.words zaloguj się i wybierz');
    }
  });

  it('the basket with its "Dalej" is not', () => {
    expect(look('https://www.t-mobile.pl/sklep/basket', basket)).toBeNull();
    expect(look(shop, `<div hidden>${dialog}</div>${basket}`)).toBeNull();
  });

  test.each(faces.slice(0, 2))('nothing of a refill is told: %s', (_, html) => {
    expect(look(shop, html)).toBeNull();
  });
});
