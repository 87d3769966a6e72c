// @vitest-environment happy-dom
import { type ComponentChild, type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWords } from '../../content/text';
import { freshSettings } from '../../state/settings';
import { manifestFor } from '../../tests/unit/manifestFor';
import { blank } from '../popup/stage';
import { Backup, type BackupActs, type BackupProblem } from './Backup';
import { Erase } from './Erase';
import { Follow } from './Follow';
import { Looks } from './Looks';
import { OffSites } from './OffSites';
import { optionalPermissions, Permissions, requiredPermissions } from './Permissions';
import { SettingsPage } from './SettingsPage';

const t = createWords('en');
const root = document.createElement('div');
const draw = (view: ComponentChild) => act(() => render(view, root));
/** What is asked of the wiring is answered a few turns later. */
const answered = () => new Promise((next) => setTimeout(next));
const text = () => root.textContent ?? '';

function press(label: string) {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find(
    (each) => each.textContent?.trim() === label,
  );
  if (!found) throw new Error(`nothing to press: ${label}`);
  return act(async () => {
    found.click();
    await answered();
  });
}

beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a backup', () => {
  const acts = (over: Partial<BackupActs> = {}): BackupActs => ({
    save: async () => undefined,
    read: async () => ({ cards: 2, records: 5, apply: async () => 'done' }),
    ...over,
  });

  async function choose() {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', {
      value: [new File(['{}'], 'b.json')],
      configurable: true,
    });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await answered();
    });
  }

  it('replaces nothing before it was said what is replaced, and agreed to', async () => {
    let applied = 0;
    const apply = async () => {
      applied++;
      return 'done' as const;
    };
    const read = async () => ({ cards: 2, records: 5, apply });
    await draw(<Backup t={t} acts={acts({ read })} />);
    await choose();
    expect(text()).toContain(t('settings.backup.replaces', { cards: 2, records: 5 }));
    expect(document.activeElement?.textContent).toBe(t('settings.cancel'));
    await press(t('settings.cancel'));
    expect(text()).not.toContain(t('settings.backup.confirm'));
    expect(document.activeElement).toBe(root.querySelector('input[type=file]'));
    await choose();
    await press(t('settings.backup.confirm'));
    expect(applied).toBe(1);
    expect(text()).toContain(t('settings.backup.done'));
  });

  it('is the one that was chosen last, however long the one before takes to read', async () => {
    const applied: string[] = [];
    let first = (_: number) => {};
    const told = (cards: number) => ({
      cards,
      records: 0,
      apply: async () => {
        applied.push(`${cards}`);
        return 'done' as const;
      },
    });
    let asked = 0;
    const read = () =>
      asked++ === 0
        ? new Promise<ReturnType<typeof told>>((done) => (first = (cards) => done(told(cards))))
        : Promise.resolve(told(2));
    await draw(<Backup t={t} acts={acts({ read })} />);
    await choose();
    await choose();
    await act(async () => {
      first(1);
      await answered();
    });
    expect(text()).toContain(t('settings.backup.replaces', { cards: 2, records: 0 }));
    await press(t('settings.backup.confirm'));
    expect(applied).toEqual(['2']);
  });

  it('is put back once, though that was pressed twice', async () => {
    let applied = 0;
    let done = (_: 'done') => {};
    const apply = () => {
      applied++;
      return new Promise<'done'>((resolve) => (done = resolve));
    };
    const read = async () => ({ cards: 2, records: 5, apply });
    await draw(<Backup t={t} acts={acts({ read })} />);
    await choose();
    await press(t('settings.backup.confirm'));
    await press(t('settings.backup.confirm'));
    expect(applied).toBe(1);
    await act(async () => {
      done('done');
      await answered();
    });
    expect(text()).toContain(t('settings.backup.done'));
  });

  it.each(['failed', 'mixed'] as const)(
    'says that it could not be written, and whether all is as it was: %s',
    async (became) => {
      const read = async () => ({ cards: 0, records: 0, apply: async () => became });
      await draw(<Backup t={t} acts={acts({ read })} />);
      await choose();
      await press(t('settings.backup.confirm'));
      expect(text()).toContain(t(`settings.backup.${became}`));
      expect(root.querySelectorAll('.is-wrong')).toHaveLength(1);
    },
  );

  it('says that none was saved, in other words than of one that could not be written', async () => {
    await draw(<Backup t={t} acts={acts({ save: async () => 'notMade' })} />);
    await press(t('settings.backup.save'));
    expect(text()).toContain(t('settings.backup.notMade'));
    expect(text()).not.toContain(t('settings.backup.withoutPhotos'));
  });

  it.each<BackupProblem>(['notJson', 'notOurs', 'newer', 'broken', 'tooBig'])(
    'says why it is not let in: %s',
    async (problem) => {
      await draw(<Backup t={t} acts={acts({ read: async () => ({ problem }) })} />);
      await choose();
      expect(text()).toContain(t(`settings.backup.${problem}`));
      expect(text()).not.toContain(t('settings.backup.confirm'));
    },
  );

  it('says that it is too large to be saved', async () => {
    const save = async (withPhotos: boolean) => (withPhotos ? 'tooBig' : undefined);
    await draw(<Backup t={t} acts={acts({ save })} />);
    await press(t('settings.backup.save'));
    expect(text()).toContain(t('settings.backup.tooMuch'));
    await press(t('settings.backup.withoutPhotos'));
    expect(text()).not.toContain(t('settings.backup.tooMuch'));
  });
});

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
      <Follow t={t} on={false} failed={false} onFollow={() => undefined} onForget={onForget} />,
    );
    await press(t('settings.follow.forget'));
    expect(text()).toContain(t('settings.follow.notForgotten'));
    refuses = false;
    await press(t('settings.follow.forget'));
    expect(text()).toContain(t('settings.follow.forgotten'));
    expect(text()).not.toContain(t('settings.follow.notForgotten'));
  });

  it('says what never does, and is switched by one box', async () => {
    const asked: boolean[] = [];
    const follow = (on: boolean, failed = false) => (
      <Follow
        t={t}
        on={on}
        failed={failed}
        onFollow={(to) => asked.push(to)}
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

it('offers neither backup nor deletion where records would be left out, and says why', async () => {
  const page = (whole: ComponentProps<typeof SettingsPage>['whole']) => (
    <SettingsPage
      t={t}
      overview={blank}
      onSettle={() => undefined}
      onTurnOn={() => undefined}
      follow={{ on: false, failed: false, set: () => undefined, forget: async () => undefined }}
      permissions={{ hosts: '', named: [], granted: [], takeBack: () => undefined }}
      whole={whole}
      keys={undefined}
    />
  );
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
