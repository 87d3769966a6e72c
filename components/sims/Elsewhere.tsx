import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { awayText, simText } from '../../content/text/simTexts';
import { NewTab } from '../popup/NewTab';
import { Text } from '../popup/Text';

interface Props {
  t: T;
  sim: Sim;
}

/** The card is refilled elsewhere: where, and how one tells that it is such a card. */
export function Elsewhere({ t, sim }: Props) {
  const { tell, where, link } = simText(sim, t);
  return (
    <div class="notice elsewhere">
      <b>
        <Text of={sim === 'unknown' ? t('sims.title') : awayText(sim, t)} />
      </b>
      <p>
        <Text of={where} />
      </p>
      {sim !== 'unknown' && (
        <p class="tell">
          <Text of={tell} />
        </p>
      )}
      {link && (
        <a class="button plain" href={link.href} target="_blank" rel="noreferrer">
          {link.label}
          <NewTab t={t} />
        </a>
      )}
    </div>
  );
}
