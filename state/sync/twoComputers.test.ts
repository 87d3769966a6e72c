// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { archiveLine, restoreLine } from '../lines/lines';
import { changeLines } from '../lines/store';
import { freshMemory } from '../reminders/memory';
import { changeReminders, loadReminders } from '../reminders/store';
import { add, allOnline, edit, linesOf, parts, remove, settingsOf } from './deeds.sample';
import { settleAll } from './follow';
import {
  type Computer,
  newComputer,
  newServer,
  on,
  online,
  type Server,
} from './twoComputers.sample';

const day = 24 * 60 * 60 * 1000;

let server: Server;
let home: Computer;
let work: Computer;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  server = newServer();
  home = newComputer(noon);
  work = newComputer(noon);
});

const bothOnline = (winner: 'here' | 'server' = 'server') =>
  allOnline([home, work], server, winner);

describe('two computers', () => {
  it('have the same lines and the same reminders', async () => {
    await add(home, ids[0]);
    await on(home, parts, () => changeReminders({ daysBefore: [5] }, Date.now()));
    await bothOnline();
    expect(linesOf(work)).toEqual(linesOf(home));
    expect(linesOf(work)).toMatchObject([{ nickname: '妈妈的卡' }]);
    expect(settingsOf(work)).toEqual({ on: true, daysBefore: [5], hour: 9 });
  });

  it('that both had lines before have them all', async () => {
    await add(home, ids[0]);
    await add(work, ids[1], { nickname: 'Work', lastFour: '' });
    await bothOnline();
    expect(linesOf(home)).toHaveLength(2);
    expect(linesOf(work)).toEqual(linesOf(home));
  });

  it.each(['here', 'server'] as const)(
    'keep what each changed offline, also where the browser lets the %s win',
    async (winner) => {
      await add(home, ids[0]);
      await bothOnline();
      await edit(home, ids[0], { nickname: 'Mum' });
      work.clock += 5000;
      await edit(work, ids[0], { renewal: '2026-12-24' });
      await on(work, parts, () => changeReminders({ hour: 20 }, Date.now()));
      await on(home, parts, () => changeReminders({ daysBefore: [1] }, Date.now()));
      await bothOnline(winner);
      expect(linesOf(home)).toMatchObject([{ nickname: 'Mum', renewal: '2026-12-24' }]);
      expect(linesOf(work)).toEqual(linesOf(home));
      expect(settingsOf(home)).toEqual({ on: true, daysBefore: [1], hour: 20 });
      expect(settingsOf(work)).toEqual(settingsOf(home));
    },
  );

  it('settle the same field by the newest change, however late it comes', async () => {
    await add(home, ids[0]);
    await bothOnline();
    home.clock += 1000;
    await edit(home, ids[0], { nickname: 'older' });
    work.clock += 9000;
    await edit(work, ids[0], { nickname: 'newer' });
    await online(work, parts, server);
    await online(home, parts, server);
    await bothOnline();
    expect([linesOf(home), linesOf(work)]).toMatchObject([
      [{ nickname: 'newer' }],
      [{ nickname: 'newer' }],
    ]);
  });

  it('learn what was removed, and keep what was changed after that', async () => {
    await add(home, ids[0]);
    await bothOnline();
    await remove(home, ids[0]);
    await bothOnline();
    expect([...linesOf(home), ...linesOf(work)]).toEqual([]);

    await add(home, ids[1]);
    await bothOnline();
    home.clock += 1000;
    await remove(home, ids[1]);
    work.clock += 60_000;
    await edit(work, ids[1], { renewal: '2026-12-24' });
    await bothOnline();
    expect(linesOf(home)).toMatchObject([{ nickname: '妈妈的卡', renewal: '2026-12-24' }]);
    expect(linesOf(work)).toEqual(linesOf(home));
  });
});

describe('a clock that is wrong', () => {
  it('a day ahead, cannot keep the other from changing what it wrote', async () => {
    home.clock += day;
    await add(home, ids[0]);
    await bothOnline();
    await edit(work, ids[0], { nickname: 'right' });
    await bothOnline();
    expect([linesOf(home), linesOf(work)]).toMatchObject([
      [{ nickname: 'right' }],
      [{ nickname: 'right' }],
    ]);
    await remove(work, ids[0]);
    await bothOnline();
    expect([...linesOf(home), ...linesOf(work)]).toEqual([]);
  });

  it('a year behind, does not keep removed lines going round', async () => {
    work.clock -= 365 * day;
    await add(home, ids[0], { renewal: '' });
    await bothOnline();
    await remove(home, ids[0]);
    await bothOnline();
    home.clock += 40 * day;
    await on(home, parts, () => settleAll(parts));
    await bothOnline();
    expect(Object.keys(server.items)).toEqual(['reminders']);
    expect([...linesOf(home), ...linesOf(work)]).toEqual([]);
    await bothOnline();
    expect(Object.keys(server.items)).toEqual(['reminders']);
  });
});

it('whatever is done offline, in the end both have the same', async () => {
  const step = fc.record({
    at: fc.constantFrom('home' as const, 'work' as const),
    what: fc.constantFrom('edit', 'move', 'archive', 'remove', 'restore', 'add', 'online'),
    id: fc.constantFrom(...ids),
    wait: fc.nat(3),
  });
  const scene = fc.record({
    skew: fc.integer({ min: -5000, max: 5000 }),
    winner: fc.constantFrom('here' as const, 'server' as const),
    steps: fc.array(step, { maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(scene, async ({ skew, winner, steps }) => {
      server = newServer();
      home = newComputer(noon);
      work = newComputer(noon + skew);
      for (const [index, { at, what, id, wait }] of steps.entries()) {
        const computer = at === 'home' ? home : work;
        for (const each of [home, work]) each.clock += wait * 1000;
        const name = `${what} ${index}`;
        if (what === 'add')
          await add(computer, crypto.randomUUID(), { nickname: name, lastFour: '' });
        if (what === 'edit') await edit(computer, id, { nickname: name });
        if (what === 'move') await edit(computer, id, { renewal: `2026-12-0${1 + (index % 9)}` });
        if (what === 'remove') await remove(computer, id);
        if (what === 'online') await online(computer, parts, server, winner);
        const now = computer.clock;
        const change = (as: typeof restoreLine) =>
          on(computer, parts, () => changeLines((lines) => as(lines, id, now)));
        if (what === 'restore') await change(restoreLine);
        if (what === 'archive')
          await change((lines, which) => archiveLine(lines, which, index % 2 > 0, now));
      }
      await bothOnline(winner);
      expect(work.local.lines).toEqual(home.local.lines);
      expect(work.sync).toEqual(home.sync);
      const before = structuredClone(server);
      await bothOnline(winner);
      expect(server).toEqual(before);
      expect([...home.failures, ...work.failures]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('reminders that nobody set do not outweigh those somebody did', async () => {
  await on(home, parts, () => changeReminders({ on: false }, 1));
  await bothOnline();
  expect(settingsOf(work)).toEqual({ ...freshMemory().settings, on: false });
  await on(work, parts, async () => {
    expect((await loadReminders()).stamps).toEqual({ on: 1, daysBefore: 0, hour: 0 });
  });
});
