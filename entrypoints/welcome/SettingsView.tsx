import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  type OptionalPermission,
  optionalPermissions,
} from '../../components/settings/Permissions';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { hosts } from '../../content/carriers/hosts';
import type { T } from '../../content/text';
import { listText } from '../../content/text/dates';
import type { Overview } from '../../messages';
import { eraseAll } from '../../state/eraseAll';
import { followed } from '../../state/followed';
import type { Settings } from '../../state/settings';
import { forgetSynced } from '../../state/sync/follow';
import { recordsApart } from '../shared/recordsApart';
import { whenPermissionsChange } from '../shared/whenPermissionsChange';
import { backupActs } from './backupActs';
import { useFollowing } from './useFollowing';

interface Props {
  t: T;
  overview: Overview;
  refused: number;
  onSettle(change: Partial<Settings>): void;
  onTurnOn(host: string): void;
}

/** Wiring of the settings page: what the browser knows goes in, what the user does goes out. */
export function SettingsView({ t, overview, refused, onSettle, onTurnOn }: Props) {
  const { on, failed, set } = useFollowing();
  const [granted, setGranted] = useState<OptionalPermission[]>([]);
  const [keys, setKeys] = useState<string>();

  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      const ours = all.find(({ name }) => name?.startsWith('_execute'));
      setKeys(ours?.shortcut || undefined);
    });
    const look = () => void grantedNow().then(setGranted);
    look();
    return whenPermissionsChange(look);
  }, []);

  if (on === undefined) return null;
  return (
    <SettingsPage
      t={t}
      overview={overview}
      refused={refused}
      onSettle={onSettle}
      onTurnOn={onTurnOn}
      keys={keys}
      follow={{ on, failed, set, forget: () => forgetSynced(followed) }}
      permissions={{
        hosts: listText(hosts, overview.locale),
        named: named(),
        granted,
        takeBack: (permission) => void browser.permissions.remove({ permissions: [permission] }),
      }}
      whole={recordsApart ? undefined : { backup: backupActs, erase: eraseAll }}
    />
  );
}

/** What this browser's manifest asks for, at once or later. */
function named(): string[] {
  const { permissions = [], optional_permissions = [] } = browser.runtime.getManifest();
  return [...permissions, ...optional_permissions];
}

async function grantedNow(): Promise<OptionalPermission[]> {
  const { permissions = [] } = await browser.permissions.getAll();
  return optionalPermissions.filter((each) => (permissions as string[]).includes(each));
}
