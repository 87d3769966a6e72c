import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';
import { Text } from '../shared/Text';

/** What the card is, folded: needed once. */
export function About({ t }: { t: T }) {
  return (
    <details class="about">
      <summary>
        <span class="name">{t('guide.about.title')}</span>
        <Chevron />
      </summary>
      <p>
        <Text of={t('guide.about.body')} />
      </p>
    </details>
  );
}
