// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeIntent } from '../../state/intent';
import { readAll, replaceAll } from '../../state/records/all';
import { type Draft, draftOf } from '../../state/records/draft';
import { freshDatabase } from '../../state/records/fresh.sample';
import { lostFile } from '../../state/records/lost.sample';
import { sampleBytes, sampleDraft, sampleRecord } from '../../state/records/record.sample';
import { unfinished } from '../../state/records/unfinished';
import { recordActs } from './recordActs';

const bytes = Uint8Array.of(0xff, 0xd8, 0xff).buffer;
const record = sampleRecord({ file: { name: 'a.jpg', type: 'image/jpeg', size: 3 } });
const kept = { records: [record], files: [{ id: record.id, bytes }] };
const given = {
  inTab: true,
  reload: async () => undefined,
  changed: async () => undefined,
  csv: async () => '',
};
const acts = recordActs(given);

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

it('a record whose photo the browser has lost comes back without it, which is told', async () => {
  lostFile(record.id);
  await acts.remove(record.id);
  vi.restoreAllMocks();
  expect(await acts.restore()).toBe('backWithoutFile');
  expect(await readAll()).toEqual({ records: [{ ...record, file: null }], files: [] });
});

it('a form that stood open in a tab leaves the number that came in from the page meanwhile', async () => {
  const shown = draftOf({ ...record, confirmation: '' });
  await replaceAll({ records: [{ ...record, confirmation: '' }], files: [] });
  const save = (draft: Partial<Draft>) =>
    acts.save({ id: record.id, shown, draft: { ...shown, ...draft }, file: null });
  expect(await save({ confirmation: 'PR-8842' })).toHaveProperty('record');
  expect(await save({ note: 'Mum' })).toHaveProperty('record');
  expect((await readAll()).records).toMatchObject([{ confirmation: 'PR-8842', note: 'Mum' }]);
});

it('remembers a chosen photo for the form it was chosen in, and for no other of its record', () => {
  const [file, draft] = [new File(['x'], 'a.jpg'), sampleDraft()];
  const [one, other] = [record.id, '99999999-9999-4999-8999-999999999999'];
  acts.remember({ id: one, becomes: other, draft }, file);
  expect(acts.chosen({ id: one, becomes: other, draft })).toBe(file);
  expect(acts.chosen({ id: one, becomes: one, draft })).toBeUndefined();
  acts.remember({ id: null, becomes: one, draft }, null);
  expect(acts.chosen({ id: null, becomes: one, draft })).toBeNull();
  expect(acts.chosen({ id: null, becomes: other, draft })).toBeUndefined();
  acts.remember(null);
  expect(acts.chosen({ id: null, becomes: one, draft })).toBeUndefined();
  acts.remember({ id: null, draft }, file);
  expect(acts.chosen({ id: null, draft })).toBeUndefined();
});

it('says of a record that others have deleted that it is not here', async () => {
  expect(await acts.remove('99999999-9999-4999-8999-999999999999')).toBe(false);
  expect(await readAll()).toEqual(kept);
});

it('asks the browser to keep for good what was kept, and nothing for what was not', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
  const draft = sampleDraft({ date: '2026-10-20' });
  await acts.save({ id: null, draft: { ...draft, amount: '' }, file: null });
  expect(persist).not.toHaveBeenCalled();
  expect(await acts.save({ id: null, draft, file: null })).toHaveProperty('record');
  expect(persist).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

it('keeps a receipt of today where it was printed, were that tomorrow here, and no later day', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 1, 12) }); // the 2nd in Auckland
  const save = (date: string) => acts.save({ id: null, draft: sampleDraft({ date }), file: null });
  expect(await save('2026-11-02')).toHaveProperty('record');
  expect(await save('2026-11-03')).toEqual({ problems: { date: 'dateInFuture' } });
  vi.useRealTimers();
});

it('goes on in a tab with the form itself, not with a record of the page in front', async () => {
  vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
  const form = { id: record.id, draft: sampleDraft({ confirmation: '' }) };
  expect(await recordActs({ ...given, inTab: false }).goOnInTab?.(form)).toBe(true);
  expect(await takeIntent()).toEqual({ open: 'records', keep: false });
  expect(await unfinished()).toMatchObject(form);
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(opened).toContainEqual(expect.stringContaining('/popup.html#records'));
});

it('does not go on in a tab with a form that could not be kept, and says so', async () => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const close = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
  const tabs = await fakeBrowser.tabs.query({});
  const form = { id: null, draft: sampleDraft() };
  const goOn = () => recordActs({ ...given, inTab: false }).goOnInTab?.(form);
  const full = new Error('QUOTA_BYTES quota exceeded');
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full);
  expect(await goOn()).toBe(false);
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
  expect(await goOn()).toBe(false);
  expect(await fakeBrowser.tabs.query({})).toEqual(tabs);
  expect(close).not.toHaveBeenCalled();
});

it('saves a copy of a PDF whose window the browser does not open, and says so', async () => {
  const pdf = sampleRecord({ file: { name: 'a.pdf', type: 'application/pdf', size: 64 } });
  await replaceAll({
    records: [pdf],
    files: [{ id: pdf.id, bytes: sampleBytes('application/pdf') }],
  });
  const open = vi.spyOn(globalThis, 'open').mockReturnValue(null);
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  expect(await acts.open(pdf.id)).toEqual({ is: 'saved' });
  expect(saved).toEqual(['a.pdf']);
  open.mockReturnValue(globalThis.window);
  expect(await acts.open(pdf.id)).toEqual({ is: 'shown' });
  expect(saved).toHaveLength(1);
});
