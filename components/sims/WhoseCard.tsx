import type { Sim } from '../../content/guide/sims';
import type { T } from '../../content/text';
import { simTexts } from '../../content/text/simTexts';

interface Props {
  t: T;
  onSim(sim: Sim): void;
}

/** Whose card it is: every kind, with how one tells it. One press answers. */
export function WhoseCard({ t, onSim }: Props) {
  return (
    <section class="whose" aria-labelledby="whose-card">
      <h2 id="whose-card">{t('sims.title')}</h2>
      <p>{t('sims.why')}</p>
      <ul>
        {simTexts(t).map(({ sim, name, tell }) => (
          <li key={sim}>
            <button type="button" data-sim={sim} onClick={() => onSim(sim)}>
              <b>{name}</b>
              <small>{tell}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
