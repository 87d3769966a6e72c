// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readAll, replaceAll } from '../../state/records/all';
import { freshDatabase } from '../../state/records/fresh.sample';
import { sampleRecord } from '../../state/records/record.sample';
import { recordActs } from './recordActs';

const bytes = Uint8Array.of(0xff, 0xd8, 0xff).buffer;
const record = sampleRecord({ file: { name: 'a.jpg', type: 'image/jpeg', size: 3 } });
const kept = { records: [record], files: [{ id: record.id, bytes }] };
const acts = recordActs({
  inTab: true,
  reload: async () => undefined,
  changed: async () => undefined,
  csv: async () => '',
});

beforeEach(async () => {
  await freshDatabase();
  await replaceAll(kept);
});

it('a record that was deleted by two presses comes back whole', async () => {
  expect(await Promise.all([acts.remove(record.id), acts.remove(record.id)])).toEqual([true, true]);
  expect((await readAll()).records).toEqual([]);
  expect(await acts.restore()).toBe('back');
  expect(await readAll()).toEqual(kept);
});

it('says of a record that others have deleted that it is not here', async () => {
  expect(await acts.remove('99999999-9999-4999-8999-999999999999')).toBe(false);
  expect(await readAll()).toEqual(kept);
});
