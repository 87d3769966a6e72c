import type { CarrierGuide } from '../../content/carriers/brand';
import type { T } from '../../content/text';
import { Text } from '../shared/Text';

interface Props {
  t: T;
  query: string;
  guide: CarrierGuide;
}

/** The search found nothing: what to try instead, and whom to ask where that is known. */
export function NotFound({ t, query, guide }: Props) {
  const phone = guide.facts.carePhone?.value;
  return (
    <div class="none" role="status">
      <p class="what">{t('help.search.none', { query })}</p>
      <p>{t('help.search.noneHint')}</p>
      {phone && (
        <p>
          <Text of={t('help.search.call', { phone })} />
        </p>
      )}
    </div>
  );
}
