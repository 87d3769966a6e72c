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
  // Made later, by other companies in other words
  [
    'Account access',
    'signIn',
    `<h1>Account access</h1><form><label>Username or phone<input></label><label>PIN<input type="password"></label><button>Enter</button></form><a href="#">Reset PIN</a>`,
  ],
  [
    'One quick thing',
    'verify',
    `<h1>One quick thing</h1><p>Type the digits we just texted to the phone ending 42.</p><input maxlength=6 inputmode=numeric aria-label="6 digits"><button>Go on</button><a href="#">Nothing arrived? Send another</a>`,
  ],
  [
    'Good evening, Rae',
    'dashboard',
    `<h1>Good evening, Rae</h1><div><p>(415) 555-0132</p><p>Cash on your line</p><p>$3.20</p><p>Active until Dec 2</p><button>Top up</button></div><div><h2>Data</h2><p>1.1 GB used of 4 GB</p></div><a href="#">Change plan</a>`,
  ],
  [
    'the account of several lines, one of which is picked from a list',
    'dashboard',
    `<h1>Overview</h1><label>Your phone number <select><option>(206) 555-0144 – my phone</option><option>(206) 555-0187 – tablet</option></select></label>
<p>Current balance</p><p>$12.40</p><p>Bonus of $2.00 expires Dec 3</p><button>Top up now</button><p>Auto top up is on: $10 when your balance gets low</p><a href="#">Log out</a>`,
  ],
  [
    'Top up a friend or yourself',
    'refillStart',
    `<h1>Top up a friend or yourself</h1><form><label>Which number?<input type="tel"></label><button>Find line</button></form><p>No login needed</p>`,
  ],
  [
    'Renew your plan',
    'chooseAmount',
    `<h1>Renew your plan</h1><p>Number 415-555-0132</p><div><h3>Basic</h3><p>$15</p><button>Select</button></div><div><h3>Plus</h3><p>$25</p><button>Select</button></div><div><h3>Max</h3><p>$40</p><button>Select</button></div>`,
  ],
  [
    'Last look',
    'review',
    `<ol><li>Amount</li><li>Pay</li><li aria-current="step">Check</li></ol><h1>Last look</h1><div><span>Line</span><b>415-555-0132</b></div><div><span>Top-up</span><b>$25.00</b></div><div><span>Card</span><b>Visa •••• 1881</b></div><div><span>Total today</span><b>$27.10</b></div><button>Pay $27.10</button>`,
  ],
  [
    'Done!',
    'confirmation',
    `<h1>Done!</h1><p>$25.00 is on your line now.</p><div><span>Reference</span><b>TX-88120</b></div><div><span>Paid with</span><b>Visa •••• 1881</b></div><button>Email me a copy</button>`,
  ],
  [
    'Your line is topped up',
    'confirmation',
    `<h1>Your line is topped up</h1><p>Hooray. New balance: $28.20. Receipt no. 5521.</p><a href="#">Back to my line</a>`,
  ],
  [
    'That didn’t go through',
    'paymentFailed',
    `<h1>That didn’t go through</h1><p>Your card was turned down by the bank. Nothing was charged and your top-up was not made.</p><button>Try another card</button>`,
  ],
  [
    'Your receipts',
    'history',
    `<h1>Your receipts</h1><ul><li>Nov 2, 2026 – Top-up – $25.00</li><li>Oct 2, 2026 – Top-up – $25.00</li></ul>`,
  ],
  [
    'November bill',
    'postpaidPay',
    `<h1>November bill</h1><p>Amount due $88.10 by Nov 28</p><label>Card number<input autocomplete="cc-number"></label><label>Exp<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><button>Pay $88.10</button>`,
  ],
  [
    'Get your SIM working',
    'activation',
    `<h1>Get your SIM working</h1><label>20-digit ICCID<input></label><button>Continue</button>`,
  ],
  [
    'Phone plans that flex',
    'home',
    `<h1>Phone plans that flex</h1><a class="b" href="#">Shop plans</a><h2>Refill a line</h2><h2>Bring your own phone</h2><h2>Activate your SIM</h2><h2>Check coverage</h2><a href="#">My account</a>`,
  ],
  [
    'Mis recargas',
    'history',
    `<h1>Mis recargas</h1><table><tr><td>02/11/2026</td><td>$100.00</td></tr><tr><td>02/10/2026</td><td>$50.00</td></tr></table>`,
  ],
  [
    'Your October statement',
    'postpaidPay',
    `<h1>Your October statement</h1><p>Previous balance $0.00</p><p>Amount due $72.40</p><p>Due by Nov 20</p><h2>Pay with a card</h2><label>Card number<input></label><label>MM/YY<input></label><label>CVC<input></label><button>Pay $72.40</button>`,
  ],
  [
    'Sign in or sign up',
    'signIn',
    `<h1>Sign in or sign up</h1><label>Email or phone<input></label><button>Continue</button>`,
  ],
  [
    'How should we reach you?',
    'verify',
    `<h1>How should we reach you?</h1><button>Text (•••) •••-0142</button><button>Email r•••@mail.example</button>`,
  ],
  [
    '415-555-0132',
    'dashboard',
    `<h1>415-555-0132</h1><h2>Flex 25</h2><p>Renews Dec 2 for $25.00</p><p>8 GB left</p><button>Pay for next month</button><a href="#">Sign out</a>`,
  ],
  [
    'Pay for any prepaid line',
    'refillStart',
    `<h1>Pay for any prepaid line</h1><label>10-digit number<input type=tel></label><button>Look up</button><p>Refill in seconds.</p>`,
  ],
  [
    'Add airtime',
    'chooseAmount',
    `<h1>Add airtime</h1><label>Amount<select><option>$10</option><option>$20</option><option>$30</option></select></label><button>Continue to payment</button>`,
  ],
  [
    'Pay for your refill',
    'payment',
    `<h1>Pay for your refill</h1><iframe title="Secure card payment" srcdoc=""></iframe><button>Pay $25.00</button>`,
  ],
  [
    'Pay',
    'payment',
    `<h1>Pay</h1><p>Top-up $25.00 for 415-555-0132</p><label><input type=radio name=c checked> Visa ending in 1881</label><label>CVV<input maxlength=4></label><button>Pay $25.00</button>`,
  ],
  [
    'Verify your order',
    'review',
    `<h1>Verify your order</h1><table><tr><td>Phone</td><td>415-555-0132</td></tr><tr><td>Airtime card</td><td>$25.00</td></tr><tr><td>Total</td><td>$26.90</td></tr></table><input type=submit value="Place order">`,
  ],
  [
    'Payment received',
    'confirmation',
    `<div role="status"><h2>Payment received</h2><p>415-555-0132 was refilled with $25.00.</p></div><p>Confirmation: 88120</p>`,
  ],
  [
    'Refill',
    'paymentFailed',
    `<h1>Refill</h1><div role="alert">Your card was declined. Use a different card.</div><label>Card number<input></label><label>MM/YY<input></label><label>CVC<input></label><button>Pay $25.00</button>`,
  ],
  [
    'amounts as chips, the line in the heading',
    'chooseAmount',
    `<h1>Load up (206) 555-0144</h1><div role="radiogroup"><span role="radio">$10</span><span role="radio">$25</span><span role="radio">$40</span><span role="radio">$70</span></div><p>Choose an amount.</p><button>Continue</button>`,
  ],
  [
    'passes in the rows of a table, each with a button, for a line of which the end is told',
    'chooseAmount',
    `<h1>Choose a refill</h1><p>Line ending 0144</p><table><tr><th>Refill</th><th>Data</th><th>Lasts</th><th></th></tr>
<tr><td>Month</td><td>30 GB</td><td>30 days</td><td>$45.00 <button>Select</button></td></tr><tr><td>Week</td><td>8 GB</td><td>7 days</td><td>$18.00 <button>Select</button></td></tr>
<tr><td>Weekend</td><td>3 GB</td><td>3 days</td><td>$9.00 <button>Select</button></td></tr></table><label>Other amount <input></label>`,
  ],
  [
    'an order so short that all of it is as long as a tile',
    'review',
    `<h1>Refill summary</h1><div><span>Line</span><b>(206) 555-0144</b></div><div><span>Plan</span><b>$30.00</b></div><div><span>Fees</span><b>$2.70</b></div><button>Place order</button><button>Cancel</button>`,
  ],
  [
    'a newsletter, a phone on offer and a discount beside an order',
    'review',
    `<h1>Review your refill</h1><dl><dt>Number</dt><dd>(206) 555-0144</dd><dt>Total</dt><dd>$32.70</dd></dl><button>Place order</button>
<section><h2>Galaxy phones for $99</h2><p>With a new line.</p><a href="#">See it</a></section><article><h3>Trade in your old phone</h3><a href="#">Get a quote</a></article>
<form><label>Get news and deals by email <input type="email"></label><button>Sign up</button></form>`,
  ],
  [
    'a list of what advertises insurance beside a guest refill',
    'refillStart',
    `<h1>Top off a prepaid line</h1><label>Mobile number <input type="tel"></label><label>Confirm mobile number <input type="tel"></label><button>Next</button>
<ul><li><h3>Phone insurance</h3><a href="#">Learn more</a></li></ul>`,
  ],
  [
    'the bank is being asked',
    'paymentPending',
    `<div role="status"><h1>Talking to your bank about your refill</h1><p>Leave this window open. A second refill could charge you twice.</p></div>`,
  ],
  [
    'refill still on its way',
    'paymentPending',
    `<h1>Your refill is still on its way</h1><p>We have your payment of $32.70. It can take four hours.</p><p>Order number: 7712004</p>`,
  ],
  [
    'not enough in the account',
    'paymentFailed',
    `<h1>Not enough in your account</h1><p>Your debit card didn’t have enough to pay for this refill. No charge, no refill.</p><button>Try another card</button>`,
  ],
  [
    'a wallet that could not finish',
    'paymentFailed',
    `<h1>Google Pay couldn’t finish</h1><p>Your refill was called off and no money left your account.</p><button>Give it another try</button>`,
  ],
  [
    'a profile to claim, by an account PIN',
    'register',
    `<h1>Claim your profile</h1><label>Your number <input type="tel"></label><label>6-digit account PIN <input type="password"></label><label>Email <input type="email"></label><button>Continue</button>`,
  ],
  [
    'receipts, one of them of a card that was declined',
    'history',
    `<h1>Receipts</h1><div><p>Refill · Visa</p><p>Jun 11</p><p>$30.00</p></div><div><p>Refill · card declined</p><p>Jun 11</p><p>$0.00</p></div>`,
  ],
  [
    'a guest refill with other ways to pay told below its form',
    'refillStart',
    `<h1>Quick refill</h1><form><label>Phone number <input type="tel"></label><button>Continue</button></form><div><h2>AutoPay</h2><p>Never think of it again.</p></div><div><h2>Refill cards</h2><p>At the store around the corner.</p></div>`,
  ],
  [
    'money on a number',
    'confirmation',
    `<h1>Success!</h1><p>$30.00 is now on (206) 555-0144.</p><dl><dt>Confirmation number</dt><dd>8812045</dd></dl><button>Refill another number</button>`,
  ],
  [
    'a refill that the site gave up',
    'paymentFailed',
    `<h1>Sorry, we had to cancel this refill</h1><p>PayPal did not confirm it.</p><button>Pay another way</button>`,
  ],
  [
    'an overview with what is due in days',
    'dashboard',
    `<h1>Hi, Robin</h1><p>$40.00</p><p>due in 9 days (Dec 8)</p><p>Balance: $0.00</p><p>5 GB left</p><button>Make a payment</button>`,
  ],
  [
    'paid, with a number to be called back at',
    'confirmation',
    `<h1>Refill complete</h1><p>We added $25.00 to (206) 555-0144.</p><p>Confirmation number: 88120</p><form><label>Want a call? Phone number <input type="tel"></label><button>Call me</button></form>`,
  ],
  [
    'the last of four steps, told in a heading',
    'review',
    `<h2>Step 4 of 4</h2><h1>Review your refill</h1><dl><dt>Number</dt><dd>(206) 555-0144</dd><dt>Total</dt><dd>$30.00</dd></dl><p>Last updated: today</p><button>Place order</button>`,
  ],
  [
    'still being processed, with a button to copy the number among its rows',
    'paymentPending',
    `<h1>Your refill is being processed</h1><dl><dt>Refill</dt><dd>$25.00</dd><dt>Tax</dt><dd>$1.31</dd><dt>Total</dt><dd>$26.31</dd><dt>Confirmation number</dt><dd>A1B2 <button>Copy</button></dd></dl><button>Refill another line</button>`,
  ],
  [
    'past payments without a year, each with a receipt to view',
    'history',
    `<h1>Payment history</h1><table><tr><th>Date</th><th>Amount paid</th><th>Status</th><th></th></tr><tr><td>Nov 4</td><td>$25.00</td><td>Successful</td><td><button>View receipt</button></td></tr><tr><td>Oct 4</td><td>$25.00</td><td>Successful</td><td><button>View receipt</button></td></tr></table><button>Refill now</button>`,
  ],
  [
    'topped up, each box of it with a day and an amount',
    'confirmation',
    `<h1>You’re topped up!</h1><p>We put $25.00 on (206) 555-0144. New balance $31.10, good through May 9, 2027.</p><section><h2>Receipt</h2><p>Confirmation # 81-22 · Apr 9, 2027 · Visa ••1881, $27.19</p><a href="#">Print</a></section><p>On May 9 we use $25 of your balance to renew your plan.</p><a href="#">Refill another number</a>`,
  ],
  [
    'under review, with earlier top-ups below',
    'paymentPending',
    `<h1>Thanks, we’re looking into something</h1><p>Some top-ups get a quick security check.</p><dl><dt>Top-up</dt><dd>$20.00 → (206) 555-0144</dd><dt>Status</dt><dd>Under review</dd></dl><h2>Earlier top-ups</h2><p>Jan 4: $20.00</p>`,
  ],
  [
    'a receipt above an advertisement that leads nowhere',
    'confirmation',
    `<h1>Refill complete</h1><dl><dt>Amount paid</dt><dd>$25.00</dd><dt>Confirmation number</dt><dd>8122</dd></dl><h3>Galaxy A17 for $0 when you switch</h3><p>Ask in a store.</p>`,
  ],
  [
    'couldn’t load the money',
    'paymentFailed',
    `<h1>We hit a snag</h1><p>We couldn’t load $25.00 onto your line.</p><p>You haven’t been charged.</p><button>Try again</button><p>Refill for (206) 555-0144</p>`,
  ],
  [
    'a bank payment on its way, under an offer of home internet',
    'paymentPending',
    `<p>Home internet from $35/mo. with a voice line.</p><h1>Your refill is on its way</h1><p>Payment pending with your bank.</p><dl><dt>Refill</dt><dd>$25.00</dd><dt>Reference</dt><dd>8122</dd></dl>`,
  ],
];
