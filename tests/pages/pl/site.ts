import type { Reply } from '../site';
import type { Visit } from '../visit';
import { polishNotFound } from './page';
import { refill } from './refill';
import { basket, home, phones } from './shop';

type Routes = Record<string, (visit: Visit) => string>;

const hosts: Record<string, Routes> = {
  'www.t-mobile.pl': {
    '/': home,
    '/sklep/kategoria/telefony/lista/produkty': phones,
    '/sklep/basket': basket,
  },
  'doladowania.t-mobile.pl': { '/doladowanie': refill },
};

/** The Polish practice carrier's answer to one visit. */
export function polishSite(visit: Visit): Reply {
  const render = hosts[visit.url.hostname]?.[visit.url.pathname];
  return render ? { status: 200, html: render(visit) } : polishNotFound(visit);
}
