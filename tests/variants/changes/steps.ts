import type { Page } from '../../../content/pages';

/** Steps of a refill as any site might write them, in the languages of the guide's carriers. */
const steps: { page: Page; html: string }[] = [
  {
    page: 'payment',
    html: `<h2>Payment information</h2><p>Refill for your line: $25.00</p>
<label>Card number <input autocomplete="cc-number"></label><label>Expiration date <input></label>
<label>CVV <input></label><button>Pay now</button>`,
  },
  {
    page: 'payment',
    html: `<h2>Płatność za doładowanie</h2><label>Numer karty <input></label>
<label>Ważna do <input></label><label>Kod CVV <input></label><button>Zapłać</button>`,
  },
  {
    page: 'confirmation',
    html: `<h1>Thank you for your refill!</h1><p>$25.00 has been added to your balance.</p>
<p>Confirmation number 0001</p>`,
  },
  {
    page: 'confirmation',
    html: `<h1>充值成功</h1><p>谢谢。25美元已存入您的账户。</p><p>订单号 0001</p>`,
  },
  {
    page: 'paymentFailed',
    html: `<h1>Payment declined</h1><p>Sorry. Your card was declined. No credit has been added.</p>
<p>Refill of $25.00</p><button>Try again</button>`,
  },
  {
    page: 'paymentFailed',
    html: `<h1>Pago rechazado</h1><p>Lo sentimos, tu tarjeta fue rechazada. Recarga de $25.00</p>
<button>Usa otra tarjeta</button>`,
  },
  {
    page: 'chooseAmount',
    html: `<h2>Choose a refill amount</h2><label><input type="radio">$10.00</label>
<label><input type="radio">$25.00</label><label><input type="radio">$50.00</label>
<button>Continue</button>`,
  },
  {
    page: 'refillStart',
    html: `<h2>Refill this account</h2><label>Phone number <input type="tel"></label>
<label>Confirm phone number <input type="tel"></label><button>Continue</button>`,
  },
  {
    page: 'review',
    html: `<h2>Review your order</h2><p>Refill $25.00</p><button>Place order</button>`,
  },
  {
    page: 'signIn',
    html: `<h2>Log in</h2><label>Email or phone number <input></label>
<label>Password <input type="password"></label><button>Log in</button>`,
  },
  {
    page: 'verify',
    html: `<h2>Let's confirm it's you</h2><p>We sent you a code.</p>
<label>Verification code <input autocomplete="one-time-code"></label><button>Continue</button>`,
  },
  {
    page: 'dashboard',
    html: `<h2>Your account</h2><p>Available balance $2.14</p><p>Renewal amount $15.00</p>
<p>Data remaining 0.6 GB</p><button>Refill</button>`,
  },
  {
    page: 'postpaidPay',
    html: `<h2>Pay your bill</h2><p>Total Balance $84.10</p><p>Bill posted</p>
<label>Account number <input></label><button>Agree &amp; submit</button>`,
  },
  {
    page: 'activation',
    html: `<h2>Activate your SIM</h2><label>ICCID <input></label><button>Activate</button>`,
  },
  {
    page: 'history',
    html: `<h2>Payment history</h2><table><tr><td>11/04</td><td>$16.28</td></tr></table>`,
  },
];

/** The steps that this page is not. */
export function otherSteps(page: Page | null): string[] {
  return steps.filter((step) => step.page !== page).map(({ html }) => html);
}
