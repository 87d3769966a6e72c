const main = (s: string) =>
  `<!doctype html><html lang="en"><body><header><nav><a href="/refill">Refill</a><a href="/plans">Plans</a></nav><button>My account</button></header><main>${s}</main><footer><a href="/h">Payment history</a><p>Refill terms.</p></footer></body></html>`;
const bare = (s: string) => `<!doctype html><html><body><main>${s}</main></body></html>`;
const p = 'https://prepaid.t-mobile.com/p/step';
const my = 'https://my.t-mobile.com/account/p';
const www = 'https://www.t-mobile.com/account/p';
const metro = 'https://www.metrobyt-mobile.com/guestpay/landing';
const m2 = 'https://www.metrobyt-mobile.com/my-account/p';
const card =
  '<label>Card number <input autocomplete="cc-number"></label><label>Exp <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>';
const cardEs =
  '<label>Número de tarjeta <input autocomplete="cc-number"></label><label>Vence <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>';
export const sets: [string, string, string, string][] = [
  // --- pending / processing
  [
    'pending1',
    'none',
    main(
      '<h1>Thank you</h1><p>We received your payment of $15.00. It is pending and will be added to your line once it clears.</p><p>Refill for (206) 555-0100</p><p>Confirmation number: 88123</p>',
    ),
    p,
  ],
  [
    'pending2',
    'none',
    main(
      '<h1>Payment pending</h1><p>Your refill of $25.00 was received and is waiting for your bank.</p><p>Reference number 8812</p><a href="/">Back to home</a>',
    ),
    p,
  ],
  [
    'pending3',
    'none',
    main(
      '<h1>Your refill is on its way</h1><p>Status: Pending</p><p>We have received your payment request for $15.00.</p><p>Reference: 7712</p>',
    ),
    p,
  ],
  [
    'pending4',
    'none',
    main(
      '<h1>Refill submitted</h1><dl><dt>Amount</dt><dd>$15.00</dd><dt>Phone number</dt><dd>(206) 555-0100</dd><dt>Status</dt><dd>Pending</dd></dl><p>Confirmation number 4411</p><button>Back to account</button>',
    ),
    p,
  ],
  [
    'pending5',
    'none',
    main(
      '<h1>Thanks! We got your refill request</h1><p>Your payment has not been completed yet.</p><p>Transaction ID 991</p>',
    ),
    p,
  ],
  [
    'held1',
    'none',
    main(
      '<h1>Thank you for your payment</h1><p>Your refill is being held for review. We will email you within 24 hours.</p><p>Reference number: 12345</p>',
    ),
    p,
  ],
  [
    'held2',
    'none',
    main(
      '<h1>Refill received</h1><p>Our security team is reviewing this payment. No money has been taken yet.</p><p>Order number 12</p>',
    ),
    p,
  ],
  [
    'held3',
    'none',
    main(
      '<h1>Thank you</h1><p>Your refill order has been received and is under review.</p><p>Order number: 12</p><p>Amount: $25.00</p>',
    ),
    p,
  ],
  [
    'checking',
    'none',
    main(
      '<h1>We are checking your payment</h1><p>Refill of $15.00 for 206-555-0100</p><p>Please do not close this page. Your payment will be confirmed shortly.</p>',
    ),
    p,
  ],
  [
    'processing',
    'none',
    main('<h1>Hang on</h1><p>Processing your refill payment…</p><p>Do not press Pay twice.</p>'),
    p,
  ],
  [
    'notyet',
    'none',
    main(
      '<h1>Refill not yet complete</h1><p>Confirm in your banking app to finish. Reference number 123.</p>',
    ),
    p,
  ],
  [
    'almostpaid',
    'none',
    main(
      '<h1>Refill almost complete</h1><p>One more step: approve the payment with your bank.</p><p>Order number 55</p>',
    ),
    p,
  ],
  [
    'willbe',
    'none',
    main(
      '<h1>Refill</h1><p>Your refill will be completed after your bank confirms.</p><p>New balance</p><p>Reference number 55</p>',
    ),
    p,
  ],
  [
    'soonadded',
    'none',
    main(
      '<h1>Thank you</h1><p>Refill</p><p>The funds will be added when your payment clears (up to 2 days).</p><p>Reference number: 4</p>',
    ),
    p,
  ],
  [
    'partial',
    'none',
    main(
      '<h1>Your refill was partially applied</h1><p>$5.00 of $15.00 was added. We are still waiting for $10.00.</p><p>Reference number 99</p>',
    ),
    p,
  ],
  [
    'partial2',
    'none',
    main(
      '<h1>We added part of your payment</h1><p>Refill: $10.00 of $25.00. The rest is on hold.</p><p>Confirmation number 3</p>',
    ),
    p,
  ],
  // scheduled
  [
    'sched1',
    'none',
    main(
      '<h1>Payment scheduled</h1><p>Thank you. Your refill of $15.00 will be charged on Dec 4, 2026.</p><p>Confirmation number: 123</p>',
    ),
    p,
  ],
  [
    'sched2',
    'none',
    main(
      '<h1>Thank you</h1><p>Your refill payment is confirmed for Dec 4, 2026.</p><p>Confirmation number: 123</p><p>Amount $15.00</p>',
    ),
    p,
  ],
  [
    'sched3',
    'none',
    main(
      "<h1>You're all set</h1><p>Your next refill of $15.00 is confirmed for Dec 4.</p><p>Charged to Visa ending in 1111</p><p>Confirmation # 12</p>",
    ),
    p,
  ],
  [
    'sched4',
    'none',
    main(
      "<h1>Success!</h1><p>We'll refill your line with $15 on December 4.</p><p>Your card will be charged that day.</p><p>Confirmation number 3</p>",
    ),
    p,
  ],
  [
    'auto1',
    'none',
    main(
      '<h1>AutoPay is on</h1><p>Thank you! Your AutoPay refill has been confirmed. We will charge $15.00 each month.</p><p>Confirmation number: 8</p>',
    ),
    p,
  ],
  [
    'auto2',
    'none',
    main(
      '<h1>Thank you</h1><p>AutoPay enrollment successful. Your first payment is Dec 4.</p><p>Refill amount $15.00</p><p>Confirmation number: 8</p>',
    ),
    p,
  ],
  [
    'auto3',
    'none',
    main(
      "<h1>Auto refill confirmed</h1><p>We'll refill $25.00 every 30 days.</p><p>Visa ending in 1111</p><button>Back to account</button>",
    ),
    p,
  ],
  [
    'auto4',
    'none',
    main(
      '<h1>Success</h1><p>You have successfully enrolled in Auto Refill.</p><p>Confirmation number 77</p><dl><dt>Amount</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd></dl>',
    ),
    p,
  ],
  [
    'auto5',
    'none',
    main(
      '<h1>AutoPay cancelled</h1><p>Your automatic refill has been successfully cancelled.</p><p>Confirmation number 5</p>',
    ),
    p,
  ],
  [
    'auto6',
    'none',
    main(
      '<h1>AutoPay failed</h1><p>We could not set up AutoPay. Your refill of $15.00 was successful.</p><p>Confirmation number 5</p>',
    ),
    p,
  ],
  [
    'auto7',
    'dashboard',
    main(
      '<h1>Hello, Ana</h1><p>Your last AutoPay payment was declined. Update your card.</p><p>Available service balance</p><p>$2.14</p><button>Refill</button><p>Renewal date Dec 4</p>',
    ),
    my,
  ],
  [
    'auto8',
    'none',
    main(
      '<h1>Set up Auto Refill</h1>' +
        card +
        '<button>Save card</button><p>Your line will be refilled every month.</p>',
    ),
    p,
  ],
  [
    'auto9',
    'none',
    main(
      '<h1>Add a card</h1><p>We use this card for future refills. You will not be charged today.</p>' +
        card +
        '<button>Save</button>',
    ),
    my,
  ],
  // refund
  [
    'refund1',
    'none',
    main(
      '<h1>Refund issued</h1><p>Your refill payment of $15.00 was refunded. Reference number 12.</p><p>Transaction complete</p>',
    ),
    p,
  ],
  [
    'refund2',
    'none',
    main(
      '<h1>Refund complete</h1><p>We returned $15.00 for your refill to Visa ending in 1111.</p><p>Confirmation number 9</p>',
    ),
    p,
  ],
  [
    'refund3',
    'none',
    main(
      '<h1>Success</h1><p>Your refill has been reversed. $15.00 was returned to your card.</p><p>Confirmation number 9</p>',
    ),
    p,
  ],
  [
    'reversed',
    'none',
    main(
      '<h1>Transaction reversed</h1><p>Your refill transaction was successfully reversed.</p><p>Reference number 9</p>',
    ),
    p,
  ],
  [
    'reversed2',
    'none',
    main(
      '<h1>Refill reversed</h1><p>The payment you made was successful, but the bank took it back. Receipt number 12.</p>',
    ),
    p,
  ],
  [
    'cancel1',
    'none',
    main(
      '<h1>Refill cancelled</h1><p>Your payment was successfully cancelled. Order number 1.</p>',
    ),
    p,
  ],
  [
    'cancel2',
    'none',
    main(
      '<h1>Thank you</h1><p>Your refill has been canceled as you asked. You have not been charged.</p><p>Confirmation number 8</p>',
    ),
    p,
  ],
  [
    'cancel3',
    'none',
    main(
      '<h1>Payment cancelled</h1><p>You cancelled the payment. Your refill was not made.</p><button>Try again</button>',
    ),
    p,
  ],
  [
    'void',
    'none',
    main(
      '<h1>Payment voided</h1><p>Refill confirmation number 12 was voided. You paid $15.00; it was sent back.</p>',
    ),
    p,
  ],
  [
    'dispute1',
    'none',
    main(
      '<h1>Dispute received</h1><p>Thank you. We are looking at your refill payment of $15.00.</p><p>Reference number 12</p>',
    ),
    p,
  ],
  [
    'dispute2',
    'none',
    main(
      '<h1>Your refill charge was disputed</h1><p>Your bank told us you did not make this payment. Payment confirmed Oct 3.</p><p>Transaction ID 12</p>',
    ),
    p,
  ],
  // promo/gift
  [
    'promo1',
    'none',
    main(
      '<h1>Your promo balance expired</h1><p>$10.00 was removed from your prepaid balance.</p><p>Refill to keep going.</p><button>Refill</button>',
    ),
    my,
  ],
  [
    'promo2',
    'none',
    main(
      '<h1>Bonus added</h1><p>Thank you! 2 GB of data has been added to your line.</p><p>Refill by Dec 4 to keep it.</p><p>Confirmation number 7</p>',
    ),
    my,
  ],
  [
    'gift1',
    'none',
    main(
      '<h1>Refill card activated</h1><p>Thank you! Your refill card has been successfully activated. Value $25.00.</p><p>Reference number: 5</p>',
    ),
    p,
  ],
  [
    'gift2',
    'none',
    main(
      '<h1>Your refill card is on its way</h1><p>Thank you for your order. We emailed your refill PIN.</p><p>Order number 12</p><p>Total paid $25.00</p>',
    ),
    p,
  ],
  [
    'gift3',
    'none',
    main(
      '<h1>Here is your refill PIN</h1><p>Payment received. Redeem the PIN to add $25 to your line.</p><p>Order number: 12</p><button>Redeem now</button>',
    ),
    p,
  ],
  [
    'pin1',
    'paymentFailed',
    main(
      '<h1>Redeem a refill card</h1><p role="alert">This PIN has already been used.</p><label>Refill card PIN <input></label><button>Redeem</button>',
    ),
    p,
  ],
  [
    'pin2',
    'none',
    main(
      '<h1>This card was already redeemed</h1><p>The refill card was successfully redeemed on Oct 3 for another line.</p><p>Reference number 12</p>',
    ),
    p,
  ],
  [
    'pin3',
    'confirmation',
    main(
      '<h1>Refill card redeemed</h1><p>$25.00 has been added to your balance.</p><p>New balance: $27.14</p><p>Confirmation number 7</p>',
    ),
    p,
  ],
  [
    'pin4',
    'none',
    main(
      '<h1>Check your refill card</h1><p>Card status: valid. $25.00 has not been added to any line yet.</p><button>Redeem</button>',
    ),
    p,
  ],
  // old receipts
  [
    'old1',
    'none',
    main(
      '<a href="/h">Back to payment history</a><h1>Payment details</h1><p>Refill on Oct 3, 2025</p><p>Amount paid: $15.00</p><p>Confirmation number: 12</p><p>Status: Successful</p><button>Print receipt</button>',
    ),
    my,
  ],
  [
    'old2',
    'none',
    main(
      '<h1>Receipt</h1><p>October 3, 2025</p><dl><dt>Refill</dt><dd>$15.00</dd><dt>Paid with</dt><dd>Visa •••• 1111</dd><dt>Confirmation number</dt><dd>1222</dd></dl><button>Download receipt</button><a href="/h">Back to payment history</a>',
    ),
    my,
  ],
  [
    'old3',
    'none',
    main(
      '<h1>Your last refill was successful on Oct 3</h1><p>Your balance is $3.20.</p><button>Refill again</button>',
    ),
    my,
  ],
  [
    'old4',
    'dashboard',
    main(
      '<h1>Hi Ana</h1><p>Your last refill of $15.00 was received on Oct 3.</p><p>Available balance</p><p>$3.20</p><button>Refill now</button><p>Expires on Dec 4</p>',
    ),
    my,
  ],
  [
    'old5',
    'none',
    main(
      '<h1>Your last payment</h1><p>Payment received on Oct 3, 2025: $15.00. Thank you for your payment.</p><p>Confirmation number 1</p><button>Refill</button>',
    ),
    my,
  ],
  [
    'old6',
    'refillStart',
    main(
      '<h1>Refill</h1><p>Your last refill was successful on Oct 3.</p><label>Phone number <input type="tel"></label><button>Continue</button>',
    ),
    p,
  ],
  [
    'old7',
    'chooseAmount',
    main(
      '<h1>Refill 206-555-0100</h1><p>Last refill: $15 received Oct 3</p><h2>Choose an amount</h2><button>$15</button><button>$25</button><button>$50</button><button>Continue</button>',
    ),
    p,
  ],
  [
    'old8',
    'none',
    main(
      '<h1>Find a receipt</h1><p>Enter your confirmation number to see if your refill was received.</p><label>Confirmation number <input></label><button>Search</button>',
    ),
    p,
  ],
  // email
  [
    'mail1',
    'none',
    main(
      '<h1>Confirmation sent</h1><p>We sent the receipt for your payment to a***@mail.com.</p><p>Refill</p><button>Back to account</button>',
    ),
    p,
  ],
  [
    'mail2',
    'none',
    main(
      '<h1>Email confirmed</h1><p>Thank you. You will get refill receipts at ana@mail.com.</p><button>Go to my account</button>',
    ),
    my,
  ],
  // device, postpaid
  [
    'device1',
    'none',
    main(
      '<h1>Thank you for your order</h1><p>Your Galaxy A16 ships Dec 2.</p><p>Payment received. Order number 12</p><p>Refill cards are sold separately.</p>',
    ),
    www,
  ],
  [
    'device2',
    'none',
    main(
      '<h1>Order confirmed</h1><p>Payment of $199.00 received for your new phone. Includes a $15 refill for the first month.</p><p>Order number 12</p><button>Print receipt</button>',
    ),
    www,
  ],
  [
    'post1',
    'none',
    main(
      '<h1>Thank you for your payment</h1><p>Payment of $85.00 received for account 9912.</p><p>Confirmation number 77</p><p>Have prepaid? Refill here.</p>',
    ),
    www,
  ],
  [
    'post2',
    'none',
    main(
      '<h1>Payment successful</h1><p>Amount paid $85.00</p><p>Your next bill is due Dec 21.</p><p>Confirmation number 77</p>',
    ),
    www,
  ],
  [
    'post3',
    'none',
    main(
      '<h1>Thank you, your payment has been received</h1><p>Your home internet balance is $0.00.</p><p>Confirmation number 77</p><p>Airtime</p>',
    ),
    www,
  ],
  [
    'post4',
    'none',
    main(
      '<h1>Payment confirmed</h1><p>Payment arrangement is set. $42.50 will be charged Dec 5.</p><p>Confirmation number 2</p><p>Recharge your day with Magenta Perks</p>',
    ),
    www,
  ],
  [
    'donate',
    'none',
    main(
      '<h1>Thank you</h1><p>Your $5.00 gift to flood relief has been received.</p><p>Receipt number 12</p><p>Text GIVE to add more airtime to the cause.</p>',
    ),
    www,
  ],
  [
    'claim',
    'none',
    main(
      '<h1>Claim payment received</h1><p>Your deductible of $99 was received. A recharged phone is needed at pickup.</p><p>Confirmation number 8</p>',
    ),
    www,
  ],
  [
    'portout',
    'none',
    main(
      '<h1>Transfer PIN created</h1><p>Thank you. Your number will leave T-Mobile prepaid. Confirmation number 8</p><p>Your prepaid balance is not refunded.</p>',
    ),
    my,
  ],
  [
    'act1',
    'none',
    main(
      '<h1>Activation complete</h1><p>Your SIM is active. Your number is (206) 555-0100.</p><p>Payment received: $15.00</p><p>Refill by Dec 4.</p><p>Order number 1</p>',
    ),
    p,
  ],
  [
    'act2',
    'none',
    main(
      "<h1>You're all set!</h1><p>Your line is activated. Your phone number: 206-555-0100</p><p>Refill before Dec 29 to keep your line.</p><p>Confirmation number 1</p>",
    ),
    p,
  ],
  [
    'plan1',
    'none',
    main(
      '<h1>Plan change confirmed</h1><p>Your new plan starts on Dec 4. $25.00 will be charged with your next refill.</p><p>Confirmation number 12</p>',
    ),
    my,
  ],
  [
    'plan2',
    'none',
    main(
      '<h1>Thank you</h1><p>Your plan change is complete. At renewal we take $25.00.</p><p>Renewal amount $25.00</p><p>Confirmation number 12</p>',
    ),
    my,
  ],
  [
    'plan3',
    'none',
    main(
      '<h1>Success! Your plan was changed</h1><p>Make a refill of $10.00 to start it.</p><p>Order number 77</p><button>Refill now</button>',
    ),
    my,
  ],
  [
    'plan4',
    'none',
    main(
      "<h1>You're all set</h1><p>Your line is renewed on Dec 4 for $25.00 if you have enough balance.</p><p>Confirmation number 12</p>",
    ),
    my,
  ],
  // timeout, 3ds, dup
  [
    'timeout1',
    'none',
    main(
      "<h1>Your session timed out</h1><p>We don't know whether your refill payment went through. Check your balance before you try again.</p><button>Sign in</button>",
    ),
    p,
  ],
  [
    'timeout2',
    'none',
    main(
      '<h1>Something went wrong</h1><p>Your refill may have been completed. Check your account before you try again.</p>',
    ),
    p,
  ],
  [
    'timeout3',
    'none',
    main(
      '<h1>Still working</h1><p>This is taking longer than usual. Your refill payment has not failed. Do not try again.</p>',
    ),
    p,
  ],
  [
    'timeout4',
    'none',
    main(
      '<h1>Your session expired</h1><p>For your safety the payment was not completed. Please try again.</p><p>Refill</p><button>Start over</button>',
    ),
    p,
  ],
  [
    '3ds1',
    'none',
    main(
      '<h1>Refill</h1><p>Your bank needs to confirm this payment of $15.00.</p><iframe srcdoc="" title="3D Secure authentication"></iframe>',
    ),
    p,
  ],
  [
    '3ds2',
    'none',
    main(
      '<h1>Secure payment</h1><p>Refill. Complete the check of your bank below.</p><iframe srcdoc="" title="Card authentication"></iframe><button>Cancel</button>',
    ),
    p,
  ],
  [
    '3ds3',
    'none',
    main(
      '<h1>Verify your payment</h1><p>Refill $15.00. We are sending you to your bank.</p><iframe srcdoc="" name="payment-challenge"></iframe><button>Continue</button>',
    ),
    p,
  ],
  [
    'dup1',
    'none',
    main(
      '<h1>Is this a duplicate payment?</h1><p>You already refilled this line with $15.00 today.</p><p>Confirmation number of the first payment: 12</p><button>Pay again</button><button>Cancel</button>',
    ),
    p,
  ],
  [
    'dup2',
    'none',
    main(
      '<h1>Possible duplicate payment</h1><p>You refilled $15.00 5 minutes ago. Do you want to pay again?</p><p>Confirmation number 12</p><button>Yes, refill again</button>',
    ),
    p,
  ],
  [
    'dup3',
    'none',
    main(
      '<h1>Duplicate payment blocked</h1><p>Your second payment was not processed because your refill of $15.00 already went through.</p>',
    ),
    p,
  ],
  [
    'dup4',
    'none',
    main(
      '<h1>This payment was already made</h1><p>We received your payment of $15.00 at 10:02. Your second refill was declined to protect you.</p><p>Confirmation number 7</p>',
    ),
    p,
  ],
  [
    'toastgone',
    'payment',
    main(
      '<h1>Refill payment</h1><div role="alert" style="display:none">Your card was declined. Try again.</div>' +
        card +
        '<button>Pay $15.00</button>',
    ),
    p,
  ],
  [
    'toasttrans',
    'payment',
    main(
      '<h1>Refill payment</h1><div role="alert" style="opacity:0.01">Your card was declined. Try again.</div>' +
        card +
        '<button>Pay $15.00</button>',
    ),
    p,
  ],
  [
    'oldbanner',
    'paymentFailed',
    main(
      '<div role="status">Success! Your card was saved.</div><h1>Refill $15.00</h1><div role="alert">Your payment was declined. Please try another card.</div>' +
        card +
        '<button>Pay $15.00</button>',
    ),
    p,
  ],
  [
    'oldbanner2',
    'paymentFailed',
    main(
      '<div role="status">Your last refill was successful.</div><h1>There is a problem</h1><ul><li>Your card was declined</li></ul><p>Refill</p><button>Try again</button>',
    ),
    p,
  ],
  [
    'mixed',
    'paymentFailed',
    main(
      "<h1>Payment successful</h1><p>but we couldn't add your refill to the line. Your card will be refunded.</p><p>Confirmation number 8</p>",
    ),
    p,
  ],
  [
    'mixed2',
    'none',
    main(
      '<h1>Payment received, refill not applied</h1><p>We have your $15.00 but could not reach your line. Call 611.</p><p>Confirmation number 8</p>',
    ),
    p,
  ],
  [
    'mixed3',
    'none',
    main(
      '<h1>We received your payment</h1><p>Your refill has not been added yet because this line is suspended.</p><p>Confirmation number 8</p>',
    ),
    p,
  ],
  // promo banner
  [
    'banner1',
    'none',
    main(
      '<h1>Refill and win</h1><p>Thank you for refilling with us! Every refill confirmed by Dec 31 wins data.</p><button>Refill now</button>',
    ),
    p,
  ],
  [
    'banner2',
    'none',
    main(
      '<h1>Double data</h1><p>Get 2x data when your refill is completed this week.</p><p>Confirmation number needed.</p><button>Refill now</button>',
    ),
    p,
  ],
  [
    'terms1',
    'none',
    main(
      '<h1>Refill terms</h1><p>All refills are final. A refill is complete when the payment is received.</p><p>Your confirmation number is your receipt.</p>',
    ),
    p,
  ],
  [
    'terms2',
    'none',
    main(
      '<h1>Terms of payment</h1><ul><li>Payments received after 8 pm are posted the next day.</li><li>Refills cannot be returned.</li><li>Keep your confirmation number.</li></ul>',
    ),
    p,
  ],
  [
    'help1',
    'none',
    main(
      '<h1>Pay with a card</h1><ol><li>Choose an amount</li><li>Enter your card</li><li>You see "Payment successful" and a confirmation number</li></ol><p>Refill help</p>',
    ),
    'https://www.t-mobile.com/help/pay',
  ],
  [
    'help2',
    'none',
    main(
      '<h1>Refill steps</h1><ol><li>Enter your number</li><li>Pay</li><li>Refill complete</li><li>Print receipt</li></ol>',
    ),
    'https://prepaid.t-mobile.com/help/refill',
  ],
  [
    'help3',
    'none',
    main(
      '<h1>Payment errors</h1><dl><dt>Card declined</dt><dd>Try another card.</dd><dt>Insufficient funds</dt><dd>Call your bank.</dd></dl><p>Refill</p>',
    ),
    'https://prepaid.t-mobile.com/help/errors',
  ],
  [
    'help4',
    'none',
    main(
      '<h1>Your payment was declined: what it means</h1><p>Refill later or try again with another card.</p>',
    ),
    'https://prepaid.t-mobile.com/help/declined',
  ],
  [
    'help5',
    'none',
    main(
      '<h1>Error codes</h1><table><tr><th>Code</th><th>Meaning</th></tr><tr><td>51</td><td>Insufficient funds</td></tr><tr><td>05</td><td>Card declined, try again</td></tr></table><p>Refill errors</p>',
    ),
    'https://prepaid.t-mobile.com/help/codes',
  ],
  [
    'chat1',
    'none',
    main(
      '<h1>Refill</h1><section aria-label="Chat"><p>Agent: Your payment went through!</p><p>You: thanks</p><p>Agent: Confirmation number is 123</p></section><button>Refill</button>',
    ),
    p,
  ],
  [
    'chat2',
    'none',
    main(
      '<h1>Chat with us</h1><div>Ana, 10:02</div><div>My card was declined.</div><div>Please try again.</div><div>I need a refill</div><textarea aria-label="Message"></textarea>',
    ),
    p,
  ],
  [
    'chat3',
    'none',
    main(
      '<h1>Live chat</h1><ul><li>Bot: Your refill of $15 was successful.</li><li>You: My balance did not change.</li><li>Reference number: 12</li></ul>',
    ),
    p,
  ],
  [
    'survey1',
    'none',
    main(
      '<h1>How was your refill?</h1><p>Thank you for your payment. Rate your experience from 0 to 10.</p><button>Submit</button>',
    ),
    p,
  ],
  [
    'survey2',
    'none',
    main(
      '<h1>Thank you for your feedback</h1><p>Your opinion about your refill has been received.</p><button>Back to home</button>',
    ),
    p,
  ],
  [
    'survey3',
    'none',
    main(
      '<h1>Thanks!</h1><p>You refilled on Nov 3. Your answers have been added. Confirmation number: 8</p>',
    ),
    p,
  ],
  [
    'maint1',
    'none',
    main(
      '<h1>Sorry</h1><p>Refills are not available. Payments could not be processed from 1 to 5 am. Please try again later.</p>',
    ),
    p,
  ],
  [
    'maint2',
    'none',
    main(
      "<h1>We're upgrading</h1><p>Refill payments cannot be completed right now. Try again at 6 am.</p>",
    ),
    p,
  ],
  [
    'family1',
    'none',
    main(
      '<h1>Someone refilled your line</h1><p>$15.00 was added to (206) 555-0100 by a friend on Oct 3.</p><p>New balance: $17.14</p>',
    ),
    my,
  ],
  [
    'family2',
    'none',
    main(
      '<h1>Thank you</h1><p>We sent a refill request to (206) 555-0100. They will get a text to pay $15.00.</p><p>Confirmation number 8</p>',
    ),
    my,
  ],
  [
    'cart1',
    'none',
    main(
      '<h1>$25 refill card</h1><p>Price $25.00</p><button>Add to cart</button><button>Buy now</button>',
    ),
    p,
  ],
  [
    'cart2',
    'none',
    main(
      '<h1>Refill cards</h1><button>$15</button><button>$25</button><button>$50</button><button>Add to cart</button>',
    ),
    p,
  ],
  [
    'cart3',
    'none',
    main(
      '<h1>Refill added</h1><p>Your $25.00 refill was successfully added to your cart.</p><button>Checkout</button><button>Keep shopping</button>',
    ),
    p,
  ],
  [
    'cart4',
    'none',
    main(
      '<h1>Your cart</h1><p>$25.00 refill card x 1</p><p>Order summary</p><p>Total $25.00</p><button>Place order</button>',
    ),
    p,
  ],
  [
    'credit1',
    'none',
    main(
      '<h1>Credit applied</h1><p>A courtesy credit of $5.00 has been added to your account. No refill was made.</p><p>Reference number 8</p>',
    ),
    my,
  ],
  [
    'credit2',
    'none',
    main(
      '<h1>Your credit has been added</h1><p>$5.00 for the outage. Thank you for your patience.</p><p>Reference number 8</p><p>Refill</p>',
    ),
    my,
  ],
  [
    'credit3',
    'none',
    main(
      '<h1>Transfer complete</h1><p>You sent $5.00 of your balance to 206-555-0199.</p><p>Confirmation number 8</p><p>Refill your line</p>',
    ),
    my,
  ],
  // plain real
  [
    'real1',
    'confirmation',
    main('<h1>All good.</h1><p>$15 is on 555-0100.</p><p>Confirmation: 7712</p>'),
    p,
  ],
  [
    'real2',
    'confirmation',
    main(
      '<h1>Thank you!</h1><p>Your refill of $15.00 is complete.</p><p>Confirmation number: 7712</p>',
    ),
    p,
  ],
  [
    'real3',
    'confirmation',
    main(
      '<h1>Payment successful</h1><p>$15.00 was added to (206) 555-0100.</p><p>Confirmation number 7712</p>',
    ),
    p,
  ],
  [
    'real4',
    'confirmation',
    main(
      '<h1>Refill complete</h1><p>If your balance has not updated, please restart your phone.</p><p>Confirmation number 7712</p>',
    ),
    p,
  ],
  [
    'real5',
    'confirmation',
    main(
      "<h1>Your payment went through</h1><p>We couldn't send a text, so please print this page.</p><p>Refill $15</p><p>Confirmation number 7712</p>",
    ),
    p,
  ],
  [
    'real6',
    'confirmation',
    main(
      '<h1>Refill complete</h1><p>Your first card was declined, so we charged your backup card •••• 2222.</p><p>Confirmation number 7712</p>',
    ),
    p,
  ],
  [
    'real7',
    'confirmation',
    main(
      '<h1>Refill successful</h1><p>We could not save your card. Confirmation number 9</p><button>Try again</button>',
    ),
    p,
  ],
  [
    'realF1',
    'paymentFailed',
    main(
      '<h1>Payment not completed</h1><p>Your refill was not made. You have not been charged.</p><button>Try again</button>',
    ),
    p,
  ],
  [
    'realF2',
    'paymentFailed',
    main(
      "<h1>We couldn't complete your refill</h1><p>Your bank said no.</p><button>Use a different card</button>",
    ),
    p,
  ],
  [
    'realF3',
    'paymentFailed',
    main(
      '<h1>Thank you, but your payment was not approved</h1><p>Refill</p><p>Reference number 71</p><button>Try again</button>',
    ),
    p,
  ],
  [
    'realF4',
    'paymentFailed',
    main('<h1>Refill unsuccessful</h1><p>Reference number 71</p><p>No money was taken.</p>'),
    p,
  ],
  [
    'realF5',
    'paymentFailed',
    main("<h1>Your payment wasn't successful</h1><p>Refill $15.00. Confirmation number: none</p>"),
    p,
  ],
  ['realF6', 'paymentFailed', main('<h1>Refill not successful</h1><p>Transaction ID 71</p>'), p],
  [
    'realF7',
    'paymentFailed',
    main(
      '<h1>Transaction incomplete</h1><p>Your refill was never completed. Reference number 71.</p>',
    ),
    p,
  ],
  [
    'realF8',
    'paymentFailed',
    main('<h1>No refill was made</h1><p>Payment could not be confirmed. Reference number 71.</p>'),
    p,
  ],
];
