import type { T } from '../../content/text';
import { Text } from '../popup/Text';

/** A text message that may be a scam, where the carrier takes such texts. */
export function Scam({ t }: { t: T }) {
  return (
    <article class="card" data-scam>
      <h3>{t('help.tip.scam.title')}</h3>
      <p>
        <Text of={t('guide.notes.trustedOnly')} />
      </p>
    </article>
  );
}
