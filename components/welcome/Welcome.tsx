import type { ComponentChild } from 'preact';
import { brandById } from '../../content/carriers/brands';
import { isElsewhere } from '../../content/guide/sims';
import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import type { Settings } from '../../state/settings';
import { OfficialLink } from '../shared/OfficialLink';
import { YourCard } from '../sims/YourCard';
import { WelcomeHead } from './WelcomeHead';

interface Props {
  t: T;
  overview: Overview;
  /** How often what was pressed could not be kept since then. */
  refused?: number | undefined;
  onSettle(change: Partial<Settings>): void;
  /** The room of cards, where the renewal date is set. */
  cards: ComponentChild;
}

const promises = ['values', 'network', 'hosts', 'press'] as const;

/** The first page: language, whose card, what the guide reads and what it never does. */
export function Welcome({ t, overview, refused, onSettle, cards }: Props) {
  const { carrier } = overview;
  const { sim } = overview.settings;
  const { links } = brandById(carrier).guide;
  return (
    <div class="welcome">
      <WelcomeHead
        t={t}
        overview={overview}
        refused={refused}
        line={t('welcome.what')}
        onSettle={onSettle}
      />
      <main>
        <YourCard t={t} carrier={carrier} sim={sim} onSim={(to) => onSettle({ sim: to })} />
        {sim !== null && !isElsewhere(sim, carrier) && (
          <section class="start">
            <h2>{t('welcome.start.title')}</h2>
            <p>{t('welcome.start.body')}</p>
            <p class="next">
              <OfficialLink t={t} links={links} to="official" look="button main" />
              <OfficialLink t={t} links={links} to="guestRefill" look="button plain" />
            </p>
          </section>
        )}
        {sim !== null && <div class="welcome-cards">{cards}</div>}
        <section>
          <h2>{t('practice.title')}</h2>
          <p>{t('practice.what')}</p>
          <p class="next">
            <a class="button plain" href="/practice.html" target="_blank" rel="noreferrer">
              {t('practice.start')}
            </a>
          </p>
        </section>
        <section>
          <h2>{t('welcome.promises.title')}</h2>
          <ul class="promises">
            {promises.map((each) => (
              <li key={each}>{t(`welcome.promises.${each}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('welcome.pin.title')}</h2>
          <p>{t('welcome.pin.body')}</p>
        </section>
        <section>
          <p>
            <a class="link" href="/welcome.html#settings" target="_blank" rel="noreferrer">
              {t('settings.title')}
            </a>
          </p>
          <p class="small">{t('brand.notAffiliated')}</p>
        </section>
      </main>
    </div>
  );
}
