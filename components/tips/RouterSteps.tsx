import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';

const steps = ['off', 'on', 'again', 'place'] as const;

/** What holds for any router or hotspot, folded. */
export function RouterSteps({ t }: { t: T }) {
  return (
    <details class="fold">
      <summary>
        {t('help.tip.router.title')}
        <Chevron />
      </summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`help.tip.router.${step}`)}</li>
        ))}
      </ol>
    </details>
  );
}
