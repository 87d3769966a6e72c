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
  });

  it('tells of a receipt, too: over the account within a refill only, since old ones open there', () => {
    expect(look(order, box(receipt))).toBe('confirmation sure');
    expect(look(overview, box(receipt), account)).toBe('confirmation faint');
    const past = `<h2>Payment history</h2><table><tr><td>Nov 3, 2026</td><td>Refill</td><td>$40.00</td></tr>
<tr><td>Oct 3, 2026</td><td>Refill</td><td>$40.00</td></tr></table>`;
    expect(look(past, box(receipt))).toBe('nothing');
  });

  it('is one, too, where only what is behind it says that it cannot be reached', () => {
    const open = `<div role="dialog">${declined}</div>`;
    expect(look(`<div inert>${order}</div>`, open)).toBe('paymentFailed sure');
    expect(look(`<div aria-hidden="true">${order}</div>`, open)).toBe('paymentFailed sure');
  });

  it('is read in a shadow root, and in its own', () => {
    const rooted = `<x-app><template shadow>${box(receipt)}</template></x-app>`;
    const host = `<x-app role="dialog" aria-modal="true"><template shadow>${receipt}</template></x-app>`;
    for (const over of [rooted, host]) expect(look(order, over)).toBe('confirmation sure');
  });

  it('leaves the page silent where it may tell what came of a payment, and is called otherwise', () => {
    const sample = `<h2>How it works</h2><p>You will get a text like this:</p>${receipt.replace(/h2/g, 'p')}`;
    expect(look(card, box(sample))).toBe('nothing');
    const odd = '<h2>Splendid!</h2><p>Forty it is: $40.00.</p><button>Print receipt</button>';
    expect(look(overview, box(odd), account)).toBe('nothing');
  });

  it('asks for what is asked in it', () => {
    const signIn = `<h2>Sign in</h2><label>Email <input type="email"></label>
<label>Password <input type="password"></label><button>Sign in</button>`;
    expect(look(overview, box(signIn), account)).toBe('signIn sure');
    expect(look(receipt, box(signIn))).toBe('confirmation sure'); // the receipt goes first
  });

  it('is no outcome of a refill where it asks to stay, or the page is called something else', () => {
    const stay = `<h2>Your refill isn’t complete</h2><button>Leave</button><button>Stay</button>`;
    expect(look(card, box(stay))).toBe('payment sure');
    const refund = '<h2>Thank you! Your payment was received</h2><p>Confirmation 7712</p>';
    expect(look('<h1>Request a refund</h1><p>Refill of $40.00</p>', box(refund))).toBe('nothing');
  });

  it('asks for the bank’s code in the midst of paying: nothing is to be done with the carrier', () => {
    const code =
      '<h2>Verify it’s you</h2><label>Enter the code <input></label><button>Continue</button>';
    expect(look(overview, box(code), account)).toBe('verify sure');
    expect(look(card, box(code))).toBe('nothing');
  });

  it('leaves the page what it is where it tells of no refill', () => {
    const cookies = '<h2>We value your privacy</h2><button>Accept all</button>';
    const still = '<h2>Are you still there?</h2><button>Stay signed in</button>';
    const offer = '<h2>Save $50 on a new phone</h2><button>Shop now</button>';
    const menu = '<ul><li>Refill</li><li>Shop</li><li>My account</li><li>Support</li></ul>';
    for (const over of [cookies, still, offer, menu]) {
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
});
