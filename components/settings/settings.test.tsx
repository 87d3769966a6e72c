// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../content/text';
import { freshSettings } from '../../state/settings';
import { manifestFor } from '../../tests/unit/manifestFor';
import { blank } from '../popup/stage';
import type { BackupActs } from './Backup';
import { Erase } from './Erase';
import { Follow } from './Follow';
import { Looks } from './Looks';
import { OffSites } from './OffSites';
import { optionalPermissions, Permissions, requiredPermissions } from './Permissions';
import { SettingsPage } from './SettingsPage';
import { stage } from './stage';

const t = createWords('en');
const { root, answered, draw, text, press } = stage();

describe('deleting everything', () => {
  it('asks once more, with the way back under the finger', async () => {
    let erased = 0;
    const onErase = async () => void erased++;
    await draw(<Erase t={t} onErase={onErase} />);
    await press(t('settings.erase.start'));
    expect(document.activeElement?.textContent).toBe(t('settings.cancel'));
    await press(t('settings.cancel'));
    expect(erased).toBe(0);
    expect(document.activeElement?.textContent).toBe(t('settings.erase.start'));
    await press(t('settings.erase.start'));
    await press(t('settings.erase.confirm'));
    expect(erased).toBe(1);
    expect(text()).toContain(t('settings.erase.done'));
  });

  it('asks in words that are heard with the question, and Escape is the way back', async () => {
    let erased = 0;
    await draw(<Erase t={t} onErase={async () => void erased++} />);
    await press(t('settings.erase.start'));
    const dialog = root.querySelector('[role=alertdialog]');
    const described = root.querySelector(`[id="${dialog?.getAttribute('aria-describedby')}"]`);
    expect(described?.textContent).toBe(t('settings.erase.sure'));
    const key = (name: string) =>
      act(() => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true });
        document.activeElement?.dispatchEvent(event);
      });
    await key('Tab');
    expect(root.querySelector('[role=alertdialog]')).not.toBeNull();
    await key('Escape');
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
    expect(document.activeElement?.textContent).toBe(t('settings.erase.start'));
    expect(erased).toBe(0);
  });
});

describe('deleting everything, when something is left', () => {
  it('says so, and can be tried again', async () => {
    let refuses = true;
    const onErase = () => (refuses ? Promise.reject(new Error('broken')) : Promise.resolve());
    await draw(<Erase t={t} onErase={onErase} />);
    for (const stage of ['failed', 'done'] as const) {
      await press(t('settings.erase.start'));
      await press(t('settings.erase.confirm'));
      expect(text()).toContain(t(`settings.erase.${stage}`));
      expect(document.activeElement?.textContent).toBe(t('settings.erase.start'));
      refuses = false;
    }
    expect(text()).not.toContain(t('settings.erase.failed'));
  });

  it('is begun once, though that was pressed twice', async () => {
    let begun = 0;
    const onErase = () => new Promise<void>(() => begun++);
    await draw(<Erase t={t} onErase={onErase} />);
    await press(t('settings.erase.start'));
    await press(t('settings.erase.confirm'));
    await press(t('settings.erase.confirm'));
    expect(begun).toBe(1);
  });
});

describe('what follows the user', () => {
  it('says when the synced copy is still there, with the way to try again', async () => {
    let refuses = true;
    const onForget = () => (refuses ? Promise.reject(new Error('too often')) : Promise.resolve());
    await draw(
      <Follow
        t={t}
        on={false}
        failed={false}
        onFollow={async () => undefined}
        onForget={onForget}
      />,
    );
    await press(t('settings.follow.forget'));
    expect(text()).toContain(t('settings.follow.notForgotten'));
    refuses = false;
    await press(t('settings.follow.forget'));
    expect(text()).toContain(t('settings.follow.forgotten'));
    expect(text()).not.toContain(t('settings.follow.notForgotten'));
  });

  it('says that the switch was not kept', async () => {
    let refuses = true;
    const view = (on: boolean, failed = false) => (
      <Follow
        t={t}
        on={on}
        failed={failed}
        onFollow={() => (refuses ? Promise.reject(new Error('full')) : Promise.resolve())}
        onForget={async () => undefined}
      />
    );
    for (const [on, failed] of [
      [false, false],
      [true, true],
    ] as const) {
      refuses = true;
      await draw(view(on, failed));
      await press(t('settings.follow.on'));
      expect(text()).toContain(t('lines.problem.notKept'));
      expect(root.querySelector('.is-wrong')).not.toBeNull();
      refuses = false;
      await press(t('settings.follow.on'));
      expect(text()).not.toContain(t('lines.problem.notKept'));
    }
  });

  it('says what never does, and is switched by one box', async () => {
    const asked: boolean[] = [];
    const follow = (on: boolean, failed = false) => (
      <Follow
        t={t}
        on={on}
        failed={failed}
        onFollow={async (to) => void asked.push(to)}
        onForget={async () => undefined}
      />
    );
    await draw(follow(false));
    expect(text()).toContain(t('settings.follow.never'));
    await act(() => root.querySelector('input')?.click());
    expect(asked).toEqual([true]);
    await draw(follow(true, true));
    expect(text()).toContain(t('settings.follow.failed'));
    expect(text()).not.toContain(t('settings.follow.forget'));
    await draw(follow(false));
    await press(t('settings.follow.forget'));
    expect(text()).toContain(t('settings.follow.forgotten'));
    expect(document.activeElement).toBe(root.querySelector('input'));
  });
});

