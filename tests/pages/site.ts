import { register, secondFactor, signIn, signInAddress } from './account/signIn';
import { metroSite } from './metro/site';
import { polishSite } from './pl/site';
import { guestPaths, guestRefill } from './prepaid/guest';
import { activation, plans } from './prepaid/shop';
import { type RefillView, refillViews } from './refillViews';
import type { Visit } from './visit';
import { accountPath, accountRefill, dashboard, history } from './www/account';
import { home } from './www/home';
import { checkout, devices, help, notFound, unsupported } from './www/other';
import { billSummary, guestPay, guestPayLanding, oneTimePayment } from './www/postpaid';

/** What a visit gets: a page, or the address to go to instead. */
export type Reply = { status: 200 | 404; html: string } | { status: 302; location: string };

type Render = (visit: Visit) => string;
type Routes = Record<string, Render>;

const www: Routes = {
  '/': home,
  '/guestpay': guestPay,
  '/guestpay/landing': guestPayLanding,
  '/payments/onetimepayment': oneTimePayment,
  '/bill/summary': billSummary,
  '/practice-shop/devices': devices,
  '/practice-shop/checkout': checkout,
  '/support/practice-refill-help': help,
  '/unsupported_firefox_incognito': unsupported,
};

/** Pages of the account: who is not signed in goes to sign-in first. */
const signedIn: Routes = {
  '/my-account/dashboard': dashboard,
  '/practice-account/past': history,
  ...Object.fromEntries(
    Object.keys(refillViews).map((n): [string, Render] => [
      `${accountPath}${n}`,
      (visit) => accountRefill(visit, Number(n) as RefillView), // the keys are numbers written out
    ]),
  ),
};

const account: Routes = {
  '/signin/v2/': signIn,
  '/sap/v2/actions/choosemethod': secondFactor,
  '/practice-register': register,
};

const prepaid: Routes = {
  ...Object.fromEntries(guestPaths.map((path): [string, Render] => [path, guestRefill])),
  '/bring-your-own-device': activation,
  '/prepaid-plans': plans,
};

/**
 * The practice carriers' answer to one visit. Hosts without pages of their own (business, test and
 * staff hosts of the carrier) show the public pages, so that silence there can be tried.
 */
export function practiceSite(visit: Visit): Reply {
  const { hostname, pathname } = visit.url;
  if (/(?:^|\.)t-mobile\.pl$/.test(hostname)) return polishSite(visit);
  if (/(?:^|\.)metrobyt-mobile\.com$/.test(hostname)) return metroSite(visit);
  if (hostname === 'account.t-mobile.com') return answer(account[pathname], visit);
  if (hostname === 'prepaid.t-mobile.com') return answer(prepaid[pathname], visit);
  const own = signedIn[pathname];
  if (own && !visit.signedIn) return { status: 302, location: signInAddress(visit) };
  return answer(own ?? www[pathname], visit);
}

function answer(render: Render | undefined, visit: Visit): Reply {
  return render ? { status: 200, html: render(visit) } : { status: 404, html: notFound(visit) };
}
