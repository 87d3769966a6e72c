import type { Reply } from '../site';
import type { Visit } from '../visit';
import { guestPay } from './guest';
import { metroHost, metroPage } from './page';
import { checkout, home, plans, signIn } from './shop';

const routes: Record<string, (visit: Visit) => string> = {
  '/': home,
  '/my-account/sign-in': signIn,
  '/guestpay/landing': guestPay,
  '/phone-plans': plans,
  '/practice-shop/checkout': checkout,
};

/** The Metro practice site's answer to one visit. */
export function metroSite(visit: Visit): Reply {
  const render = visit.url.hostname === metroHost ? routes[visit.url.pathname] : undefined;
  return render
    ? { status: 200, html: render(visit) }
    : {
        status: 404,
        html: metroPage(visit, { title: 'Not found', body: '<h1>There is no such page</h1>' }),
      };
}
