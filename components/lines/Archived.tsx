import type { T } from '../../content/text';
import { nameText } from '../../content/text/lineWords';
import type { Line } from '../../state/lines/line';
import { Chevron } from '../shared/Chevron';
import { Pieces } from '../shared/Pieces';

interface Props {
  t: T;
  lines: readonly Line[];
  onUse(line: Line): void;
  onRemove(line: Line): void;
}

/** Cards that are out of use, folded. */
export function Archived({ t, lines, onUse, onRemove }: Props) {
  if (lines.length === 0) return null;
  return (
    <details class="archived">
      <summary>
        {t('lines.archived', { number: lines.length })}
        <Chevron />
      </summary>
      <ul>
        {lines.map((line) => {
          const name = nameText(line, t);
          return (
            <li key={line.id} data-line={line.id}>
              <h3 tabIndex={-1}>
                <Pieces of={name} />
              </h3>
              <button type="button" class="link" onClick={() => onUse(line)}>
                {t('lines.useAgain')}
                <span class="heard"> {name}</span>
              </button>
              <button type="button" class="link danger" onClick={() => onRemove(line)}>
                {t('lines.form.remove')}
                <span class="heard"> {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
