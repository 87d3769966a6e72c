// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followed } from '../followed';
import { inTurn } from '../inTurn';
import { isLive, type Line } from '../lines/line';
import { ids, noon } from '../lines/line.sample';
import { refilledLine } from '../lines/lines';
import { changeLines } from '../lines/store';
import { freshMemory } from '../reminders/memory';
import { at, badge, notice, prepare, shown, start } from '../reminders/remind.sample';
import { changeReminders } from '../reminders/store';
import type { GuideState } from '../schemas';
import { type Settings, settle } from '../settings';
import { load, save } from '../store';
import { add, linesOf, remove, settingsOf } from '../sync/deeds.sample';
import { settleAll } from '../sync/follow';
import { setFollowing } from '../sync/following';
import {
  type Computer,
  newComputer,
  newServer,
  on,
  online,
  quiet,
  type Server,
} from '../sync/twoComputers.sample';
import { makeBackup } from './makeBackup';
import type { BackupPart } from './part';
import { sampleStore } from './part.sample';
import { readBackup } from './readBackup';
import { guidePart, linesPart, remindersPart } from './storedParts';

const { notifications, storage } = fakeBrowser;
const parts = [guidePart, linesPart, remindersPart];

let home: Computer;
let work: Computer;
let server: Server;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  home = newComputer(noon);
  work = newComputer(noon);
  server = newServer();
});

async function backup(computer: Computer, of: readonly BackupPart[] = parts): Promise<string> {
  let text = '';
  await on(computer, followed, async () => {
    const made = await makeBackup(of, noon);
    if (!made.ok) throw new Error(made.why);
    ({ text } = made);
  });
  return text;
}

const restore = (computer: Computer, text: string) =>
  on(computer, followed, async () => {
    const read = await readBackup(text, parts);
    if (!read.ok) throw new Error(read.why);
    await read.apply();
    await settleAll(followed);
  });

const choose = (computer: Computer, change: Partial<Settings>) =>
  on(computer, followed, () => inTurn(async () => save(settle(await load(), change, Date.now()))));

const remind = (computer: Computer, hour: number) =>
  on(computer, followed, () => changeReminders({ hour }, Date.now()));

async function bothOnline() {
  for (const each of [home, work, home, work]) await online(each, followed, server);
}

const namesOf = (computer: Computer) => linesOf(computer).map(({ nickname }) => nickname);
const guideOf = ({ local }: Computer) => (local.guide as GuideState).settings;
/** What the user knows of a card; when it was told does not count. */
const toldOf = (computer: Computer) =>
  linesOf(computer).map(({ stamps: _, removed: __, ...told }) => told);

describe('a backup put back while cards follow the user', () => {
  it('brings a card back that was removed since, here and on the other computer', async () => {
    await add(home, ids[0]);
    const text = await backup(home);
    await bothOnline();
    home.clock += 1000;
    await remove(home, ids[0]);
    await bothOnline();
    expect(namesOf(work)).toEqual([]);

    home.clock += 1000;
    await restore(home, text);
    expect(namesOf(home)).toEqual(['妈妈的卡']);
    await bothOnline();
    expect(namesOf(home)).toEqual(['妈妈的卡']);
    expect(linesOf(work)).toEqual(linesOf(home));
  });

  it('takes away what was added since, for good', async () => {
    await add(home, ids[0]);
    const text = await backup(home);
    home.clock += 1000;
    await add(home, ids[1], { nickname: 'Work', lastFour: '' });
    await bothOnline();
    expect(namesOf(work)).toEqual(['妈妈的卡', 'Work']);

    home.clock += 1000;
    await restore(home, text);
    expect(namesOf(home)).toEqual(['妈妈的卡']);
    await bothOnline();
    expect(namesOf(home)).toEqual(['妈妈的卡']);
    expect(namesOf(work)).toEqual(['妈妈的卡']);
  });

  it('takes a card away again that was removed when it was made', async () => {
    await add(home, ids[0]);
    await bothOnline();
    await remove(home, ids[0]);
    const text = await backup(home);
    // Changed on the other computer later than it was removed: so it is there again.
    work.clock += 5000;
    await on(work, followed, () =>
      changeLines((all) => refilledLine(all, ids[0], '2026-11-20', work.clock)),
    );
    await bothOnline();
    expect(namesOf(home)).toEqual(['妈妈的卡']);

    home.clock += 9000;
    await restore(home, text);
    await bothOnline();
    expect([...namesOf(home), ...namesOf(work)]).toEqual([]);
  });

  it('takes dates, reminders and settings back, those never set as well', async () => {
    await add(home, ids[0]);
    await choose(home, { sim: 'ultra', side: 'left' });
    const text = await backup(home);
    const [before, settings] = [toldOf(home), guideOf(home)];
    // The other clock is ahead.
    work.clock += 60_000;
    await bothOnline();
    await on(work, followed, () =>
      changeLines((all) => refilledLine(all, ids[0], '2026-11-20', work.clock)),
    );
    await remind(work, 20);
    await choose(work, { side: 'right', appearance: 'dark' });
    await bothOnline();
    expect(guideOf(home)).toMatchObject({ side: 'right', appearance: 'dark' });

    home.clock += 1000;
    await restore(home, text);
    await bothOnline();
    for (const computer of [home, work]) {
      expect(toldOf(computer)).toEqual(before);
      expect(settingsOf(computer)).toEqual(freshMemory().settings);
      expect(guideOf(computer)).toEqual(settings);
    }
  });
});