it('names every permission, and takes back only what was asked for later', async () => {
  const taken: string[] = [];
  const all: readonly string[] = [...requiredPermissions, ...optionalPermissions];
  const view = (granted: ('notifications' | 'browsingData')[], named = all) => (
    <Permissions
      t={t}
      hosts="a.example"
      named={named}
      granted={granted}
      onTakeBack={(each) => taken.push(each)}
    />
  );
  await draw(view([]));
  for (const each of [...requiredPermissions, ...optionalPermissions])
    expect(text()).toContain(t(`settings.permissions.${each}`, { hosts: 'a.example' }));
  expect(root.querySelectorAll('button')).toHaveLength(0);
  await draw(view(['notifications']));
  await press(t('settings.permissions.takeBack'));
  expect(taken).toEqual(['notifications']);
  expect(document.activeElement?.textContent).toBe(t('settings.permissions.title'));
});

it('names no permission that this browser’s package does not ask for', async () => {
  const { permissions = [], optional_permissions = [] } = manifestFor('firefox');
  await draw(
    <Permissions
      t={t}
      hosts="a.example"
      named={[...permissions, ...optional_permissions]}
      granted={[]}
      onTakeBack={() => undefined}
    />,
  );
  expect(text()).not.toContain(t('settings.permissions.browsingData'));
  for (const each of ['storage', 'unlimitedStorage', 'hosts', 'notifications'] as const)
    expect(text()).toContain(t(`settings.permissions.${each}`, { hosts: 'a.example' }));
});

const page = (whole: ComponentProps<typeof SettingsPage>['whole']) => (
  <SettingsPage
    t={t}
    overview={blank}
    onSettle={() => undefined}
    onTurnOn={() => undefined}
    follow={{ on: false, failed: false, set: async () => undefined, forget: async () => undefined }}
    permissions={{ hosts: '', named: [], granted: [], takeBack: () => undefined }}
    whole={whole}
    keys={undefined}
  />
);

it('offers neither backup nor deletion where records would be left out, and says why', async () => {
  const offered = () =>
    [t('settings.backup.save'), t('settings.backup.restore'), t('settings.erase.start')].filter(
      (label) =>
        [...root.querySelectorAll('button, label')].some((each) => each.textContent === label),
    );
  await draw(page(undefined));
  expect(text().split(t('settings.apart'))).toHaveLength(3);
  expect(offered()).toEqual([]);
  const backup: BackupActs = {
    save: async () => undefined,
    read: async () => ({ problem: 'broken' }),
  };
  await draw(page({ backup, erase: async () => undefined }));
  expect(text()).not.toContain(t('settings.apart'));
  expect(offered()).toHaveLength(3);
});

it('says neither that all is back once it is deleted, nor that it is deleted once it is back', async () => {
  const backup: BackupActs = {
    save: async () => undefined,
    read: async () => ({
      cards: 1,
      records: 1,
      photos: 0,
      losesPhotos: false,
      apply: async () => 'done',
    }),
  };
  await draw(page({ backup, erase: async () => undefined }));
  const restore = async () => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'b.json')] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await answered();
    });
    await press(t('settings.backup.confirm'));
  };
  const said = (
    ['settings.follow.forgotten', 'settings.backup.done', 'settings.erase.done'] as const
  ).map((key) => t(key));
  const told = () => said.map((words) => text().includes(words));
  await press(t('settings.follow.forget'));
  await restore();
  expect(told()).toEqual([true, true, false]);
  await press(t('settings.erase.start'));
  await press(t('settings.erase.confirm'));
  expect(told()).toEqual([false, false, true]);
  expect(document.activeElement?.textContent).toBe(t('settings.erase.start'));
  await restore();
  expect(told()).toEqual([false, true, false]);
});

it('switches the guide on again where it keeps away', async () => {
  const turnedOn: string[] = [];
  const sites = (off: string[]) => (
    <OffSites t={t} off={off} onTurnOn={(host) => turnedOn.push(host)} />
  );
  await draw(sites(['a.example', 'b.example']));
  await press(t('settings.off.turnOn'));
  expect(turnedOn).toEqual(['a.example']);
  expect(document.activeElement?.textContent).toBe(t('settings.off.title'));
  await draw(sites([]));
  expect(text()).toContain(t('settings.off.none'));
});

it('changes the looks and the side', async () => {
  const changes: object[] = [];
  await draw(
    <Looks t={t} settings={freshSettings()} onSettle={(change) => changes.push(change)} />,
  );
  await press(t('settings.appearance.dark'));
  await press(t('settings.side.left'));
  expect(changes).toEqual([{ appearance: 'dark' }, { side: 'left' }]);
});
