import type { CarrierGuide } from '../../content/carriers/carrier';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import { Chevron } from '../popup/Chevron';
import { OfficialLinks } from '../popup/OfficialLinks';
import { Text } from '../popup/Text';
import { troubleLinks } from './troubleLinks';

interface Props {
  t: T;
  guide: CarrierGuide;
  trouble: Trouble;
  /** The page in the active tab shows this trouble. */
  here: boolean;
}

/** One trouble: why it happens and what to do. */
export function TroubleItem({ t, guide, trouble, here }: Props) {
  return (
    <details class={here ? 'trouble is-here' : 'trouble'} data-trouble={trouble} open={here}>
      <summary>
        <span class="line">
          <span class="name">{t(`trouble.${trouble}.title`)}</span>{' '}
          {here && <span class="tag">{t('popup.hereTag')}</span>}
        </span>
        <Chevron />
      </summary>
      <div class="trouble-body">
        <h3>{t('popup.troubles.why')}</h3>
        <p>
          <Text of={t(`trouble.${trouble}.why`)} />
        </p>
        <h3>{t('popup.troubles.fix')}</h3>
        <p class="fix">
          <Text of={t(`trouble.${trouble}.fix`)} />
        </p>
        <OfficialLinks t={t} links={guide.links} to={troubleLinks[trouble]} />
      </div>
    </details>
  );
}
