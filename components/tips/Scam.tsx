import type { T } from '../../content/text';
import type { Verdict } from '../../content/verdict';
import type { Overview } from '../../messages';
import { Text } from '../shared/Text';
import { CheckAddress } from './CheckAddress';

interface Props {
  t: T;
  overview: Overview;
  onCheck(text: string): Promise<Verdict | undefined>;
}

/** What to trust, where scams are forwarded to, and whether an address in a message is the real one. */
export function Scam({ t, overview, onCheck }: Props) {
  return (
    <article class="card" data-scam>
      <h3>{t('help.tip.scam.title')}</h3>
      <p>
        <Text of={t('guide.notes.trustedOnly')} />
      </p>
      <CheckAddress t={t} overview={overview} onCheck={onCheck} />
    </article>
  );
}
