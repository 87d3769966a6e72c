import type { Sim } from '../../content/guide/sims';
import type { SimWords } from '../../messages';

interface Props {
  sims: SimWords;
  back: string;
  onBack(): void;
  onSim(sim: Sim): void;
}

/** All kinds of card, each with how one tells it. */
export function SimChoice({ sims, back, onBack, onSim }: Props) {
  return (
    <div class="scroll">
      <div class="body">
        <h2>{sims.title}</h2>
        <ul class="steps">
          {sims.kinds.map(({ sim, label, tell }) => (
            <li key={sim}>
              <button type="button" class="choice leads" onClick={() => onSim(sim)}>
                <span>
                  <b>{label}</b>
                  <small>{tell}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="button" data-spot="back" onClick={onBack}>
          {back}
        </button>
      </div>
    </div>
  );
}
