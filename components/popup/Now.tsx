import type { ComponentChild } from 'preact';
import { brandById } from '../../content/carriers/brands';
import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import { nowLine } from '../shared/nowLine';
import { Text } from '../shared/Text';
import { NowActions, type NowActs } from './NowActions';

interface Props {
  t: T;
  overview: Overview;
  /** The guide was asked for on a page that has nothing to show. */
  sought: boolean | undefined;
  /** The card that is due next. */
  due: ComponentChild;
  /** That card is refilled elsewhere than the links lead; `beside`: another that is due is not. */
  elsewhere: false | 'alone' | 'beside' | undefined;
  /**
   * The popup was opened for something, maybe in a tab, or shows help: a line about no page in
   * particular would stand above that, and a link to pay above "don't pay again".
   */
  opened: boolean | undefined;
  acts: NowActs;
  /** Asks the browser to let the guide onto the carrier's site; not given where it may be there. */
  onAllow: (() => void) | undefined;
}

/** Where the user stands and what to do there, with the buttons that do it; and the card due next. */
export function Now(props: Props) {
  const { t, overview, sought, due, elsewhere, opened, acts, onAllow } = props;
  if (onAllow)
    return (
      <>
        <Withheld t={t} overview={overview} onAllow={onAllow} />
        {due}
      </>
    );
  const line = nowLine(t, overview, sought);
  const isInstead = elsewhere === 'alone' && line.general; // the ways in are for no card that is due
  const isBefore = elsewhere && (isInstead || !line.away); // read before the links are
  const isSilent = isInstead || (opened && line.general);
  return (
    <>
      <section aria-live="polite">
        {!isSilent && (
          <p class={line.loud ? 'now-title' : 'now-line'}>
            <Text of={line.text} />
          </p>
        )}
        {line.notes?.map((note) => (
          <p key={note} class="now-note">
            <Text of={note} />
          </p>
        ))}
        {overview.beaten && !overview.closed && !overview.off && (
          <p class="now-note">{t('popup.beaten')}</p>
        )}
        {isBefore && <div class={isInstead ? 'instead' : undefined}>{due}</div>}
        <NowActions
          t={t}
          overview={overview}
          links={isSilent ? [] : line.links}
          label={line.label}
          asks={!isSilent && line.asks}
          away={isSilent ? undefined : line.away}
          isWarned={isBefore}
          acts={acts}
        />
      </section>
      {!isBefore && due}
    </>
  );
}

/** Until the guide is let in there is nothing else to say: it cannot know where the user stands. */
function Withheld({ t, overview, onAllow }: Pick<Props, 't' | 'overview'> & { onAllow(): void }) {
  const { domain } = brandById(overview.carrier);
  return (
    <section aria-live="polite">
      <p class="now-line">{t('popup.withheld', { domain })}</p>
      <div class="now-actions">
        <button type="button" class="button main" onClick={onAllow}>
          {t('popup.allow')}
        </button>
      </div>
    </section>
  );
}
