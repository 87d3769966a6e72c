import { useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { Overview } from '../../messages';
import type { Settings } from '../../state/settings';
import { YourCard } from '../sims/YourCard';
import { WelcomeHead } from '../welcome/WelcomeHead';
import { Backup, type BackupActs } from './Backup';
import { Erase } from './Erase';
import { Follow } from './Follow';
import { Looks } from './Looks';
import { OffSites } from './OffSites';
import { type OptionalPermission, Permissions } from './Permissions';

export interface SettingsPageProps {
  t: T;
  overview: Overview;
  /** How often what was pressed could not be kept since then. */
  refused?: number | undefined;
  onSettle(change: Partial<Settings>): void;
  /** Lets the guide onto a site again where it was switched off. */
  onTurnOn(host: string): void;
  follow: {
    on: boolean;
    failed: boolean;
    set(on: boolean): Promise<void>;
    forget(): Promise<void>;
  };
  permissions: {
    hosts: string;
    named: readonly string[];
    granted: readonly OptionalPermission[];
    takeBack(permission: OptionalPermission): void;
  };
  /** Undefined where records are out of reach, and with them half of what these are about. */
  whole: { backup: BackupActs; erase(): Promise<void> } | undefined;
  /** The keys that open the popup; undefined where none are set. */
  keys: string | undefined;
}

/** All settings, one below the other. */
export function SettingsPage(props: SettingsPageProps) {
  const { t, overview, refused, onSettle, onTurnOn, follow, permissions, whole, keys } = props;
  const { settings, carrier } = overview;
  // What was said about something that has been deleted since, or put back, is no longer said.
  const [erased, setErased] = useState(0);
  const [restored, setRestored] = useState(0);
  return (
    <div class="welcome settings">
      <WelcomeHead
        t={t}
        overview={overview}
        refused={refused}
        line={t('settings.title')}
        onSettle={onSettle}
      />
      <main>
        <YourCard t={t} carrier={carrier} sim={settings.sim} onSim={(sim) => onSettle({ sim })} />
        <Looks t={t} settings={settings} onSettle={onSettle} />
        <OffSites t={t} off={settings.off} onTurnOn={onTurnOn} />
        <Follow
          key={`follow ${erased}`}
          t={t}
          on={follow.on}
          failed={follow.failed}
          onFollow={follow.set}
          onForget={follow.forget}
        />
        {whole ? (
          <Backup
            key={`backup ${erased}`}
            t={t}
            acts={whole.backup}
            onRestored={() => setRestored(restored + 1)}
          />
        ) : (
          <LeftOut t={t} title={t('settings.backup.title')} />
        )}
        <Permissions
          t={t}
          hosts={permissions.hosts}
          named={permissions.named}
          granted={permissions.granted}
          onTakeBack={permissions.takeBack}
        />
        {whole ? (
          <Erase
            key={`erase ${restored}`}
            t={t}
            onErase={() => whole.erase().finally(() => setErased(erased + 1))}
          />
        ) : (
          <LeftOut t={t} title={t('settings.erase.title')} />
        )}
        <section>
          {keys && <p>{t('settings.shortcut', { keys })}</p>}
          <p>
            <a class="link" href="#welcome">
              {t('settings.back')}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}

/** In the place of what would leave the records out. */
function LeftOut({ t, title }: { t: T; title: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="notice">{t('settings.apart')}</p>
    </section>
  );
}
