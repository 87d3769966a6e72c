import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { nameText, stateText } from '../../content/text/lineWords';
import { awayText } from '../../content/text/simTexts';
import { Pieces } from '../shared/Pieces';
import { Text } from '../shared/Text';
import type { Due } from './nextDue';
import { Ring } from './Ring';
import { shareLeft } from './share';

interface Props {
  t: T;
  locale: Locale;
  due: Due;
  /** The head says already that such a card is refilled elsewhere, and leads there. */
  isTold?: boolean | undefined;
  onOpen(): void;
}

/** The card that comes first, for the head of the popup, and how many others are due. */
export function NextRenewal({ t, locale, due, isTold, onOpen }: Props) {
  const { line, today, left, elsewhere, others } = due;
  return (
    <button type="button" class="next-renewal" onClick={onOpen}>
      <Ring share={shareLeft(left, line.rhythm)} text={left < 0 ? '!' : String(left)} />
      <span class="words">
        <small>
          <Pieces of={nameText(line, t)} />
        </small>
        <span class="state">
          <Pieces of={[stateText(left, t, locale), dateText(line.renewal, today, locale)]} strong />
        </span>
        {elsewhere && !isTold && (
          <b class="away">
            <Text of={awayText(line.sim, t)} />
          </b>
        )}
        {others > 0 && <small>{t('lines.more', { count: others })}</small>}
      </span>
    </button>
  );
}
