// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { framed } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { look as lookAtPage, recogniseIn } from './recognise';

const site = 'https://prepaid.t-mobile.com/p/unknown';
const account = 'https://my.t-mobile.com/home';

function look(main: string, over: string, address = site) {
  const document = parsePage(framed(`${main}</main>${over}<main>`));
  const seen = lookAtPage(new URL(address), document, seesByStyle);
  const found = seen && recogniseIn(seen);
  return found ? `${found.page} ${found.certainty}` : 'nothing';
}

const box = (inside: string) => `<div role="dialog" aria-modal="true">${inside}</div>`;

const order = `<h1>Review your order</h1>
<dl><dt>Refill</dt><dd>$40.00</dd><dt>Phone number</dt><dd>(206) 555-0148</dd>
<dt>Card</dt><dd>Visa ending in 4471</dd><dt>Total</dt><dd>$43.62</dd></dl><button>Place order</button>`;
const card = `<h1>Pay for your refill</h1><form><label>Card number <input autocomplete="cc-number"></label>
<label>Security code <input autocomplete="cc-csc"></label><button>Pay now</button></form>`;
const overview = `<h2>My plan</h2><p>Balance: $2.10</p><p>Plan active until Dec 2, 2026</p>
<p>(206) 555-0148</p><button>Refill</button><button>Sign out</button>`;
const declined = `<h2>Your card was declined</h2><p>Your refill was not completed.</p>
<button>Try another card</button>`;
const receipt = `<h2>Payment successful</h2><p>Your refill of $40.00 was added.</p>
<p>Order number: 77120934</p><button>Print receipt</button>`;

describe('what stands in front of a page and has to be answered', () => {
  it('has the page behind it as what it is without the box', () => {
    expect(look(order, '')).toBe('review sure');
    expect(look(card, '')).toBe('payment sure');
    expect(look(overview, '', account)).toBe('dashboard sure');
  });

  it('tells of a refusal over the order that was sent', () => {
    expect(look(order, box(declined))).toBe('paymentFailed sure');
    expect(look(order, `<div role="alertdialog">${declined}</div>`)).toBe('paymentFailed sure');
    expect(look(order, `<dialog open>${declined}</dialog>`)).toBe('paymentFailed sure');
  });

  it('tells of a receipt over the account, where "Refill" would be pressed again', () => {
    expect(look(overview, box(receipt), account)).toBe('confirmation sure');
  });

  it('is read in a shadow root, in what is put into its slots, and in its own', () => {
    const rooted = `<x-app><template shadow>${box(receipt)}</template></x-app>`;
    const slotted = `<x-app>${receipt}<template shadow>${box('<slot></slot>')}</template></x-app>`;
    const host = `<x-app role="dialog" aria-modal="true"><template shadow>${receipt}</template></x-app>`;
    for (const over of [rooted, slotted, host])
      expect(look(overview, over, account)).toBe('confirmation sure');
  });

  it('leaves the page silent where it tells of an amount and is not understood', () => {
    const odd = '<h2>Splendid!</h2><p>Forty it is: $40.00 are on their way along.</p>';
    expect(look(overview, box(odd), account)).toBe('nothing');
    const shadow = `<x-app role="dialog" aria-modal="true"><template shadow>${odd}</template></x-app>`;
    expect(look(overview, shadow, account)).toBe('nothing');
  });

  it('leaves the page what it is where it tells of no refill', () => {
    const cookies = '<h2>We value your privacy</h2><button>Accept all</button>';
    const still = '<h2>Are you still there?</h2><button>Stay signed in</button>';
    for (const over of [cookies, still]) {
      expect(look(order, box(over))).toBe('review sure');
      expect(look(overview, box(over), account)).toBe('dashboard sure');
    }
  });

  it('is passed over where it cannot be seen, or is there to chat', () => {
    expect(look(order, `<div hidden>${box(declined)}</div>`)).toBe('review sure');
    const chat = '<p>How can I help? A refill of $40 is popular.</p><textarea></textarea>';
    expect(look(overview, box(chat), account)).toBe('dashboard sure');
  });

  it('is the one that opened last; behind one of cookies the next', () => {
    const cookies = box('<h2>We value your privacy</h2><button>Accept all</button>');
    expect(look(order, box(declined) + cookies)).toBe('paymentFailed sure');
    expect(look(order, box(receipt) + box(declined))).toBe('paymentFailed sure');
  });

  it('goes by what the page is called, too', () => {
    const paid = box(
      '<h2>Payment successful</h2><p>$40.00 was paid</p><p>Order number: 77120934</p>',
    );
    expect(look('<h1>Your account</h1>', paid)).toBe('confirmation faint');
    expect(look('<h1>Your device payment</h1>', paid)).toBe('nothing');
  });
});
