import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, importsOf, sourcesOf } from './unit/importsOf';

/** Which rooms a room may import from, and whether more than their types. See ARCHITECTURE.md. */
const arrows = {
  content: {},
  'messages.ts': { content: 'all', state: 'types' },
  state: { content: 'all', 'messages.ts': 'all' },
  components: { content: 'all', state: 'all', 'messages.ts': 'types' },
  entrypoints: { content: 'all', state: 'all', components: 'all', 'messages.ts': 'all' },
} as const satisfies Record<string, Record<string, 'all' | 'types'>>;

type Room = keyof typeof arrows;
const rooms = Object.keys(arrows) as Room[]; // no other keys are in it
const filesOf = (room: Room) => (room === 'messages.ts' ? [room] : sourcesOf(room));
const roomOf = (file: string) => file.split('/')[0] ?? file;

test.each(rooms)('%s imports along the arrows only', (room) => {
  const allowed: Record<string, 'all' | 'types'> = arrows[room];
  const files = filesOf(room);
  expect(files.length).toBeGreaterThan(0);
  const against = files
    .flatMap(importsOf)
    .filter(({ ours, from }) => ours && roomOf(from) !== room)
    .filter(({ from, type }) => {
      const how = allowed[roomOf(from)];
      return how === undefined || (how === 'types' && !type);
    });
  expect(against).toEqual([]);
});

/** What knows the browser or keeps something. */
const reaches = ({ ours, from }: Import) =>
  ours ? from === 'messages.ts' : /^(wxt\/|idb$|@webext-core\/)/.test(from);

test.each(['components', 'content'] as const)(
  '%s reaches no browser and no storage, not even through what it imports',
  (room) => {
    const seen = new Set<string>();
    const found: string[] = [];
    const follow = (file: string, way: string[]) => {
      if (seen.has(file) || !/\.tsx?$/.test(file)) return;
      seen.add(file);
      for (const each of importsOf(file).filter(({ type }) => !type)) {
        if (reaches(each)) found.push([...way, file, each.from].join(' > '));
        else if (each.ours) follow(each.from, [...way, file]);
      }
    };
    for (const file of filesOf(room)) follow(file, []);
    expect(found).toEqual([]);
  },
);

test.each(['components', 'content'] as const)('%s names no global of an extension', (room) => {
  const named = filesOf(room).filter((file) =>
    /\b(chrome|browser)\.\w+[.(]|\b(local|session)Storage\b|\bindexedDB\b/.test(
      readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  );
  expect(named).toEqual([]);
});

test('what follows the user is settled without knowing what it is', () => {
  const known = sourcesOf('state/sync')
    .flatMap(importsOf)
    .filter(({ ours, from }) => ours && !/^state\/(sync\/\w+|canonical|inTurn)\.ts$/.test(from));
  expect(known).toEqual([]);
});

test('nothing that is built imports what tests use', () => {
  const tests = rooms
    .flatMap(filesOf)
    .flatMap(importsOf)
    .filter(({ ours, from }) => ours && /^tests\/|\.(test|sample)\.|\/stage\.tsx$/.test(from));
  expect(tests).toEqual([]);
});
