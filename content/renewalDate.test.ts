// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { readingOf } from './reading';
import { renewalDate } from './renewalDate';
import { lookAt } from './scene';

const today = '2026-11-22';
const december = '2026-12-04';
const us = 'https://www.t-mobile.com/my-account/dashboard';
const pl = 'https://www.t-mobile.pl/konto';
const metro = 'https://www.metrobyt-mobile.com/my-account';

const dateOn = (html: string, address = us, lang = 'en') =>
  dateIn(parsePage(`<!doctype html><html lang="${lang}"><body>${html}</body></html>`), address);

const nothing = { test: () => false };
const dateIn = (page: Document, address: string) =>
  renewalDate(readingOf(lookAt(new URL(address), page, nothing, seesByStyle), seesByStyle), today);

describe('one date beside words that mean the renewal', () => {
  it.each([
    ['a sentence', '<p>Your plan renews on Dec 4, 2026.</p>'],
    ['without a year', '<p>Renews Dec 4</p>'],
    ['beside the amount', '<div>Renewal amount $15.00 · Dec 4</div>'],
    ['in US order', '<p>Renewal date: 12/04/2026</p>'],
    ['with a weekday', '<p>Expires Friday, December 4, 2026</p>'],
    ['next payment', '<p>Next payment: Dec 4, 2026</p>'],
    ['payment due', '<p>Payment due Dec 4, 2026</p>'],
    ['due date', '<p>Due date 12/04/2026</p>'],
    ['valid until', '<p>Your service is valid until December 4, 2026</p>'],
    ['date first', '<p>Dec 4, 2026 is your renewal date</p>'],
    ['in parts', '<p>Renews on <b>Dec</b> <b>4</b>, <i>2026</i></p>'],
    ['a number by itself', '<p>Renews on <b>12/04/2026</b></p>'],
    ['time', '<p>Renews <time datetime="2026-12-04">Dec 4</time> automatically</p>'],
    ['label and value', '<dl><dt>Renewal date</dt><dd>Dec 4, 2026</dd></dl>'],
    ['label and value, numbers', '<dl><dt>Expiration date</dt><dd>12/04/2026</dd></dl>'],
    ['small over big', '<div><div>Renews on</div><div class="big">Dec 4, 2026</div></div>'],
    ['a value with its weekday', '<div>Renews on</div><div>Fri, Dec 4</div>'],
    ['nested', '<div>Renews on <div>Dec 4, 2026</div></div>'],
    ['a table', '<table><tr><th>Renews on</th><td>Dec 4, 2026</td></tr></table>'],
    ['said twice', '<p>Renews on Dec 4</p><p>Expires 12/04/2026</p>'],
    ['with a link beside it', '<p>Renews on Dec 4, 2026 <a href="/o">Offers until Dec 31</a></p>'],
    ['with an offer elsewhere', '<p>Renews on Dec 4</p><p>This offer expires Dec 31, 2026</p>'],
    ['with the last payment', '<p>Renews on Dec 4</p><p>Last payment: Nov 4, 2026</p>'],
    [
      'with a payment in a table',
      '<p>Renews on Dec 4</p><table><tr><td>11/04/2026</td></tr></table>',
    ],
    [
      'in an open shadow root',
      '<xpr-npi-content><template shadow><div>Renewal date</div><div>Dec 4, 2026</div></template></xpr-npi-content>',
    ],
    [
      'in a shadow root that has words of its own',
      '<x-y><template shadow><p>Renews on Dec 4, 2026</p>and so on</template></x-y>',
    ],
    ['after what was paid', '<p>$15.00 paid. Next refill due: Dec 4. Thank you.</p>'],
    ['with credit', '<p>Your plan and credit expire on Dec 4, 2026.</p>'],
    ['of a SIM card', '<p>Your SIM card expires on Dec 4, 2026</p>'],
    ['of a prepaid plan', '<p>Your pre-paid plan renews on Dec. 4, 2026</p>'],
    ['by a card', '<p>Renews on Dec 4 with your card ending in 1111</p>'],
    ['below a title with another', '<h1>Receipt of Nov 28, 2026</h1><p>Renews on Dec 4</p>'],
    ['with white space between', '<dl>\n<dt>Renewal date</dt>\n<dd>Dec 4, 2026</dd>\n</dl>'],
    ['with a hidden part', '<p>Renews on Dec 4, 2026 <i hidden>Jan 4, 2027</i></p>'],
    ['with a hidden other one', '<p>Renews on Dec 4</p><p hidden>Renews on Jan 4, 2027</p>'],
  ])('%s', (_, html) => {
    expect(dateOn(html)).toBe(december);
  });

  it.each<[string, string, string, string]>([
    ['Metro', '<p>Next payment due 12/04/2026</p>', metro, 'en'],
    ['no language given', '<p>Renews on 12/04/2026</p>', us, ''],
    ['English of one country', '<p>Renews on 12/04/2026</p>', us, 'en-US'],
    ['Spanish', '<p>Se renueva el 4 de diciembre de 2026</p>', us, 'es'],
    ['Spanish, expires', '<p>Tu plan vence el 4 de diciembre</p>', us, 'es-US'],
    ['Spanish, runs out', '<p>Expira el 4 de diciembre de 2026</p>', us, 'es'],
    ['Spanish, label', '<p>Vencimiento</p><p>4 dic 2026</p>', us, 'es'],
    ['Spanish, next payment', '<p>Próximo pago: 4 dic 2026</p>', us, 'es'],
    ['Spanish words on an English page', '<p>Vence el 4 de diciembre de 2026</p>', us, 'en'],
    ['Polish', '<p>Ważne do 4 grudnia 2026</p>', pl, 'pl'],
    ['Polish, dots', '<p>Ważność konta: 04.12.2026</p>', pl, 'pl'],
    ['Polish, slashes', '<p>Wygasa 04/12/2026</p>', pl, 'pl'],
    ['Polish, label', '<div>Środki ważne do</div><div>4.12.2026 r.</div>', pl, 'pl'],
    ['Polish, English words', '<p>Valid until 04/12/2026</p>', pl, 'en'],
    ['Chinese', '<p>到期日：2026年12月4日</p>', us, 'zh-CN'],
    ['Chinese, date first', '<p>你的套餐将于12月4日到期</p>', us, 'zh-CN'],
    ['Chinese, valid until', '<p>有效期至 2026-12-04</p>', us, 'zh'],
    ['Chinese, traditional', '<p>續約日期 2026/12/04</p>', us, 'zh-TW'],
    ['Chinese, label', '<div>下次付款</div><div>2026年12月4日</div>', us, 'zh-CN'],
    ['an order that only one reading has', '<p>Vence 12/13/2026</p>', us, 'en'],
    ['an order that only one reading has', '<p>Fecha de renovación: 13/12/2026</p>', us, 'es'],
  ])('%s', (name, html, address, lang) => {
    expect(dateOn(html, address, lang)).toBe(name.startsWith('an order') ? '2026-12-13' : december);
  });
});

