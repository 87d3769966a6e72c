import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { createWords, type Locale } from '../../content/text';
import { ids } from '../../state/lines/line.sample';
import type { Card } from '../../state/records/cards';
import { freshDraft } from '../../state/records/draft';
import type { RefillRecord } from '../../state/records/record';
import type { Saved } from '../../state/records/records';
import type { Filled, RecordActs } from './acts';
import { Records, type RecordsProps } from './Records';

export const today = '2026-11-22';
export const t = createWords('en');

const cards: Card[] = [
  { id: ids[0], name: 'Mum', sim: 't-mobile-us', currency: 'USD', state: 'inUse' },
  { id: ids[1], name: 'Kraków', sim: 't-mobile-pl', currency: 'PLN', state: 'inUse' },
];

/** Intl puts blanks that do not break between an amount and its currency. */
export const plain = (element: HTMLElement) => element.textContent?.replace(/\s+/g, ' ').trim();

/** For tests: draws the tab into a document over records that behave like kept ones. */
export function stage() {
  const root = document.createElement('div');
  let records: RefillRecord[] = [];
  let removed: RefillRecord | undefined;
  let over: Partial<RecordActs> = {};
  let props: Partial<RecordsProps> = {};
  /** What was asked to be kept, and remembered. */
  const asked: { saved: Filled[]; remembered: unknown[] } = { saved: [], remembered: [] };

  beforeEach(() => {
    document.body.append(root);
    Object.assign(asked, { saved: [], remembered: [] });
    [records, removed, over, props] = [[], undefined, {}, {}];
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  const acts = (): RecordActs => ({
    reload: async () => undefined,
    async save(filled): Promise<Saved | 'failed'> {
      asked.saved.push(filled);
      return 'failed';
    },
    async remove(id) {
      removed = records.find((record) => record.id === id);
      records = records.filter((record) => record.id !== id);
      await draw();
      return true;
    },
    async restore() {
      if (removed) records = [removed, ...records];
      await draw();
      return 'back';
    },
    exportCsv: async () => true,
    showsPdf: true,
    open: async () => ({ is: 'shown' }),
    saveCopy: async () => ({ is: 'saved' }),
    remember: (form) => asked.remembered.push(form),
    chosen: () => undefined,
    goOnInTab: undefined,
    ...over,
  });

  function draw(locale: Locale = 'en') {
    return act(() =>
      render(
        <Records
          t={createWords(locale)}
          locale={locale}
          today={today}
          cards={cards}
          kept={{ is: 'here', records }}
          fresh={() => freshDraft(today, 'USD', ids[0])}
          start={undefined}
          acts={acts()}
          {...props}
        />,
        root,
      ),
    );
  }

  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...root.querySelectorAll<E>(selector),
  ];
  function there<E>(found: E | null | undefined, what: string): E {
    if (!found) throw new Error(`nothing fits ${what}`);
    return found;
  }
  const find = <E extends HTMLElement = HTMLElement>(selector: string) =>
    there(root.querySelector<E>(selector), selector);
  /** What is answered comes a few turns later. */
  const answered = () => new Promise((next) => setTimeout(next));

  return {
    root,
    asked,
    all,
    find,
    draw,
    show(kept: RefillRecord[], changed: { acts?: Partial<RecordActs>; props?: object } = {}) {
      records = kept;
      over = changed.acts ?? {};
      props = changed.props ?? {};
      return draw();
    },
    button: (text: string) =>
      there(
        all('button').find((each) => plain(each) === text),
        text,
      ),
    /** The control of a labelled field. */
    field: (label: string) =>
      find<HTMLInputElement>(
        `#${there(
          all<HTMLLabelElement>('label').find((each) => each.textContent === label),
          label,
        ).htmlFor.replaceAll(':', '\\:')}`,
      ),
    press: (element: HTMLElement) =>
      act(async () => {
        element.click();
        await answered();
      }),
    type: (element: HTMLInputElement, value: string) =>
      act(() => {
        element.value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    rows: () => all('.record .record-head').map(plain),
  };
}
