import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CarrierId } from '../../content/carriers/brands';
import { isElsewhere, type Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { Text } from '../shared/Text';
import { Elsewhere } from './Elsewhere';
import { WhoseCard } from './WhoseCard';

interface Props {
  t: T;
  /** Whose guide is shown. */
  carrier: CarrierId;
  sim: Sim | null;
  /** Where it is refilled elsewhere: its page is offered beside this already. */
  isLed?: boolean;
  onSim(sim: Sim): void;
}

/** Whose card the guide is about: asked first, then one line with the way to another answer. */
export function YourCard({ t, carrier, sim, isLed, onSim }: Props) {
  const [asking, setAsking] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);

  // The pressed answer is gone; the focus goes to the line that tells it.
  useLayoutEffect(() => {
    if (answered.current && sim !== null && !asking) change.current?.focus();
    answered.current = false;
  }, [sim, asking]);

  function done() {
    answered.current = true;
    setAsking(false);
  }

  function answer(next: Sim) {
    done();
    onSim(next);
  }

  if (sim === null || asking)
    return <WhoseCard t={t} now={sim} onSim={answer} onCancel={sim === null ? undefined : done} />;
  return (
    <>
      <p class="your-card">
        <span>
          <Text of={t('sims.yours', { sim: simText(sim, t).name })} />
        </span>
        <button ref={change} type="button" class="link" onClick={() => setAsking(true)}>
          {t('sims.change')}
        </button>
      </p>
      {isElsewhere(sim, carrier) && <Elsewhere t={t} sim={sim} isLed={isLed} />}
    </>
  );
}
