import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { Sim } from '../../content/guide/sims';
import { stepOfMoment } from '../../content/guide/steps';
import { type Moment, pageOf } from '../../content/pages';
import { createWords } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { freshSettings } from '../../state/settings';
import { Popup } from './Popup';
import type { ReportActs } from './Report';

/** An overview of a user who just began, on a tab that is not the carrier's. */
export const blank: Overview = {
  locale: 'en',
  carrier: 't-mobile-us',
  settings: { ...freshSettings(), sim: 't-mobile-us' },
  marks: {},
  here: undefined,
  paying: false,
  host: undefined,
  needsReload: false,
  failed: false,
  closed: false,
  beaten: false,
  off: false,
  recovered: false,
};

/** The same user on a page of the carrier. */
export const at = (
  moment: Moment,
  here: Partial<NonNullable<Overview['here']>> = {},
): Overview => ({
  ...blank,
  host: 'www.t-mobile.com',
  here: {
    step: stepOfMoment(moment),
    page: pageOf(moment),
    moment,
    certain: true,
    trouble: undefined,
    ...here,
  },
});

export const dashboard = at('dashboard.refill');

/** The same, with a card of another kind; null: nobody has asked yet. */
export const withSim = (overview: Overview, sim: Sim | null): Overview => ({
  ...overview,
  settings: { ...overview.settings, sim },
});

/** For tests: draws the popup into a document and collects what it asks for. */
export function stage() {
  const root = document.createElement('div');
  const acts: PopupAct[] = [];

  beforeEach(() => {
    document.body.append(root);
    acts.length = 0;
  });

  afterEach(() => {
    render(null, root);
    root.remove();
  });

  /** What the page answers with, undefined for nothing, and what was copied of it. */
  const clipboard: { outline: string | undefined; copied: string[]; allowed: boolean } = {
    outline: 'THE OUTLINE',
    copied: [],
    allowed: true,
  };
  const report: ReportActs = {
    make: async () => clipboard.outline,
    copy: async (text) => clipboard.allowed && clipboard.copied.push(text) > 0,
  };

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const first = <E extends HTMLElement>(found: E | null | undefined, what: string) => {
    if (!found) throw new Error(`nothing fits ${what}`);
    return found;
  };

  return {
    root,
    acts,
    clipboard,
    all,
    find: <E extends HTMLElement = HTMLElement>(selector: string) =>
      first(root.querySelector<E>(selector), selector),
    button: (text: string) =>
      first(
        all('button').find((each) => each.textContent?.trim() === text),
        text,
      ),
    press: (element: HTMLElement) => act(() => element.click()),
    async draw(
      overview: Overview,
      onAllow?: () => void,
      next?: Pick<
        ComponentProps<typeof Popup>,
        'due' | 'elsewhere' | 'near' | 'opened' | 'sought' | 'refused'
      >,
    ) {
      const t = createWords(overview.locale, overview.carrier);
      await act(() =>
        render(
          <Popup
            t={t}
            overview={overview}
            onAct={(done) => acts.push(done)}
            report={report}
            onAllow={onAllow}
            {...next}
            views={{
              lines: (asked) => `LINES${asked ? ' ASKED' : ''}`,
              records: (asked) => `RECORDS${asked ? ' ASKED' : ''}`,
            }}
            tips={{ clear: undefined, check: async () => undefined }}
          />,
          root,
        ),
      );
      return t;
    },
  };
}
