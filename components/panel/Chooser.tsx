import type { Step } from '../../content/guide/steps';
import type { PanelWords } from '../../messages';

interface Props {
  words: PanelWords;
  onBack(): void;
  onChoose(step: Step): void;
}

/** "I am on another step": the user says which, in place of the page. */
export function Chooser({ words, onBack, onChoose }: Props) {
  return (
    <div class="scroll">
      <div class="body">
        <h2>{words.whichStep}</h2>
        <ol class="steps">
          {words.steps.map(({ step, label, now }) => (
            <li key={step}>
              <button
                type="button"
                class="choice"
                aria-current={now ? 'step' : undefined}
                onClick={() => onChoose(step)}
              >
                {label}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" class="button" data-spot="back" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
