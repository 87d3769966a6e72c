import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simTexts } from '../../content/text/simTexts';
import { Text } from '../shared/Text';

interface Props {
  t: T;
  /** The answer so far. */
  now: Sim | null;
  onSim(sim: Sim): void;
  /** Leaves it as it was; not given the first time. */
  onCancel: (() => void) | undefined;
}

/** Whose card it is: every kind, with how one tells it. One press answers. */
export function WhoseCard({ t, now, onSim, onCancel }: Props) {
  return (
    <section class="whose" aria-labelledby="whose-card">
      <h2 id="whose-card">{t('sims.title')}</h2>
      <p>
        <Text of={t('sims.why')} />
      </p>
      <ul>
        {simTexts(t).map(({ sim, name, tell }) => (
          <li key={sim}>
            <button
              type="button"
              class="leads"
              data-sim={sim}
              aria-current={sim === now ? 'true' : undefined}
              onClick={() => onSim(sim)}
            >
              <span>
                <b>
                  <Text of={name} />
                </b>
                <small>
                  <Text of={tell} />
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onCancel && (
        <button type="button" class="link" onClick={onCancel}>
          {t('popup.cancel')}
        </button>
      )}
    </section>
  );
}
