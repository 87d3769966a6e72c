import type { T } from '../../content/text';

interface Props {
  t: T;
  host: string;
  onOff(): void;
}

/** The way to keep the guide away from a site; the way back is in the head and in the settings. */
export function SiteSwitch({ t, host, onOff }: Props) {
  return (
    <p class="site-switch">
      <button type="button" class="link" onClick={onOff}>
        {t('settings.off.turnOff', { host })}
      </button>
    </p>
  );
}
