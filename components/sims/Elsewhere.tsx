import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { Text } from '../shared/Text';
import { SimLink } from './SimLink';

interface Props {
  t: T;
  sim: Sim;
  /** Its page is offered beside this already. */
  isLed: boolean | undefined;
}

/** The card is refilled elsewhere: where, and how one tells that it is such a card. */
export function Elsewhere({ t, sim, isLed }: Props) {
  const { tell, where } = simText(sim, t);
  return (
    <div class="notice elsewhere">
      <b>
        <Text of={where} />
      </b>
      {sim !== 'unknown' && (
        <p class="tell">
          <Text of={tell} />
        </p>
      )}
      {!isLed && <SimLink t={t} sim={sim} look="button plain" />}
    </div>
  );
}
