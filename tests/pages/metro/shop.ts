import { cardFields, cardScript } from '../cardForm';
import type { Visit } from '../visit';
import { metroPage } from './page';

/** The front page. The words of other steps lie about unseen, and must not speak. */
export const home = (visit: Visit) =>
  metroPage(visit, {
    title: 'Home',
    body: `<section class="hero"><h1>Big network, small price</h1>
<p class="lead">No contract, no surprises.</p><a class="btn" href="/phone-plans">See plans</a></section>
<div class="tiles"><div class="tile"><h3>Already with us?</h3><a href="/guestpay/landing">Pay as a guest</a></div>
<div class="tile"><h3>Find a store</h3><p>There is one near you.</p></div></div>
<div hidden><h2>Payment</h2><label>Card number <input autocomplete="cc-number"></label><label>CVV <input autocomplete="cc-csc"></label><button>Submit payment</button></div>`,
  });

/** Sign-in on one page: who, and the password. */
export const signIn = (visit: Visit) =>
  metroPage(visit, {
    title: 'Sign in',
    body: `<form class="narrow"><h1>Sign in</h1>
<div class="field"><label for="who">Phone number or email</label><input id="who" autocomplete="username"></div>
<div class="field"><label for="password">Password</label><input id="password" type="password" autocomplete="current-password"></div>
<button class="btn">Sign in</button>
<p class="row"><a href="/guestpay/landing">Pay as a guest</a></p></form>`,
    script: `one('form').addEventListener('submit', (event) => event.preventDefault());`,
  });

/** Plans for sale: nothing for the guide. */
export const plans = (visit: Visit) =>
  metroPage(visit, {
    title: 'Plans',
    body: `<h1>Choose a plan</h1><div class="tiles">${[20, 30, 40]
      .map(
        (price) => `<div class="tile"><p class="big">$${price}</p><button>Continue</button></div>`,
      )
      .join('')}</div>`,
  });

/** A phone paid for as a guest: the words of the guest page, and no refill. */
export const checkout = (visit: Visit) =>
  metroPage(visit, {
    title: 'Checkout',
    body: `<h1>Pay as a guest</h1>
<div class="tile between"><h3>Practice Phone 10</h3><b>$199.00</b></div>
<form>${cardFields(visit)}<button class="btn">Continue</button></form>`,
    script: `${cardScript}\nonCard(one('form'), () => {});`,
  });
