import type { Answer } from '../../content/guide/path';
import type { T } from '../../content/text';

interface Props {
  t: T;
  answers: readonly Answer[];
  onAnswer(answer: Answer): void;
  onNone(): void;
}

/** What can be answered to one question. */
export function Answers({ t, answers, onAnswer, onNone }: Props) {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.id}>
          <button
            type="button"
            class="leads"
            data-answer={answer.id}
            onClick={() => onAnswer(answer)}
          >
            {t(`help.path.${answer.id}`)}
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="none leads" onClick={onNone}>
          {t('help.path.none')}
        </button>
      </li>
    </ul>
  );
}