describe('nothing, rather than a guess', () => {
  it.each([
    ['no date', '<p>Renewal amount $15.00</p>'],
    ['no words', '<p>Dec 4, 2026</p>'],
    ['two dates in a text', '<p>Renews between Dec 4 and Dec 6, 2026</p>'],
    ['two dates in two texts', '<p>Renews on Dec 4</p><p>Plan expires Jan 4, 2027</p>'],
    ['two lines of a user', '<p>Renews Dec 4, 2026</p><p>Renews Dec 9, 2026</p>'],
    ['a day that has passed', '<p>Renewal date Nov 4, 2026</p>'],
    ['a day that has just passed, without a year', '<p>Renewal date: Nov 20</p>'],
    ['it has expired', '<p>Your plan expired on Dec 4, 2026</p>'],
    ['it was renewed', '<p>Renewed on Dec 4, 2026</p>'],
    ['an offer', '<p>Offer expires Dec 4, 2026</p>'],
    ['a code', '<p>Your code expires Dec 4, 2026</p>'],
    ['a refill PIN', '<p>This PIN expires Dec 4, 2026</p>'],
    ['a refill card', '<p>Refill card valid until Dec 4, 2026</p>'],
    ['points', '<p>Renews in 5 days</p><p>Your points expire Dec 4, 2026</p>'],
    ['a bonus', '<p>Renews in 5 days</p><p>Bonus data expires Dec 4, 2026</p>'],
    ['a reward', '<p>Rewards valid until Dec 4, 2026</p>'],
    ['a trial', '<p>Your free trial expires Dec 4, 2026</p>'],
    ['a credit', '<p>Your $10 credit expires Dec 4, 2026</p>'],
    ['a credit of some kind', '<p>$10.00 service credit, valid until Dec 4, 2026</p>'],
    ['a bank’s card', '<p>Your card ending in 4242 expires Dec 31, 2026</p>'],
    ['a credit card', '<p>Credit card expiration: Dec 31, 2026</p>'],
    ['money received', '<p>Renewal payment of $25.00 received on Nov 28, 2026. Thank you.</p>'],
    ['money received, label', '<dl><dt>Renewal paid</dt><dd>Nov 28, 2026</dd></dl>'],
    ['money refused', '<p>Your renewal payment was declined on Nov. 28, 2026</p>'],
    ['a title that does not speak of it', '<h1>Receipt of Nov 28, 2026</h1>'],
    ['the last payment', '<p>Last renewal: Dec 4, 2026</p>'],
    ['a card’s month', '<p>Visa ending in 4242, expires 12/26</p>'],
    ['a month and a year', '<p>Expires Dec 2026</p>'],
    ['a condition', '<p>If your plan renews on Dec 4, 2026, you keep your number.</p>'],
    ['a question', '<p>Does it renew on Dec 4, 2026?</p>'],
    ['a link', '<a href="/x">Renews Dec 4, 2026</a>'],
    ['the footer', '<footer><p>Renews Dec 4, 2026</p></footer>'],
    ['a value that is not next', '<p>Renews on</p><p>the same day</p><p>Dec 4, 2026</p>'],
    ['another label between', '<p>Next payment</p><p>Last one</p><p>Dec 4, 2026</p>'],
    ['a value that is a link', '<p>Renews on</p><a href="/x">Dec 4, 2026</a>'],
    [
      'far away in the same box',
      `<div>Renews soon<p>${'and so on '.repeat(40)}</p><p>Dec 4, 2026</p></div>`,
    ],
    ['a link between', '<p>Renews on</p><a href="/x">soon</a><p>Dec 4, 2026</p>'],
    ['a longer value', '<p>Renews on</p><p>News of Dec 4, 2026</p>'],
    ['hidden', '<p style="display:none">Renews on Dec 4, 2026</p>'],
    ['in years', '<p>Account valid until Dec 4, 2029</p>'],
    ['a field', '<p>Renews on <textarea>Dec 4, 2026</textarea></p>'],
    ['what somebody types', '<p>Renews on <span contenteditable>Dec 4, 2026</span></p>'],
    [
      'a row of a past payment',
      '<table><tr><td>Renewal</td><td>12/04/2026</td><td>$15.00</td></tr></table>',
    ],
    ['no such day', '<p>Renews on Feb 30, 2027</p>'],
  ])('%s', (_, html) => {
    expect(dateOn(html)).toBeUndefined();
  });

  it.each<[string, string, string, string]>([
    ['English words on a Spanish page', '<p>Renews on 12/04/2026</p>', us, 'es'],
    // A Spanish page of a carrier in the US may write as either country does.
    ['Spanish', '<p>Fecha de renovación: 04/12/2026</p>', us, 'es'],
    ['Spanish, of Metro', '<p>Vence el 12/04/2026</p>', metro, 'es-US'],
    ['Spanish words on an English page', '<p>Vence 12/04/2026</p>', us, 'en'],
    ['Chinese words on a US page', '<p>到期日 12/04/2026</p>', us, 'zh-CN'],
    ['two languages in one text', '<p>Renews / Vence 12/04/2026</p>', us, 'en'],
    ['important, not valid', '<p>Ważne: 4 grudnia 2026 zmiana regulaminu</p>', pl, 'pl'],
    ['expired, in Chinese', '<p>已到期：2026年12月4日</p>', us, 'zh-CN'],
    ['a bonus, in Polish', '<p>Bonus ważny do 31.12.2026</p>', pl, 'pl'],
    ['points, in Polish', '<p>Punkty wygasają 31.12.2026</p>', pl, 'pl'],
    ['paid, in Polish', '<p>Odnowienie: otrzymaliśmy płatność 28.11.2026</p>', pl, 'pl'],
    ['points, in Spanish', '<p>Tus puntos vencen; caducidad 31 de diciembre</p>', us, 'es'],
    ['a bonus, in Spanish', '<p>Tu bono vence el 31 de diciembre</p>', us, 'es'],
    ['paid, in Spanish', '<p>Pago de renovación recibido el 28 de noviembre de 2026</p>', us, 'es'],
    ['points, in Chinese', '<p>积分有效期至2026年12月31日</p>', us, 'zh-CN'],
    ['a present, in Chinese', '<p>贈送流量 2026年12月31日到期</p>', us, 'zh-TW'],
    ['paid, in Chinese', '<p>续订付款 $25.00 已于 2026年11月28日 收到</p>', us, 'zh-CN'],
    ['an offer, in Polish', '<p>Oferta ważna do 04.12.2026</p>', pl, 'pl'],
    ['an offer, in Spanish', '<p>La oferta vence el 4 de diciembre</p>', us, 'es'],
    ['an offer, in Chinese', '<p>优惠有效期至12月4日</p>', us, 'zh-CN'],
  ])('where the order or the meaning is doubtful: %s', (_, html, address, lang) => {
    expect(dateOn(html, address, lang)).toBeUndefined();
  });
});

