import { brandById } from '../../content/carriers/brands';
import { linkIds } from '../../content/links';
import type { T } from '../../content/text';
import type { Verdict } from '../../content/verdict';
import type { Overview } from '../../messages';
import { OfficialLink } from '../shared/OfficialLink';
import { Text } from '../shared/Text';
import type { ClearActs } from './ClearSite';
import { Scam } from './Scam';
import { TipCard } from './TipCard';

/** What the tips can do beside leading to a page. */
export interface TipActs {
  /** Opens another tab of the popup, to begin something there. */
  open(tab: 'lines' | 'records'): void;
  clear: ClearActs;
  /** Whose site an address in a text is; undefined where there is none in it. */
  check(text: string): Promise<Verdict | undefined>;
}

interface Props {
  t: T;
  overview: Overview;
  acts: TipActs;
}

/** The tips as cards with what one can press, what else is good to know, and all official pages. */
export function Tips({ t, overview, acts }: Props) {
  const { domain, guide } = brandById(overview.carrier);
  const { links, tips } = guide;
  return (
    <>
      <h2 class="heard">{t('popup.tabs.tips')}</h2>
      {tips.map((tip) => (
        <TipCard key={tip} t={t} tip={tip} domain={domain} links={links} acts={acts} />
      ))}
      <Scam t={t} overview={overview} onCheck={acts.check} />
      <h2 class="heading">{t('popup.groups.notes')}</h2>
      <div class="notes">
        <p>
          <Text of={t('guide.notes.plansDiffer')} />
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
