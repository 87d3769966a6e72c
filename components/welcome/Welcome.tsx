import { carrierById } from '../../content/carriers';
import { isElsewhere } from '../../content/guide/sims';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { LanguageChoice } from '../popup/LanguageChoice';
import { Mark } from '../popup/Mark';
import { OfficialLink } from '../popup/OfficialLink';
import { YourCard } from '../sims/YourCard';

interface Props {
  t: T;
  overview: Overview;
  onAct(act: PopupAct): void;
}

const promises = ['values', 'network', 'hosts', 'press'] as const;

/** The first page: language, whose card, what the guide reads and what it never does. */
export function Welcome({ t, overview, onAct }: Props) {
  const { locale, carrier } = overview;
  const { sim } = overview.settings;
  const { links } = carrierById(carrier).guide;
  return (
    <div class="welcome">
      <header class="head">
        <div class="brand">
          <Mark />
          <h1>{t('brand.name')}</h1>
          <LanguageChoice
            t={t}
            locale={locale}
            onChoose={(to) => onAct({ do: 'settle', change: { locale: to } })}
          />
        </div>
        <p>{t('welcome.what')}</p>
      </header>
      <main>
        <YourCard
          t={t}
          locale={locale}
          carrier={carrier}
          sim={sim}
          onSim={(to) => onAct({ do: 'settle', change: { sim: to } })}
        />
        {sim !== null && !isElsewhere(sim, carrier) && (
          <section>
            <h2>{t('welcome.start.title')}</h2>
            <p>{t('welcome.start.body')}</p>
            <p class="next">
              <OfficialLink t={t} links={links} to="official" look="button main" />
              <OfficialLink t={t} links={links} to="guestRefill" look="button plain" />
            </p>
          </section>
        )}
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
          <p class="small">{t('brand.notAffiliated')}</p>
        </section>
      </main>
    </div>
  );
}
