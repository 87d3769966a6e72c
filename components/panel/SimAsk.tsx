import type { Sim } from '../../content/guide/sims';
import type { SimWords } from '../../messages';

interface Props {
  ask: NonNullable<SimWords['ask']>;
  onSim(sim: Sim): void;
  onOther(): void;
}

/** Whose card it is, asked beside the step, which stays readable. */
export function SimAsk({ ask, onSim, onOther }: Props) {
  return (
    <fieldset class="sim-ask">
      <legend>{ask.question}</legend>
      <p class="why">{ask.why}</p>
      <div class="answers">
        <button type="button" class="button" onClick={() => onSim(ask.own)}>
          {ask.yes}
        </button>
        <button type="button" class="button" data-spot="other-sim" onClick={onOther}>
          {ask.other}
        </button>
      </div>
    </fieldset>
  );
}
