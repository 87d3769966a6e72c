import { carrierOfSim } from '../../content/guide/sims';
import type { Locale, T } from '../../content/text';
import { inOrder } from '../../state/lines/inOrder';
import { isDated, type Line } from '../../state/lines/line';
import { Archived } from './Archived';
import type { Answer, LineActs } from './acts';
import { Empty } from './Empty';
import type { Known } from './known';
import { isNear, LineCard } from './LineCard';
import type { Payment } from './paymentIn';
import { ReminderChoice } from './ReminderChoice';

interface Props {
  t: T;
  locale: Locale;
  known: Known;
  payment: Payment | undefined;
  /** The card that the popup was opened for, by its id. */
  marked: string | undefined;
  aside: boolean;
  /** It is said above already that reminders are not allowed yet. */
  allows: boolean;
  acts: LineActs;
  onAdd(): void;
  onEdit(line: Line): void;
  onRefilled(line: Line, renewal: string, next: string | undefined): Promise<Answer>;
  onUseAgain(line: Line): void;
  onRemove(line: Line): void;
}

/** The cards in use, those that are not, and when to remind. */
export function LineList(props: Props) {
  const { t, locale, known, payment, marked, aside, acts, onAdd, onEdit } = props;
  const all = inOrder(known.lines, locale);
  const used = all.filter((line) => !line.archived);
  const archived = all.filter((line) => line.archived);
  // Of the carrier whose receipt is in front, and close to its day: of two either may be meant.
  const [paid, other] = used.filter(
    (line) => payment?.isDone && carrierOfSim(line.sim) === payment.carrier && isNear(line, known),
  );
  return (
    <>
      {used.length === 0 ? (
        <Empty t={t} aside={aside} onAdd={onAdd} />
      ) : (
        <>
          <div class="view-head">
            <h2 class="title">{t('lines.title')}</h2>
            <button type="button" class="link" data-spot="add" onClick={onAdd}>
              {t('lines.add')}
            </button>
          </div>
          <ul class="cards">
            {used.map((line) => (
              <LineCard
                key={line.id}
                t={t}
                locale={locale}
                line={line}
                known={known}
                payment={payment}
                isPaid={line === paid && !other}
                marked={marked === line.id}
                acts={acts}
                onEdit={() => onEdit(line)}
                onRefilled={(renewal, next) => props.onRefilled(line, renewal, next)}
              />
            ))}
          </ul>
        </>
      )}
      <Archived t={t} lines={archived} onUse={props.onUseAgain} onRemove={props.onRemove} />
      {used.length > 0 && (
        <ReminderChoice
          t={t}
          locale={locale}
          known={known}
          dated={used.some(isDated)}
          allows={props.allows}
          acts={acts}
        />
      )}
    </>
  );
}