it.each([
  ['today', '2026-11-22', '2026-11-22'],
  ['yesterday', '2026-11-21', undefined],
  ['in four hundred days', '2027-12-27', '2027-12-27'],
  ['a day later', '2027-12-28', undefined],
])('is between today and four hundred days off: %s', (_, date, answer) => {
  expect(dateOn(`<p>Renews on ${date}</p>`)).toBe(answer);
});

it('leaves the page as it is', () => {
  const page = parsePage('<p>Renews on <b>Dec 4</b></p>');
  const before = page.documentElement.outerHTML;
  dateIn(page, us);
  expect(page.documentElement.outerHTML).toBe(before);
});

it('asks the page for its texts only, and leaves the look as it was', () => {
  const page = parsePage(
    '<dl><dt>Renews on Dec 4</dt><dd>$15</dd></dl><p>$10</p><button>Pay</button>',
  );
  const look = lookAt(new URL(us), page, nothing, seesByStyle);
  const kept = () => [[...look.amounts], { ...look.details }, look.texts.length, look.records];
  const before = kept();
  const asked: string[] = [];
  page.querySelectorAll = (selectors: string) => {
    asked.push(selectors);
    return page.body.querySelectorAll(selectors);
  };
  expect(renewalDate(readingOf(look, seesByStyle), today)).toBe(december);
  expect(asked.filter((selectors) => /button|input|iframe/.test(selectors))).toEqual([]);
  expect(kept()).toEqual(before);
});
