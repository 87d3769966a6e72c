import { useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { Draft } from '../../state/lines/draft';
import { Field } from '../form/Field';
import { Chevron } from '../shared/Chevron';

interface Props {
  t: T;
  draft: Draft;
  problem: string | undefined;
  onChange(part: Partial<Draft>): void;
}

/** The time zone, tucked away: it is the computer's, and seldom anything else. */
export function ZoneField({ t, draft, problem, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  const open = opened || problem !== undefined;
  const { timeZone } = draft;
  return (
    <details class="zone" open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <span>
          {t('lines.form.timeZone')} · {timeZone}
        </span>
        <Chevron />
      </summary>
      <Field label={t('lines.form.timeZone')} hint={t('lines.form.timeZoneHint')} problem={problem}>
        {(control) => (
          <select
            {...control}
            value={timeZone}
            onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
          >
            {(open ? zonesWith(timeZone) : [timeZone]).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
    </details>
  );
}

/** Browsers list a zone under its old name and may call the computer's by its new one. */
function zonesWith(timeZone: string): string[] {
  const all = Intl.supportedValuesOf('timeZone');
  return all.includes(timeZone) ? all : [timeZone, ...all];
}
