import type { CarrierGuide } from '../../content/carriers/carrier';
import { linkIds } from '../../content/links';
import type { T } from '../../content/text';
import { OfficialLink } from '../popup/OfficialLink';
import { OfficialLinks } from '../popup/OfficialLinks';
import { Text } from '../popup/Text';
import { tipLinks } from './tipLinks';

/** The tips as cards, what else is good to know, and all official pages. */
export function Tips({ t, guide: { links, tips } }: { t: T; guide: CarrierGuide }) {
  return (
    <>
      <h2 class="heard">{t('popup.tabs.tips')}</h2>
      {tips.map((tip) => (
        <article key={tip} class="card" data-tip={tip}>
          <h3>{t(`tip.${tip}.title`)}</h3>
          <p>
            <Text of={t(`tip.${tip}.body`)} />
          </p>
          <OfficialLinks t={t} links={links} to={tipLinks[tip]} />
        </article>
      ))}
      <h2 class="heading">{t('popup.groups.notes')}</h2>
      <div class="notes">
        <p>
          <Text of={t('guide.notes.plansDiffer')} />
        </p>
        <p>
          <Text of={t('guide.notes.trustedOnly')} />
        </p>
      </div>
      <h2 class="heading">{t('popup.links.title')}</h2>
      <ul class="link-list">
        {linkIds
          .filter((id) => links[id])
          .map((id) => (
            <li key={id}>
              <OfficialLink t={t} links={links} to={id} />
            </li>
          ))}
      </ul>
    </>
  );
}
