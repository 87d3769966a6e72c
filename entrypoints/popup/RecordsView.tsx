import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import type { Intent } from '../../state/intent';

interface Props {
  t: T;
  overview: Overview;
  /** What the popup was opened for, if it was for this tab. */
  intent: Extract<Intent, { open: 'records' }> | undefined;
}

/** Wiring of the tab: what is stored goes in, what the user does goes out. */
export function RecordsView({ t }: Props) {
  return <h2 class="heading">{t('records.title')}</h2>;
}
