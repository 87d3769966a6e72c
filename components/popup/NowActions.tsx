import { brandById } from '../../content/carriers/brands';
import type { Sim } from '../../content/guide/sims';
import { stepOfMoment } from '../../content/guide/steps';
import type { LinkId } from '../../content/links';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { OfficialLink } from '../shared/OfficialLink';
import { SimLink } from '../sims/SimLink';

export interface NowActs {
  act(act: PopupAct): void;
  /** Opens the trouble that the page shows; not given where it is open already. */
  trouble: (() => void) | undefined;
  /** Begins a record of a refill; not given where records are open already. */
  keep: (() => void) | undefined;
  /** Opens the cards, to say that the one due next is refilled; not given where none is near. */
  refilled: (() => void) | undefined;
  /** Opens the list, where it is asked whose card it is; not given where that is open already. */
  whose: (() => void) | undefined;
}

interface Props {
  t: T;
  overview: Overview;
  /** The carrier's pages to offer. */
  links: readonly LinkId[] | undefined;
  /** What the first of them is called; its usual name when not given. */
  label: string | undefined;
  /** It is said to find out whose card it is. */
  asks: boolean | undefined;
  /** The user's card, where it is refilled elsewhere: its own page is offered. */
  away: Sim | undefined;
  /** Another card is said to be refilled elsewhere: no link invites. */
  isWarned: boolean | undefined;
  acts: NowActs;
}

/** The buttons below the one thing to do now. */
export function NowActions({ t, overview, links = [], label, asks, away, isWarned, acts }: Props) {
  const { here, host, closed, off, marks } = overview;
  const trouble = away ? undefined : here?.trouble;
  const isTurnedAway = here && !stepOfMoment(here.moment);
  const isPaid = here?.certain && here.page === 'confirmation';
  const isKept = marks['web.keepReceipt'] === 'done';
  const keep = isPaid && acts.keep && (
    <button type="button" class={isKept ? 'button plain' : 'button main'} onClick={acts.keep}>
      {t('panel.keep')}
    </button>
  );
  const whose = asks ? acts.whose : undefined;
  return (
    <div class="now-actions">
      {off && host && (
        <button
          type="button"
          class="button main"
          onClick={() => acts.act({ do: 'keepAway', host, away: false })}
        >
          {t('settings.off.turnOn')}
        </button>
      )}
      {!isKept && keep}
      {isPaid && acts.refilled && (
        <button
          type="button"
          class={isKept ? 'button main' : 'button plain'}
          onClick={acts.refilled}
        >
          {t('lines.refilled')}
        </button>
      )}
      {isKept && keep}
      {closed && !off && (
        <button
          type="button"
          class={isPaid || away ? 'button plain' : 'button main'}
          onClick={() => acts.act({ do: 'showAgain' })}
        >
          {t('popup.showAgain')}
        </button>
      )}
      {whose && (
        <button type="button" class={closed ? 'button plain' : 'button main'} onClick={whose}>
          {t('sims.title')}
        </button>
      )}
      {away && <SimLink t={t} sim={away} look="button main" />}
      {links.map((to, at) => (
        <OfficialLink
          key={to}
          t={t}
          links={brandById(overview.carrier).guide.links}
          to={to}
          label={at === 0 ? label : undefined}
          look={at === 0 && !isWarned && !closed ? 'button main' : 'button plain'}
        />
      ))}
      {trouble && acts.trouble && (
        <button
          type="button"
          class={
            isTurnedAway && links.length === 0 && !closed && !whose ? 'button main' : 'button plain'
          }
          onClick={acts.trouble}
        >
          {t('panel.troubleLink', { trouble: t(`trouble.${trouble}.title`) })}
        </button>
      )}
    </div>
  );
}
