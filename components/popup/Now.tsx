import type { ComponentChild } from 'preact';
import { brandById } from '../../content/carriers/brands';
import { asksFirst, isElsewhere } from '../../content/guide/sims';
import type { LinkId } from '../../content/links';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { nowLine } from './nowLine';
import { OfficialLink } from './OfficialLink';
import { Text } from './Text';

interface Props {
  t: T;
  overview: Overview;
  /** The card that is due next, where it is refilled elsewhere than on this carrier's site. */
  warning: ComponentChild;
  onAct(act: PopupAct): void;
  /** Open the trouble that the page shows; not given where it is open already. */
  onTrouble: (() => void) | undefined;
  /** Asks the browser to let the guide onto the carrier's site; not given where it may be there. */
  onAllow: (() => void) | undefined;
}

/** The pages to offer: the two ways in from anywhere else, the way out of a monthly bill. */
function linksFor({ here, needsReload, off, settings: { sim }, carrier }: Overview): LinkId[] {
  if (needsReload || off || isElsewhere(sim, carrier) || asksFirst(sim, carrier)) return [];
  if (!here) return ['official', 'guestRefill'];
  return here.certain && here.page === 'postpaidPay' ? ['guestRefill'] : [];
}

/** Where the user stands and what to do there, with the buttons that do it. */
export function Now({ t, overview, warning, onAct, onTrouble, onAllow }: Props) {
  if (onAllow) return <Withheld t={t} overview={overview} onAllow={onAllow} />;
  const { here, host, closed, off } = overview;
  const line = nowLine(t, overview);
  const { links } = brandById(overview.carrier).guide;
  const isForOther = Boolean(line.invites && warning); // the ways in are not for that card
  const offered = isForOther ? [] : linksFor(overview);
  const trouble = here?.trouble;
  return (
    <section aria-live="polite">
      {!isForOther && (
        <p class={line.loud ? 'now-title' : 'now-line'}>
          <Text of={line.text} />
        </p>
      )}
      {overview.beaten && !closed && !off && <p class="now-note">{t('popup.beaten')}</p>}
      {warning}
      {(offered.length > 0 || (trouble && onTrouble) || closed || off) && (
        <div class="now-actions">
          {off && (
            <button
              type="button"
              class="button main"
              onClick={() => onAct({ do: 'settle', change: { off: without(overview, host) } })}
            >
              {t('settings.off.turnOn')}
            </button>
          )}
          {closed && !off && (
            <button type="button" class="button main" onClick={() => onAct({ do: 'showAgain' })}>
              {t('popup.showAgain')}
            </button>
          )}
          {offered.map((to, at) => (
            <OfficialLink
              key={to}
              t={t}
              links={links}
              to={to}
              look={at === 0 && !warning ? 'button main' : 'button plain'}
            />
          ))}
          {trouble && onTrouble && (
            <button type="button" class="button plain" onClick={onTrouble}>
              {t('panel.troubleLink', { trouble: t(`trouble.${trouble}.title`) })}
            </button>
          )}
        </div>
      )}
    </section>
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

const without = ({ settings }: Overview, host: string | undefined) =>
  settings.off.filter((each) => each !== host);
