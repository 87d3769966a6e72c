import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { createWords, type Locale } from '../../content/text';
import type { Line } from '../../state/lines/line';
import { noon } from '../../state/lines/line.sample';
import {
  addLine,
  archiveLine,
  type Change,
  editLine,
  refilledLine,
  removeLine,
  restoreLine,
} from '../../state/lines/lines';
import type { UnfinishedLine } from '../../state/lines/unfinished';
import { freshMemory } from '../../state/reminders/memory';
import type { Answer, LineActs } from './acts';
import type { Known } from './known';
import { Lines } from './Lines';
import type { Proposal } from './mode';
import type { Payment } from './paymentIn';

/** For tests: the room with cards kept in memory, by the rules of the real ones. Today is 1 November 2026. */
export function stage() {
  const root = document.createElement('div');
  const asked: string[] = [];
  let known: Known;
  let locale: Locale;
  let full = false;
  let propose: Proposal = {};
  let left: UnfinishedLine | undefined;
  let aside = false;
  let payment: Payment | undefined;
  /** Forms that were to be remembered; null: they are finished. */
  const remembered: (UnfinishedLine | null)[] = [];
  /** Cards that records tell of. */
  const recorded = new Set<string>();

  beforeEach(() => {
    document.body.append(root);
    asked.length = 0;
    remembered.length = 0;
    recorded.clear();
    full = false;
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });

  async function keep(change: (lines: readonly Line[]) => Change): Promise<Answer> {
    if (full) return { problems: { line: 'notKept' } };
    const done = change(known.lines);
    if ('line' in done) await set({ lines: done.lines });
    return done;
  }

  const acts: LineActs = {
    add: (draft) => keep((lines) => addLine(lines, draft, noon)),
    edit: (shown, draft) => keep((lines) => editLine(lines, shown, draft, noon)),
    archive: (id, archived) => keep((lines) => archiveLine(lines, id, archived, noon)),
    remove: (id) => keep((lines) => removeLine(lines, id, noon)),
    restore: (id) => keep((lines) => restoreLine(lines, id, noon)),
    refilled: (id, renewal, next) => keep((lines) => refilledLine(lines, id, renewal, noon, next)),
    snooze: async (id, renewal) => asked.push(`snooze ${id} ${renewal}`) > 0 && !full,
    async remind(change) {
      const { memory } = known;
      const wanted = typeof change === 'function' ? change(memory.settings) : change;
      if (full) return false;
      await set({ memory: { ...memory, settings: { ...memory.settings, ...wanted } } });
      return true;
    },
    async switchOn(on) {
      const isKept = await acts.remind({ on });
      if (isKept && on && !known.allowed) acts.allow();
      return isKept;
    },
    allow: () => void asked.push('allow'),
    calendar: async () => asked.push('calendar') > 0 && !full,
    recoveredRead: () => void asked.push('recoveredRead'),
    hasRecords: async (id) => recorded.has(id),
    remember: (form) => void remembered.push(form),
  };

  async function set(part: Partial<Known>) {
    known = { ...known, ...part };
    const t = createWords(locale);
    await act(() =>
      render(
        <Lines
          t={t}
          locale={locale}
          known={known}
          payment={payment}
          sim="t-mobile-us"
          propose={() => propose}
          left={left}
          aside={aside}
          acts={acts}
        />,
        root,
      ),
    );
  }

  /** Something is done, and what came of it is drawn. */
  async function done(deed: () => void) {
    await act(deed);
    await act(() => new Promise((next) => setTimeout(next)));
  }

  const find = <E extends HTMLElement = HTMLElement>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing is ${selector} in ${root.innerHTML}`);
    return found;
  };

  return {
    root,
    asked,
    remembered,
    recorded,
    find,
    lines: () => known.lines,
    settings: () => known.memory.settings,
    fill: (isFull = true) => {
      full = isFull;
    },
    set,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    async draw(
      part: Partial<Known> = {},
      options: {
        locale?: Locale;
        propose?: Proposal;
        left?: UnfinishedLine;
        aside?: boolean;
        payment?: Payment | undefined;
      } = {},
    ) {
      render(null, root);
      locale = options.locale ?? 'en';
      propose = options.propose ?? {};
      left = options.left;
      aside = options.aside ?? false;
      payment = options.payment;
      known = {
        lines: [],
        memory: freshMemory(),
        allowed: true,
        recovered: false,
        now: noon,
      };
      await set(part);
      return createWords(locale);
    },
    /** The button whose words begin so. */
    button(text: string) {
      const buttons = [...root.querySelectorAll<HTMLElement>('button')];
      const found = buttons.find((each) => each.textContent?.trim().startsWith(text));
      if (!found) throw new Error(`There is no button "${text}" in ${root.innerHTML}`);
      return found;
    },
    press: (element: HTMLElement) => done(() => element.click()),
    /** The control with this label. */
    field(label: string) {
      const labels = [...root.querySelectorAll('label')];
      const found = labels.find((each) => each.textContent?.trim() === label);
      return find<HTMLInputElement | HTMLSelectElement>(`[id="${found?.htmlFor}"]`);
    },
    type: (field: HTMLInputElement | HTMLSelectElement, value: string) =>
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    submit: () =>
      done(() => {
        find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
  };
}
