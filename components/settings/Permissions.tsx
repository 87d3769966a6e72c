import { useRef } from 'preact/hooks';
import type { T } from '../../content/text';
import { Text } from '../shared/Text';

/** What the manifest asks for from the start, and what only when it is first used. */
export const requiredPermissions = [
  'storage',
  'unlimitedStorage',
  'hosts',
  'alarms',
  'activeTab',
  'scripting',
  'contextMenus',
] as const;
export const optionalPermissions = ['notifications', 'browsingData'] as const;

export type OptionalPermission = (typeof optionalPermissions)[number];

interface Props {
  t: T;
  /** The carriers' domains, as one reads them. */
  hosts: string;
  /** What this browser's manifest names; others are not drawn. */
  named: readonly string[];
  granted: readonly OptionalPermission[];
  onTakeBack(permission: OptionalPermission): void;
}

/** Every permission, and what it is for. */
export function Permissions({ t, hosts, named, granted, onTakeBack }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const isNamed = (each: string) => each === 'hosts' || named.includes(each);

  function takeBack(permission: OptionalPermission) {
    title.current?.focus(); // the button goes
    onTakeBack(permission);
  }

  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {t('settings.permissions.title')}
      </h2>
      {requiredPermissions.filter(isNamed).map((each) => (
        <div key={each} class="row">
          <p>
            {each === 'hosts' ? (
              <Text of={t('settings.permissions.hosts', { hosts })} />
            ) : (
              t(`settings.permissions.${each}`)
            )}
          </p>
        </div>
      ))}
      {optionalPermissions.filter(isNamed).map((each) => {
        const has = granted.includes(each);
        return (
          <div key={each} class="row">
            <p>
              {t(`settings.permissions.${each}`)}
              <small>
                {t(has ? 'settings.permissions.granted' : 'settings.permissions.notGranted')}
              </small>
            </p>
            {has && (
              <button type="button" class="button plain" onClick={() => takeBack(each)}>
                {t('settings.permissions.takeBack')}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}
