import type { CarrierGuide } from '../../content/carriers/brand';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import { OfficialLinks } from '../shared/OfficialLinks';
import { Text } from '../shared/Text';
import { troubleLinks } from './troubleLinks';

interface Props {
  t: T;
  guide: CarrierGuide;
  trouble: Trouble;
}

/** Why a trouble happens, what to do, and where. */
export function TroubleBody({ t, guide, trouble }: Props) {
  return (
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
  );
}
