// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blank } from '../../components/popup/stage';
import { createWords } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import type { Intent } from '../../state/intent';
import { added } from '../../state/records/added.sample';
import { freshDatabase } from '../../state/records/fresh.sample';
import { sampleDraft } from '../../state/records/record.sample';
import { keepUnfinished, unfinished } from '../../state/records/unfinished';
import { RecordsView } from './RecordsView';

const apart = vi.hoisted(() => ({ recordsApart: false }));
vi.mock('../shared/recordsApart', () => apart);
vi.mock('../shared/keepForGood', () => ({ keepForGood: async () => undefined }));

const t = createWords('en');
const root = document.createElement('div');
const acts: PopupAct[] = [];
const day = 24 * 60 * 60 * 1000;

/** None is in the document of the tests, and nobody else listens. */
class Alone extends EventTarget {
  postMessage() {}
  close() {}
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', Alone);
  document.body.append(root);
  apart.recordsApart = false;
  acts.length = 0;
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => undefined });
  await freshDatabase();
});
afterEach(() => {
  vi.unstubAllGlobals();
  render(null, root);
  root.remove();
});

type RecordsIntent = Extract<Intent, { open: 'records' }>;
const open = (intent: RecordsIntent | undefined) => draw(blank, intent);
const draw = (overview: Overview, intent?: RecordsIntent) =>
  act(() =>
    render(
      <RecordsView
        t={t}
        overview={overview}
        lines={[]}
        intent={intent}
        onAct={(done) => acts.push(done)}
      />,
      root,
    ),
  );
const inputs = () => [...root.querySelectorAll('input')].map(({ value }) => value);
const heading = () => root.querySelector('h2')?.textContent;

it('keeps no record in a private window of Firefox, and says so', async () => {
  apart.recordsApart = true;
  for (const keep of [true, false]) {
    await open({ open: 'records', keep, confirmation: 'PR-8842' });
    expect(root.textContent).toContain(t('records.apart'));
    expect(root.querySelectorAll('button, input')).toHaveLength(0);
  }
  expect(await indexedDB.databases()).toEqual([]);
  expect(await unfinished()).toBeUndefined();
});

describe('a number that was picked after an old record was left in its form', () => {
  const april = {
    id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
    draft: sampleDraft({ confirmation: 'APRIL-1', amount: '40' }),
  };

  it('begins a record of its own, which is remembered at once', async () => {
    await keepUnfinished(april, Date.now() - day);
    await open({ open: 'records', keep: true, confirmation: 'JUNE-2' });
    await vi.waitFor(() => expect(heading()).toBe(t('records.keep')));
    expect(inputs()).toContain('JUNE-2');
    expect(inputs()).not.toContain('40');
    await vi.waitFor(async () =>
      expect(await unfinished()).toMatchObject({ id: null, draft: { confirmation: 'JUNE-2' } }),
    );
  });

  it('is remembered as the record that the open form becomes, so two pages keep it once', async () => {
    await open({ open: 'records', keep: true, confirmation: 'JUNE-2' });
    await vi.waitFor(async () => expect(await unfinished()).toBeDefined());
    const picked = await unfinished();
    const amount = root.querySelector<HTMLInputElement>('.money input');
    if (amount) amount.value = '15';
    await act(() => void amount?.dispatchEvent(new Event('input', { bubbles: true })));
    dispatchEvent(new Event('blur'));
    await vi.waitFor(async () =>
      expect(await unfinished()).toMatchObject({
        becomes: picked?.becomes ?? 'told',
        draft: { amount: '15' },
      }),
    );
  });

  it('leaves that form where it was for who opens the records themselves', async () => {
    await keepUnfinished(april, Date.now() - day);
    await open(undefined);
    await vi.waitFor(() => expect(heading()).toBe(t('records.form.edit')));
    expect(inputs()).toContain('APRIL-1');
  });
});

describe('a photo that was chosen', () => {
  const choose = async (file: File) => {
    const field = root.querySelector<HTMLInputElement>('input[type=file]');
    if (field) Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const leave = async () => {
    render(null, root);
    await open(undefined);
  };
  const chosen = () => root.querySelector('.chosen')?.textContent;

  beforeEach(() => {
    Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 1 }) });
  });

  it('is there again after another tab of the popup, with nothing typed, too', async () => {
    await open({ open: 'records', keep: true });
    await vi.waitFor(() => expect(heading()).toBe(t('records.keep')));
    await choose(new File(['x'], 'paid.jpg'));
    await leave();
    await vi.waitFor(() => expect(chosen()).toContain('paid.jpg'));
  });

  it('is not in the next edit of its record, when another page has finished this one', async () => {
    const { id } = await added({});
    const edit = async () => {
      const head = `[data-record="${id}"] button`;
      await vi.waitFor(() => expect(root.querySelector(head)).not.toBeNull());
      await act(() => root.querySelector<HTMLElement>(head)?.click());
      await act(() => root.querySelector<HTMLElement>('.record-detail .plain')?.click());
      expect(heading()).toBe(t('records.form.edit'));
    };
    await open(undefined);
    await edit();
    await choose(new File(['x'], 'paid.jpg'));
    dispatchEvent(new Event('blur'));
    await keepUnfinished(null, Date.now());
    await leave();
    await edit();
    expect(chosen()).toBeUndefined();
  });

  it('is of that form only', async () => {
    await open({ open: 'records', keep: true });
    await vi.waitFor(() => expect(heading()).toBe(t('records.keep')));
    await choose(new File(['x'], 'paid.jpg'));
    dispatchEvent(new Event('blur')); // so that it is remembered, and then another page's is
    await keepUnfinished({ id: null, draft: sampleDraft() }, Date.now());
    await leave();
    await vi.waitFor(() => expect(inputs()).toContain('15.00'));
    expect(chosen()).toBeUndefined();
  });
});

describe('a record that is kept', () => {
  const paid: Overview = { ...blank, marks: { 'web.submit': 'done' } };

  const type = (field: HTMLInputElement | undefined, value: string) =>
    act(() => {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });

  async function save(overview: Overview, date?: string) {
    await draw(overview, { open: 'records', keep: true, confirmation: 'PR-1' });
    await vi.waitFor(() => expect(heading()).toBe(t('records.keep')));
    const [amount, day] = root.querySelectorAll<HTMLInputElement>('input:not([type=radio])');
    await type(amount, '15');
    if (date) await type(day, date);
    await act(() => root.querySelector<HTMLElement>('[type=submit]')?.click());
    await vi.waitFor(() => expect(root.textContent).toContain(t('records.said.kept')));
  }

  it('of today ticks off that the receipt of the refill just paid is kept', async () => {
    await save(paid);
    expect(acts).toEqual([{ do: 'mark', step: 'web.keepReceipt', done: true }]);
  });

  it('of another day ticks nothing off, nor one of no refill that the pages showed', async () => {
    await save(paid, '2026-01-05');
    render(null, root);
    await save(blank);
    expect(acts).toEqual([]);
  });
});
