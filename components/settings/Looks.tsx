import type { T } from '../../content/text';
import type { Settings } from '../../state/settings';
import { Choice } from '../shared/Choice';

interface Props {
  t: T;
  settings: Settings;
  onSettle(change: Partial<Settings>): void;
}

/** How the guide looks, and on which side of the page it stands. */
export function Looks({ t, settings, onSettle }: Props) {
  return (
    <>
      <section>
        <Choice
          title={t('settings.appearance.title')}
          name="appearance"
          values={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`settings.appearance.${value}`),
          }))}
          now={settings.appearance}
          onChoose={(appearance) => onSettle({ appearance })}
        />
      </section>
      <section>
        <Choice
          title={t('settings.side.title')}
          name="side"
          values={(['left', 'right'] as const).map((value) => ({
            value,
            label: t(`settings.side.${value}`),
          }))}
          now={settings.side}
          onChoose={(side) => onSettle({ side })}
        />
      </section>
    </>
  );
}
