import { describe, expect, test } from 'vitest';
import { practiceSite } from './site';
import { readVisit, variants } from './visit';

const addresses = [
  'https://www.t-mobile.com/',
  'https://www.t-mobile.com/my-account/dashboard',
  'https://www.t-mobile.com/guestpay',
  'https://www.t-mobile.com/guestpay/landing',
  'https://www.t-mobile.com/payments/onetimepayment',
  'https://www.t-mobile.com/bill/summary',
  'https://www.t-mobile.com/practice-shop/devices',
  'https://www.t-mobile.com/practice-shop/checkout',
  'https://www.t-mobile.com/practice-account/past',
  ...[2, 3, 4, 5, 6].map((n) => `https://www.t-mobile.com/practice-account/step-${n}`),
  'https://www.t-mobile.com/support/practice-refill-help',
  'https://www.t-mobile.com/unsupported_firefox_incognito',
  'https://account.t-mobile.com/signin/v2/',
  'https://account.t-mobile.com/sap/v2/actions/choosemethod',
  'https://account.t-mobile.com/practice-register',
  'https://prepaid.t-mobile.com/direct-to-account',
  'https://prepaid.t-mobile.com/p/3',
  'https://prepaid.t-mobile.com/bring-your-own-device',
  'https://prepaid.t-mobile.com/prepaid-plans',
  'https://es.t-mobile.com/',
  'https://www.t-mobile.pl/',
  'https://www.t-mobile.pl/sklep/kategoria/telefony/lista/produkty',
  'https://www.t-mobile.pl/sklep/basket',
  'https://doladowania.t-mobile.pl/doladowanie',
  'https://www.metrobyt-mobile.com/',
  'https://www.metrobyt-mobile.com/my-account/sign-in',
  'https://www.metrobyt-mobile.com/guestpay/landing',
  'https://www.metrobyt-mobile.com/phone-plans',
  'https://www.metrobyt-mobile.com/practice-shop/checkout',
];

const visit = (address: string, cookies = 'practice-signed-in=1') =>
  practiceSite(readVisit(new URL(address), cookies, 'nonce'));

describe.each(addresses)('%s', (address) => {
  const plain = visit(address);
  const varied = visit(address, `practice-signed-in=1; practice=${variants.join('.')}`);

  test('is there, and labelled as practice', () => {
    for (const reply of [plain, varied]) {
      expect(reply.status).toBe(200);
      expect('html' in reply && reply.html).toMatch(
        /<div class="practice">(Practice site|Sitio de práctica|Strona do ćwiczeń) · /,
      );
    }
  });

  test('asks nobody else for anything', () => {
    for (const reply of [plain, varied]) {
      const html = 'html' in reply ? reply.html : '';
      const hosts = [...html.matchAll(/https?:\/\/([^/"'\s]+)/g)].map((match) => match[1]);
      expect(
        hosts.filter(
          (host) =>
            !/(^|\.)(t-mobile\.(com|pl)|metrobyt-mobile\.com|card-practice\.example)$/.test(
              host ?? '',
            ),
        ),
      ).toEqual([]);
    }
  });
});

test('the account leads to sign-in first, and back again', () => {
  const reply = visit('https://www.t-mobile.com/my-account/dashboard', '');
  expect(reply).toEqual({
    status: 302,
    location:
      'https://account.t-mobile.com/signin/v2/?redirect_uri=https%3A%2F%2Fwww.t-mobile.com%2Fmy-account%2Fdashboard&client_id=practice',
  });
});

test('sign-in leads to nobody else', () => {
  const reply = visit(
    'https://account.t-mobile.com/signin/v2/?redirect_uri=https://t-mobile.com.example/',
    '',
  );
  expect('html' in reply && reply.html).toContain(
    'location.assign("https://www.t-mobile.com/my-account/dashboard")',
  );
});

test('an unknown address has no page', () => {
  expect(visit('https://www.t-mobile.com/nowhere').status).toBe(404);
  expect(visit('https://www.t-mobile.pl/nowhere').status).toBe(404);
  expect(visit('https://www.metrobyt-mobile.com/nowhere').status).toBe(404);
});