it('a backup that fails half way leaves all as it was, though half of it was heard of', async () => {
  const records = sampleStore('records', []);
  await add(home, ids[0]);
  const text = await backup(home, [...parts, records.part]);
  home.clock += 1000;
  await remove(home, ids[0]);
  await add(home, ids[1], { nickname: 'Work', lastFour: '' });
  await choose(home, { side: 'left' });
  await bothOnline();
  await on(home, followed, async () => {
    const read = await readBackup(text, [...parts, records.part]);
    if (!read.ok) throw new Error(read.why);
    records.failAfter(0);
    await expect(read.apply()).rejects.toMatchObject({ restored: true });
  });
  await bothOnline();
  for (const computer of [home, work]) {
    expect(namesOf(computer)).toEqual(['Work']);
    expect(guideOf(computer).side).toBe('left');
  }
});

it('is heard of all at once: no look finds its cards without what was told of them', async () => {
  await prepare();
  vi.setSystemTime(at('2026-11-17', 9));
  await start();
  expect(Object.keys(shown())).toEqual([notice]);
  const made = await makeBackup(parts, Date.now());
  await notifications.clear(notice);
  await storage.local.clear();
  await quiet();
  const read = await readBackup(made.ok ? made.text : '', parts);
  if (!read.ok) throw new Error(read.why);
  await read.apply();
  await quiet();
  expect(await badge()).toBe('3');
  expect(shown()).toEqual({});
});

describe('a backup put back where nothing follows', () => {
  beforeEach(() => {
    home = newComputer(noon, false);
  });

  it('is exactly what was saved, and so it is the second time', async () => {
    await add(home, ids[0]);
    await choose(home, { locale: 'en' });
    await remind(home, 20);
    const text = await backup(home);
    const saved = [toldOf(home), settingsOf(home), guideOf(home)];
    const kept = () => (home.local.lines as { lines: Line[] }).lines;
    home.clock += 1000;
    await add(home, ids[1], { nickname: 'Work', lastFour: '' });
    await remove(home, ids[0]);
    await remind(home, 7);
    for (const _ of ['once', 'twice']) {
      home.clock += 1000;
      await restore(home, text);
      expect([toldOf(home), settingsOf(home), guideOf(home)]).toEqual(saved);
      expect(kept().map((line) => [line.id, isLive(line)])).toEqual([
        [ids[0], true],
        [ids[1], false],
      ]);
      expect(kept()[1]?.removed).toBe(noon + 2000);
    }
  });

  it('keeps nothing for longer of what was removed long ago', async () => {
    await add(home, ids[0]);
    await remove(home, ids[0]);
    const text = await backup(home);
    home.clock += 31 * 24 * 60 * 60 * 1000;
    await restore(home, text);
    expect(home.local.lines).toMatchObject({ lines: [] });
  });

  it('is not undone once it follows', async () => {
    await on(home, followed, () => setFollowing(true));
    await add(home, ids[0]);
    const text = await backup(home);
    await remove(home, ids[0]);
    await on(home, followed, () => setFollowing(false));
    home.clock += 1000;
    await restore(home, text);
    await on(home, followed, () => setFollowing(true));
    expect(namesOf(home)).toEqual(['妈妈的卡']);
  });
});
