import type { CarrierId } from '../../content/carriers/brands';
import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { nameText, stateText } from '../../content/text/lineWords';
import { awayText } from '../../content/text/simTexts';
import type { Line } from '../../state/lines/line';
import { Pieces } from '../popup/Pieces';
import { Text } from '../popup/Text';
import { nextDue } from './nextDue';
import { Ring } from './Ring';
import { shareLeft } from './share';

interface Props {
  t: T;
  locale: Locale;
  lines: readonly Line[];
  /** Whose site is offered beside it. */
  carrier: CarrierId;
  /** Epoch milliseconds. */
  now: number;
  onOpen(): void;
}

/** The card that comes first, for the head of the popup; nothing while none is near. */
export function NextRenewal({ t, locale, lines, carrier, now, onOpen }: Props) {
  const due = nextDue(lines, carrier, now);
  if (!due) return null;
  const { line, today, left, elsewhere } = due;
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
        {elsewhere && (
          <b class="away">
            <Text of={awayText(line.sim, t)} />
          </b>
        )}
      </span>
    </button>
  );
}
