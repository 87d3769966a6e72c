import type { Sim } from '../../content/guide/sims';
import { payingPages } from '../../content/pages';
import type { Show } from '../../messages';
import type { Pointing } from './Panel';
import { Progress } from './Progress';
import { Sentence } from './Sentence';
import { SimAsk } from './SimAsk';
import { Site } from './Site';

interface Props {
  show: Show;
  host: string;
  label: string | undefined;
  /** Until when the card is paid, as the page shows it. */
  date: string | undefined;
  pointing: Pointing;
  onPoint(on: boolean): void;
  onDone(): void;
  onOther(): void;
  onSim(sim: Sim): void;
  onOtherSim(): void;
  onHelp(): void;
  onKeep(): void;
  onRemind(date: string): void;
}

/** One step: where the user is, what to do, what to mind, what comes next. */
export function StepView(props: Props) {
  const { show, host, label, date, pointing } = props;
  const { onPoint, onDone, onOther, onSim, onOtherSim, onHelp, onKeep, onRemind } = props;
  const { words, tone, points, sims } = show;
  const ring = pointing === 'on';
  // Until it is answered whose card it is, neither the ring nor "done" invites past the question.
  const asks = sims?.ask !== undefined;
  // Who is on the wrong page stands at no step; the red card says where they are.
  const onWay = tone !== 'wrongPage' && tone !== 'elsewhere';
  // Where a payment or a plan was refused, pressing again is not the next thing to do. A plan has
  // another way where the carrier sells one; what came of a payment the balance tells.
  const isRefused = tone === 'trouble';
  const isLed = isRefused && show.page !== 'paymentFailed' && words.links.length > 0;
  const linkFirst = !onWay || isLed;
  const helpFirst = isRefused && !linkFirst && words.help !== undefined;
  const help = words.help && (
    <button type="button" class={helpFirst ? 'button first lead' : 'button'} onClick={onHelp}>
      {words.help}
    </button>
  );
  const links = words.links.map(({ label: text, href }, at) => (
    <a
      key={href}
      class={linkFirst && at === 0 ? 'button first lead' : 'button'}
      href={href}
      target={payingPages.includes(show.page) ? '_blank' : '_top'} // what is in front may be a receipt
      rel="noreferrer"
    >
      {text}
    </a>
  ));
  const caution = words.caution && (
    <p class="note caution">
      <Sentence parts={words.caution} label={label} />
    </p>
  );
  // Kept already, it is no longer what to do: it may still be wanted once more.
  const keepFirst = tone === 'receipt';
  const keep = words.keep && (
    <button type="button" class={keepFirst ? 'button first lead' : 'button'} onClick={onKeep}>
      {words.keep}
    </button>
  );
  // The row stays in sight: what leads on is in it, before all else and on a line of its own.
  const lead = helpFirst ? help : keepFirst ? keep : linkFirst ? links.shift() : undefined;
  return (
    <div class="scroll">
      <Site site={show.site} text={words.official} host={host} />
      {onWay && <Progress progress={show.progress} text={words.where} />}
      {sims?.ask && <SimAsk ask={sims.ask} onSim={onSim} onOther={onOtherSim} />}
      <div class="body">
        {words.alert && (
          <div class="note alert">
            <b>{words.alert.title}</b>
            <p>{words.alert.body}</p>
          </div>
        )}
        {onWay && (
          // The bar above says the same to whoever hears it.
          <p class="where" aria-hidden={show.progress.length > 0}>
            {words.where}
          </p>
        )}
        <h2>
          <Sentence parts={words.title} label={label} />
        </h2>
        <div role="status">
          {pointing === 'gone' && <p class="note gone">{words.targetGone}</p>}
        </div>
        {caution}
        {words.body.map((parts, at) => (
          <p key={at}>
            <Sentence parts={parts} label={label} />
          </p>
        ))}
        {(lead || points || words.done) && (
          <div class="row">
            {lead}
            {points && (
              <button
                type="button"
                class={ring || helpFirst || lead || asks ? 'button wide' : 'button first wide'} // with the ring, the control itself is first
                onClick={() => onPoint(!ring)}
              >
                {ring ? words.hideRing : words.showMe}
              </button>
            )}
            {words.done && (
              <button
                type="button"
                class={points || lead || asks ? 'button' : 'button first wide'}
                onClick={onDone}
              >
                {words.done}
              </button>
            )}
          </div>
        )}
        {links}
        {!helpFirst && help}
        {!keepFirst && keep}
        {date && words.remind && (
          <button type="button" class="quiet remind" onClick={() => onRemind(date)}>
            {words.remind}
          </button>
        )}
        {sims && !sims.ask && (
          <button type="button" class="button" data-spot="other-sim" onClick={onOtherSim}>
            {sims.change}
          </button>
        )}
      </div>
      <footer class="foot">
        {words.next && <p class="next">{words.next}</p>}
        {words.steps.length > 0 && tone !== 'elsewhere' && (
          <button type="button" class="quiet" data-spot="choose" onClick={onOther}>
            {words.otherStep}
          </button>
        )}
        <p class="small">{words.notAffiliated}</p>
      </footer>
    </div>
  );
}
