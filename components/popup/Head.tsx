import type { ComponentChild } from 'preact';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { LanguageChoice } from './LanguageChoice';
import { Mark } from './Mark';
import { Now } from './Now';

interface Props {
  t: T;
  overview: Overview;
  /** Whether the active tab shows the real site. */
  verdict?: ComponentChild;
  /** The card that is due next. */
  aside?: ComponentChild;
  /** It is refilled elsewhere than the links lead. */
  elsewhere?: boolean | undefined;
  onAct(act: PopupAct): void;
  /** Open the trouble that the page shows; not given where it is open already. */
  onTrouble: (() => void) | undefined;
  /** Asks to be let onto the carrier's site; not given where the guide may be there. */
  onAllow: (() => void) | undefined;
}

/** The head of the popup: name, language, and the one thing to do now. */
export function Head(props: Props) {
  const { t, overview, verdict, aside, elsewhere, onAct, onTrouble, onAllow } = props;
  const first = elsewhere && !onAllow; // read before the links are
  return (
    <header class="head">
      <div class="brand">
        <Mark />
        <h1>{t('brand.name')}</h1>
        <LanguageChoice
          t={t}
          locale={overview.locale}
          onChoose={(locale) => onAct({ do: 'settle', change: { locale } })}
        />
      </div>
      <div aria-live="polite">{verdict}</div>
      <Now
        t={t}
        overview={overview}
        warning={first && aside}
        onAct={onAct}
        onTrouble={onTrouble}
        onAllow={onAllow}
      />
      {!first && aside}
    </header>
  );
}
