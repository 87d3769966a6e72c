import type { CarrierId } from '../../content/carriers/brands';
import { carrierOfSim, type Sim } from '../../content/guide/sims';
import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { nameText, stateText } from '../../content/text/lineWords';
import { simText } from '../../content/text/simTexts';
import { todayIn } from '../../state/lines/calendarDate';
import { isDated, type Line } from '../../state/lines/line';
import { daysLeft } from '../../state/lines/renewal';
import { Ring } from './Ring';
import { shareLeft } from './share';

/** Further ahead it is nothing to think of yet. */
const near = 30;

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
  const [first] = lines
    .filter(isDated)
    .map((line) => {
      const today = todayIn(line.timeZone, now);
      return { line, today, left: daysLeft(line, today) ?? 0 };
    })
    .sort((a, b) => a.left - b.left);
  if (!first || first.left > near) return null;
  const { line, today, left } = first;
  return (
    <button type="button" class="next-renewal" onClick={onOpen}>
      <Ring share={shareLeft(left, line.rhythm)} text={left < 0 ? '!' : String(left)} />
      <span class="words">
        <small>{nameText(line, t)}</small>
        <span class="state">
          <b>{stateText(left, t, locale)}</b> · {dateText(line.renewal, today, locale)}
        </span>
        {carrierOfSim(line.sim) !== carrier && <small class="away">{awayText(line.sim, t)}</small>}
      </span>
    </button>
  );
}

/** The links in the head lead to another site than this card's. */
function awayText(sim: Sim, t: T): string {
  return sim === 'unknown'
    ? t('sims.away')
    : t('sims.elsewhereAway', { sim: simText(sim, t).name });
}
