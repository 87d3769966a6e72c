import type { Kind } from './kind';

/** Pages of made-up carriers in English, written before the words that know them. */
export const english: Kind[] = [
  [
    'sign-in with a number and a password',
    'signIn',
    `<h2>Welcome back</h2><form><input placeholder="Mobile number or email"><input type="password" placeholder="Password">
<label><input type="checkbox"> Keep me signed in</label><button>Sign In</button></form><a href="#">Forgot password?</a> <a href="#">Create an account</a>`,
  ],
  [
    'sign-in with a number and a texted code, on one page',
    'signIn',
    `<h1>Sign in</h1><form><label>Phone number <input type="tel"></label><button type="button">Send code</button>
<label>Code <input name="otp"></label><button>Sign in</button></form><a href="#">Use password instead</a>`,
  ],
  [
    'second factor, a code',
    'verify',
    `<h2>Two-step verification</h2><p>We just texted a 6-digit code to ***-***-0142.</p><label>Enter code <input inputmode="numeric" maxlength="6"></label>
<button>Verify</button><p>Didn't get it? <a href="#">Resend code</a></p>`,
  ],
  [
    'second factor, a choice that holds a passkey',
    'verify',
    `<h1>Choose how to verify it's you</h1><ul><li><button>Text message to (***) ***-0142</button></li><li><button>Email to s***@mail.example</button></li>
<li><button>Use a passkey</button></li><li><button>Authenticator app</button></li></ul><a href="#">Cancel</a>`,
  ],
  [
    'registration',
    'register',
    `<h1>Set up your online account</h1><form><label>First name <input></label><label>Last name <input></label><label>Prepaid phone number <input type="tel"></label>
<label>Email <input type="email"></label><label>Choose a password <input type="password"></label><label>Re-enter password <input type="password"></label>
<button>Create account</button></form><p>Already registered? <a href="#">Sign in</a></p>`,
  ],
  [
    'overview of a prepaid line',
    'dashboard',
    `<h1>Hi Jamie</h1><section><h2>Balance</h2><p>$7.18</p><p>Expires Nov 30</p><button>Add money</button></section>
<section><h2>Data</h2><p>1.2 GB of 5 GB left</p></section><ul><li><a href="#">Auto pay</a></li><li><a href="#">Payment history</a></li></ul>`,
  ],
  [
    'overview with a plan that ends',
    'dashboard',
    `<p>206-555-0144</p><h2>Your plan</h2><p>Unlimited Talk + Text + 15 GB</p><dl><dt>Next renewal</dt><dd>12/04/2026</dd><dt>Account balance</dt><dd>$0.00</dd></dl>
<a href="#" class="btn">Refill now</a><a href="#">Change plan</a><button>Log out</button>`,
  ],
  [
    'guest refill',
    'refillStart',
    `<h1>Quick Refill</h1><p>No log in needed. Refill any line in seconds.</p><form><label>10-digit mobile number <input type="tel"></label>
<label>Confirm mobile number <input type="tel"></label><button>Continue</button></form>`,
  ],
  [
    'guest top-up with a voucher tab',
    'refillStart',
    `<h1>Add airtime</h1><div role="tablist"><button role="tab">Card</button><button role="tab">Refill PIN</button></div>
<form><label>Phone number <input type="tel"></label><button>Next</button></form>`,
  ],
  [
    'who gets the top-up',
    'refillStart',
    `<h2>Which number would you like to top up?</h2><form><input type="tel" placeholder="(555) 555-5555"><button>Go</button></form>`,
  ],
  [
    'amounts as buttons',
    'chooseAmount',
    `<h1>Select refill amount</h1><p>For (206) 555-0107</p><button>$15</button><button>$30</button><button>$40</button><button>$50</button>
<label>Other amount <input></label><button>Next</button>`,
  ],
  [
    'plans as cards',
    'chooseAmount',
    `<h1>Renew your plan</h1><p>Line ending in 0107. Pick a plan for the next 30 days.</p>
<div><h3>5 GB</h3><p>$15/mo</p><button>Select</button></div><div><h3>15 GB</h3><p>$20/mo</p><button>Select</button></div>
<div><h3>Unlimited</h3><p>$30/mo</p><button>Select</button></div>`,
  ],
  [
    'amounts in a list, with a promo code',
    'chooseAmount',
    `<h1>Top up</h1><label>Amount <select><option>$10.00</option><option>$25.00</option><option>$50.00</option></select></label>
<label>Promo code <input></label><button>Continue to checkout</button>`,
  ],
  [
    'card form for airtime',
    'payment',
    `<h1>Payment</h1><p>$25.00 airtime for 206-555-0144</p><form><label>Card number <input autocomplete="cc-number"></label>
<label>Expiration <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><label>ZIP <input></label><button>Pay $27.31</button></form>`,
  ],
  [
    'card form of a monthly renewal',
    'payment',
    `<h1>How would you like to pay?</h1><p>Renew 15 GB plan for (206) 555-0107</p><form><input placeholder="Card number"><input placeholder="MM/YY"><input placeholder="CVC">
<button>Submit payment</button></form>`,
  ],
  [
    'looking it over',
    'review',
    `<h1>Review &amp; confirm</h1><dl><dt>Phone number</dt><dd>(206) 555-0107</dd><dt>Refill amount</dt><dd>$30.00</dd><dt>Tax</dt><dd>$2.40</dd>
<dt>Total</dt><dd>$32.40</dd><dt>Card</dt><dd>Visa ••4242</dd></dl><button>Submit payment</button><a href="#">Edit</a>`,
  ],
  [
    'a summary with terms',
    'review',
    `<h2>Order summary</h2><table><tr><td>Top-up for 206-555-0144</td><td>$25.00</td></tr><tr><td>Taxes and fees</td><td>$2.31</td></tr><tr><td>Total due</td><td>$27.31</td></tr></table>
<label><input type="checkbox"> I agree to the terms</label><button>Pay now</button>`,
  ],
  [
    'it went through',
    'confirmation',
    `<h1>Payment successful!</h1><p>Your $30.00 refill has been applied to (206) 555-0107.</p><p>Confirmation #: 8841-2210</p><button>Print receipt</button><a href="#">Done</a>`,
  ],
  [
    'airtime was added',
    'confirmation',
    `<h2>You're all topped up</h2><p>We've added $25.00 to 206-555-0144. New balance: $32.18.</p><p>Transaction ID 77120</p><p>A receipt has been sent to your email.</p>`,
  ],
  [
    'thanks, in a status region',
    'confirmation',
    `<div role="status">Thank you! Your top-up is complete.</div><dl><dt>Amount paid</dt><dd>$27.31</dd><dt>Reference number</dt><dd>A-551</dd><dt>Valid until</dt><dd>Jan 4</dd></dl><button>Top up again</button>`,
  ],
  [
    'refused by the bank',
    'paymentFailed',
    `<h1>Your payment didn't go through</h1><p>Your bank declined the transaction. You have not been charged and no refill was added.</p><button>Try a different card</button>`,
  ],
  [
    'no funds, above the card form',
    'paymentFailed',
    `<div role="alert">Payment could not be processed: insufficient funds.</div><h1>Refill (206) 555-0107</h1><form><label>Card number <input autocomplete="cc-number"></label>
<label>Expiration <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><button>Pay $30.00</button></form>`,
  ],
  [
    'something went wrong with a top-up',
    'paymentFailed',
    `<h2>Top-up failed</h2><p>We couldn't complete your top-up of $25.00. No money was taken from your card.</p><button>Try again</button><button>Change payment method</button>`,
  ],
  [
    'past refills in a table',
    'history',
    `<h1>Refill history</h1><table><thead><tr><th>Date</th><th>Amount</th><th>Status</th></tr></thead><tr><td>10/04/2026</td><td>$30.00</td><td>Successful</td></tr>
<tr><td>09/04/2026</td><td>$30.00</td><td>Successful</td></tr><tr><td>08/04/2026</td><td>$30.00</td><td>Failed</td></tr></table>`,
  ],
  [
    'past payments in a list',
    'history',
    `<h2>Transactions</h2><ul><li><b>Top-up</b> <span>Oct 4, 2026</span> <span>$25.00</span> <em>Completed</em></li><li><b>Top-up</b> <span>Sep 1, 2026</span> <span>$25.00</span> <em>Completed</em></li></ul><button>Load more</button>`,
  ],
  [
    'activation',
    'activation',
    `<h1>Let's activate your SIM</h1><form><label>SIM number (ICCID) <input></label><label>ZIP code <input></label><button>Continue</button></form>`,
  ],
  [
    'a monthly bill',
    'postpaidPay',
    `<h1>Bills</h1><p>Your bill for October is ready</p><p>Amount due $82.10</p><p>Due date: Nov 12</p><button>Pay bill</button><a href="#">Download PDF</a>
<table><tr><td>Oct 2026</td><td>$82.10</td><td><a href="#">View bill</a></td></tr><tr><td>Sep 2026</td><td>$80.00</td><td><a href="#">View bill</a></td></tr></table>`,
  ],
];
