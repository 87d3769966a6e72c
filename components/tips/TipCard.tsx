import type { Tip } from '../../content/guide/tips';
import type { Links } from '../../content/links';
import type { T } from '../../content/text';
import { OfficialLinks } from '../shared/OfficialLinks';
import { Text } from '../shared/Text';
import { ClearSite } from './ClearSite';
import { RouterSteps } from './RouterSteps';
import type { TipActs } from './Tips';
import { tipLinks } from './tipLinks';

interface Props {
  t: T;
  tip: Tip;
  domain: string;
  links: Links;
  acts: TipActs;
}

/** One tip, with what one can press to follow it. */
export function TipCard({ t, tip, domain, links, acts }: Props) {
  return (
    <article class="card" data-tip={tip}>
      <h3>{t(`tip.${tip}.title`)}</h3>
      <p>
        <Text of={t(`tip.${tip}.body`)} />
      </p>
      {tip === 'planAhead' && (
        <button type="button" class="link" onClick={() => acts.open('lines')}>
          {t('help.tip.remind')}
        </button>
      )}
      {tip === 'keepRecords' && (
        <button type="button" class="link" onClick={() => acts.open('records')}>
          {t('help.tip.record')}
        </button>
      )}
      {tip === 'slowNetwork' && (
        <>
          <ClearSite t={t} domain={domain} acts={acts.clear} />
          <RouterSteps t={t} />
        </>
      )}
      <OfficialLinks t={t} links={links} to={tipLinks(tip, links)} />
    </article>
  );
}
