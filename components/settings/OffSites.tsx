import { useRef } from 'preact/hooks';
import type { T } from '../../content/text';

interface Props {
  t: T;
  /** Hosts where the guide was switched off. */
  off: readonly string[];
  onTurnOn(host: string): void;
}

/** Where the guide keeps away, each with the way back. */
export function OffSites({ t, off, onTurnOn }: Props) {
  const title = useRef<HTMLHeadingElement>(null);

  function turnOn(host: string) {
    title.current?.focus(); // the button goes
    onTurnOn(host);
  }

  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {t('settings.off.title')}
      </h2>
      {off.length === 0 && <p>{t('settings.off.none')}</p>}
      {off.map((host) => (
        <div key={host} class="row">
          <p>{host}</p>
          <button type="button" class="button plain" onClick={() => turnOn(host)}>
            {t('settings.off.turnOn')}
          </button>
        </div>
      ))}
    </section>
  );
}
