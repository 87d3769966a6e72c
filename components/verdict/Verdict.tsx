import { brandById, type CarrierId } from '../../content/carriers/brands';
import { factValuesOf } from '../../content/facts';
import { carrierOfSim, type Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import type { Verdict as Told } from '../../content/verdict';
import { Icon } from './Icon';
import { Mono } from './Mono';
import { OfficialAddress } from './OfficialAddress';

interface Props {
  t: T;
  /** `looking`: not known yet; its place is kept. */
  verdict: Told | 'looking';
  /** Whose card it is, as far as the user said. */
  sim: Sim | null;
  /** Whose guide is shown. */
  carrier: CarrierId;
  /** The page that refills the card is offered beside this already. */
  isLed?: boolean | undefined;
}

/** Whether the active tab shows the real site: in sign, words and colour, with the reason. */
export function Verdict({ t, verdict, sim, carrier, isLed }: Props) {
  if (verdict === 'looking') return <div class="verdict is-looking" aria-hidden="true" />;
  const { kind, reason, shown, site } = verdict;
  if (kind === 'none' || reason === 'noHost') return null;
  const about = brandById(verdict.carrier ?? carrier);
  const values = { carrier: about.name, domain: about.domain, site };
  const official = officialOf(verdict, sim, carrier);
  // The carrier's own, but nobody can refill there: no sign to go ahead.
  const isAside = reason === 'ownNotForCustomers';
  return (
    <div class={`verdict is-${isAside ? 'brand' : kind}`} data-kind={kind}>
      <Icon kind={isAside ? 'stranger' : kind} />
      <div class="verdict-body">
        <p class="verdict-kind">
          <Mono of={t(`verdict.kind.${isAside ? 'aside' : kind}`, values)} />
        </p>
        {reason !== 'stranger' && <Host shown={shown} site={site} />}
        {kind === 'lookalike' && <p class="beware">{t('verdict.beware')}</p>}
        <p>
          <Mono of={t(`verdict.reason.${reason}`, values)} words={[site, about.domain]} />
        </p>
        {official && !(isLed && kind === 'brand') && (
          <OfficialAddress
            t={t}
            label={t(kind === 'brand' ? 'verdict.cardSite' : 'verdict.official')}
            // On another brand's site the head leads to where the card is refilled: one address, not two.
            {...addressOf(official, kind === 'brand' ? 'guestRefill' : 'official')}
          />
        )}
      </div>
    </div>
  );
}

function addressOf(carrier: CarrierId, to: 'official' | 'guestRefill') {
  const about = brandById(carrier);
  return { href: about.guide.links[to].href, address: factValuesOf(about)[`${to}Address`] ?? '' };
}

/** The address of the page; the part that tells whose it is stands out. */
function Host({ shown, site }: { shown: string; site: string }) {
  const front = shown.endsWith(site) ? shown.slice(0, -site.length) : '';
  return (
    <p class="verdict-host">
      <code>
        {front}
        <b>{shown.slice(front.length)}</b>
      </code>
    </p>
  );
}

/** Whose official site to name beside it: none on a page where one is, or where nobody knows. */
function officialOf(
  { kind, carrier: like }: Told,
  sim: Sim | null,
  carrier: CarrierId,
): CarrierId | undefined {
  if (kind === 'own') return undefined;
  if (kind === 'lookalike' || kind === 'unsafe') return like;
  return sim === null ? carrier : carrierOfSim(sim);
}
