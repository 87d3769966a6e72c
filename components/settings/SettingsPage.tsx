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
  onSettle(change: Partial<Settings>): void;
  follow: { on: boolean; failed: boolean; set(on: boolean): void; forget(): Promise<void> };
  permissions: {
    hosts: string;
    granted: readonly OptionalPermission[];
    takeBack(permission: OptionalPermission): void;
  };
  backup: BackupActs;
  onErase(): Promise<void>;
  /** The keys that open the popup; undefined where none are set. */
  keys: string | undefined;
}

/** All settings, one below the other. */
export function SettingsPage(props: SettingsPageProps) {
  const { t, overview, onSettle, follow, permissions, backup, onErase, keys } = props;
  const { settings, locale, carrier } = overview;
  return (
    <div class="welcome settings">
      <WelcomeHead t={t} locale={locale} line={t('settings.title')} onSettle={onSettle} />
      <main>
        <YourCard t={t} carrier={carrier} sim={settings.sim} onSim={(sim) => onSettle({ sim })} />
        <Looks t={t} settings={settings} onSettle={onSettle} />
        <OffSites t={t} off={settings.off} onOff={(off) => onSettle({ off })} />
        <Follow
          t={t}
          on={follow.on}
          failed={follow.failed}
          onFollow={follow.set}
          onForget={follow.forget}
        />
        <Backup t={t} acts={backup} />
        <Permissions
          t={t}
          hosts={permissions.hosts}
          granted={permissions.granted}
          onTakeBack={permissions.takeBack}
        />
        <Erase t={t} onErase={onErase} />
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
