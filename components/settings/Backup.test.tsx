// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../content/text';
import { Backup, type BackupActs, type BackupProblem, type ReadBackup } from './Backup';
import { stage } from './stage';

const t = createWords('en');
const { root, answered, draw, text, press } = stage();

describe('a backup', () => {
  const acts = (over: Partial<BackupActs> = {}): BackupActs => ({
    save: async () => undefined,
    read: async () => found({ cards: 2, records: 5 }),
    ...over,
  });

  const found = (over: Partial<ReadBackup>): ReadBackup => ({
    cards: 0,
    records: 0,
    photos: 0,
    losesPhotos: false,
    apply: async () => 'done',
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
    const read = async () => found({ cards: 2, records: 5, photos: 3, apply });
    await draw(<Backup t={t} acts={acts({ read })} />);
    await choose();
    expect(text()).toContain(t('settings.backup.replaces', { cards: 2, records: 5, photos: 3 }));
    expect(document.activeElement?.textContent).toBe(t('settings.cancel'));
    await press(t('settings.cancel'));
    expect(text()).not.toContain(t('settings.backup.confirm'));
    expect(document.activeElement).toBe(root.querySelector('input[type=file]'));
    await choose();
    await press(t('settings.backup.confirm'));
    expect(applied).toBe(1);
    expect(text()).toContain(t('settings.backup.done'));
  });

  it('says of one without photos that those kept here will be gone, where there are some', async () => {
    const warns = () =>
      text().includes(t('settings.backup.replacesPhotos', { cards: 2, records: 5 }));
    for (const losesPhotos of [true, false]) {
      const read = async () => found({ cards: 2, records: 5, losesPhotos });
      await draw(<Backup t={t} acts={acts({ read })} />);
      await choose();
      expect(warns()).toBe(losesPhotos);
    }
    expect(text()).toContain(t('settings.backup.replaces', { cards: 2, records: 5, photos: 0 }));
  });

  it('is the one that was chosen last, however long the one before takes to read', async () => {
    const applied: string[] = [];
    let first = (_: number) => {};
    const told = (cards: number) =>
      found({
        cards,
        apply: async () => {
          applied.push(`${cards}`);
          return 'done';
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
    expect(text()).toContain(t('settings.backup.replaces', { cards: 2, records: 0, photos: 0 }));
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
    const read = async () => found({ apply });
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
      const read = async () => found({ apply: async () => became });
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

  it('says where a backup went that was saved, and not as if something were wrong', async () => {
    await draw(<Backup t={t} acts={acts()} />);
    await press(t('settings.backup.save'));
    expect(text()).toContain(t('settings.backup.saved'));
    expect(document.querySelector('.is-wrong')).toBeNull();
  });

  it('says of one that was saved that it lacks photos, as what is wrong', async () => {
    await draw(<Backup t={t} acts={acts({ save: async () => 'lacksPhotos' })} />);
    await press(t('settings.backup.save'));
    expect(document.querySelector('.is-wrong')?.textContent).toBe(t('settings.backup.lacksPhotos'));
  });

  it('says that it is too large to be saved', async () => {
    const save = async (withPhotos: boolean) => (withPhotos ? 'tooBig' : undefined);
    await draw(<Backup t={t} acts={acts({ save })} />);
    await press(t('settings.backup.save'));
    expect(text()).toContain(t('settings.backup.tooMuch'));
    await press(t('settings.backup.withoutPhotos'));
    expect(text()).not.toContain(t('settings.backup.tooMuch'));
  });
});
