import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import type { Settings } from '../../state/settings';
import { LanguageChoice } from '../shared/LanguageChoice';
import { Mark } from '../shared/Mark';
import { Refused } from '../shared/Refused';

interface Props {
  t: T;
  overview: Overview;
  /** How often what was pressed could not be kept since then. */
  refused: number | undefined;
  /** What the page is for. */
  line: string;
  onSettle(change: Partial<Settings>): void;
}

/** The head of the extension's large pages: name, language, what the page is for. */
export function WelcomeHead({ t, overview, refused, line, onSettle }: Props) {
  return (
    <>
      <header class="head">
        <div class="brand">
          <Mark />
          <h1>{t('brand.name')}</h1>
          <LanguageChoice
            t={t}
            locale={overview.locale}
            onChoose={(to) => onSettle({ locale: to })}
          />
        </div>
        <p>{line}</p>
      </header>
      <Refused t={t} times={refused} />
    </>
  );
}
