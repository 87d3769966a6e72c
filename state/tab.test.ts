import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Certainty, certainties } from '../content/certainty';
import { stepOfPage } from '../content/guide/steps';
import { isAskedAbout, type Page, pages } from '../content/pages';
import type { PageSeen, PanelState } from '../messages';
import { act, freshTab, isRefilling, isTold, panelState, see, stepOf, type TabView } from './tab';
import { hour, now, refillAt, seen, tabOn, under } from './tab.sample';

describe('how the panel stands', () => {
  const said = (yes: boolean, at = now) => ({ yes, carrier: 't-mobile-us' as const, at });
  const yes = { payment: said(true) };
  const no = { payment: said(false) };
  const elsewhere = { payment: { ...said(true), carrier: 'metro-us' as const } };
  const longAgo = { payment: said(true, now - 2 * hour) };
  // page, certainty, refill under way, the user's answers, the user's wish → panel
  const table: [
    Page,
    Certainty,
    boolean,
    TabView['answers'],
    TabView['wish'],
    PanelState | null,
  ][] = [
    ['payment', 'sure', false, {}, null, 'open'],
    ['payment', 'sure', true, {}, null, 'open'],
    ['payment', 'sure', false, no, null, 'open'],
    ['payment', 'likely', false, {}, null, 'asking'],
    ['payment', 'likely', true, {}, null, 'open'],
    ['payment', 'likely', false, yes, null, 'open'],
    ['payment', 'likely', false, no, null, null],
    ['payment', 'likely', true, no, null, null],
    ['payment', 'unsure', false, {}, null, 'asking'],
    ['payment', 'unsure', true, {}, null, 'asking'],
    ['payment', 'unsure', true, yes, null, 'open'],
    ['payment', 'unsure', true, no, null, null],
    ['payment', 'faint', false, {}, null, null],
    ['payment', 'faint', true, {}, null, 'open'],
    ['payment', 'faint', false, yes, null, 'open'],
    ['payment', 'faint', true, no, null, null],
    ['payment', 'likely', false, { review: said(true) }, null, 'asking'],
    ['payment', 'unsure', true, elsewhere, null, 'asking'],
    ['payment', 'likely', false, longAgo, null, 'asking'],
    ['payment', 'likely', false, { payment: said(false, now - 2 * hour) }, null, 'asking'],
    ['payment', 'likely', false, { payment: said(true, now - hour) }, null, 'open'],
    ['home', 'sure', false, {}, null, 'folded'],
    ['home', 'sure', true, {}, null, 'open'],
    ['home', 'sure', false, {}, 'open', 'open'],
    ['home', 'sure', true, {}, 'fold', 'folded'],
    ['dashboard', 'sure', false, {}, null, 'open'],
    ['payment', 'sure', true, {}, 'fold', 'folded'],
    ['payment', 'sure', true, {}, 'open', 'open'],
    ['payment', 'sure', true, {}, 'close', null],
    ['payment', 'likely', false, {}, 'close', null],
    ['payment', 'likely', false, {}, 'open', 'asking'],
    ['payment', 'likely', false, {}, 'fold', 'asking'],
    ['payment', 'faint', false, {}, 'open', null],
    ['payment', 'unsure', true, yes, 'close', null],
  ];

  test.each(table)(
    '%s, %s, refilling %s, answers %j, wish %s → %s',
    (page, certainty, refill, answers, wish, state) => {
      const tab = tabOn(page, certainty, { answers, wish, refilling: refill ? under : null });
      expect(panelState(tab, now)).toBe(state);
    },
  );

  it('there is none where nothing is seen', () => {
    for (const wish of ['open', 'fold', 'close', null] as const) {
      expect(panelState({ ...freshTab(), wish, refilling: under }, now)).toBeNull();
    }
  });

  it('what is not told as the truth is never open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.constantFrom(...certainties),
        fc.constantFrom('open', 'fold', 'close', null),
        fc.option(fc.boolean(), { nil: undefined }),
        fc.option(fc.integer({ min: now - 5 * hour, max: now }).map(refillAt), { nil: null }),
        (page, certainty, wish, answer, refilling) => {
          const answers = answer === undefined ? {} : { [page]: said(answer) };
          const tab = tabOn(page, certainty, { wish, answers, refilling });
          const state = panelState(tab, now);
          if (!isTold(tab, now)) expect(state).not.toBe('open');
          if (certainty === 'unsure' && answer !== true) expect(state).not.toBe('open');
          if (wish === 'close') expect(state).toBeNull();
        },
      ),
    );
  });
});

describe('a page that has drifted', () => {
  const drifted: PageSeen = { ...seen('dashboard'), certainty: 'drifted' };

  it('is said modestly, and never told as the truth', () => {
    const said = (yes: boolean) => ({ yes, carrier: 't-mobile-us' as const, at: now });
    for (const answers of [{}, { dashboard: said(true) }, { dashboard: said(false) }]) {
      for (const refilling of [null, under]) {
        const tab = see({ ...freshTab(), answers, refilling, wish: 'open' }, drifted, now);
        expect(panelState(tab, now)).toBe('folded');
        expect(isTold(tab, now)).toBe(false);
        expect(tab.refilling).toEqual(refilling);
      }
    }
  });

  it('opens, folds and closes when asked to, however often it is looked at', () => {
    let tab = see(freshTab(), drifted, now);
    tab = see(act(tab, { do: 'open' }, now), drifted, now);
    expect(panelState(tab, now)).toBe('open');
    tab = see(act(tab, { do: 'fold' }, now), drifted, now);
    expect(panelState(tab, now)).toBe('folded');
    tab = see(act(tab, { do: 'close' }, now), drifted, now);
    expect(panelState(tab, now)).toBeNull();
    expect(panelState(see(act(freshTab(), { do: 'close' }, now), drifted, now), now)).toBeNull();
  });

  it('asks nothing, so that no answer counts', () => {
    const tab = see(freshTab(), drifted, now);
    expect(act(tab, { do: 'answer', page: 'dashboard', yes: true }, now)).toBe(tab);
  });
});

describe('a refill under way in a tab', () => {
  test.each(['refillStart', 'chooseAmount', 'payment', 'review'] as const)(
    'begins with %s',
    (page) => {
      expect(see(freshTab(), seen(page), now).refilling).toEqual(refillAt(now));
    },
  );

  test.each(
    pages.filter((page) => !['refillStart', 'chooseAmount', 'payment', 'review'].includes(page)),
  )('does not begin with %s', (page) => {
    expect(see(freshTab(), seen(page), now).refilling).toBeNull();
  });

  it('does not begin with a page that is only asked about', () => {
    for (const certainty of ['likely', 'unsure', 'faint'] as const) {
      expect(see(freshTab(), seen('payment', certainty), now).refilling).toBeNull();
    }
  });

  it('goes on while its pages come, for two hours each', () => {
    let tab = see(freshTab(), seen('refillStart'), now);
    tab = see(tab, seen('payment', 'likely'), now + 1.9 * hour);
    expect(isRefilling(tab, now + 3.8 * hour)).toBe(true);
    expect(isRefilling(tab, now + 3.9 * hour)).toBe(false);
  });

  it('is one with its carrier: on another’s site a card form is asked about', () => {
    const tab = see(freshTab(), seen('chooseAmount'), now);
    const there = see(tab, { ...seen('payment', 'likely'), carrier: 'metro-us' }, now + 1);
    expect(panelState(there, now + 1)).toBe('asking');
    expect(panelState(see(there, seen('payment', 'likely'), now + 2), now + 2)).toBe('open');
  });

  it('makes a bare card form the truth, but no longer than two hours', () => {
    const tab = see(freshTab(), seen('chooseAmount'), now);
    expect(isTold(see(tab, seen('payment', 'likely'), now + hour), now + hour)).toBe(true);
    const late = now + 2 * hour;
    expect(isTold(see(tab, seen('payment', 'likely'), late), late)).toBe(false);
  });

  it('is none where nothing is seen', () => {
    expect(isRefilling({ ...freshTab(), refilling: under }, now)).toBe(false);
  });

  it('is not kept up for ever by a clock that was set back', () => {
    const tab = see(freshTab(), seen('chooseAmount'), now);
    const early = now - 3 * hour;
    expect(isTold(see(tab, seen('payment', 'likely'), early), early)).toBe(false);
  });

  it('outlives a refusal, which belongs to it', () => {
    const tab = see(freshTab(), seen('review'), now);
    expect(see(tab, seen('paymentFailed'), now + hour).refilling).toEqual(refillAt(now + hour));
  });

  it('outlives pages that are none of ours, and pages beside the way', () => {
    const tab = see(freshTab(), seen('chooseAmount'), now);
    expect(see(tab, null, now + 1).refilling).toEqual(refillAt(now));
    expect(see(tab, seen('home'), now + 1).refilling).toEqual(refillAt(now));
  });

  it('ends with the confirmation, and with it the answers given for it', () => {
    let tab = see(freshTab(), seen('payment', 'likely'), now);
    tab = act(tab, { do: 'answer', page: 'payment', yes: true }, now);
    tab = see(tab, seen('confirmation', 'faint'), now + 1);
    expect(tab).toMatchObject({ refilling: null, answers: {} });
    expect(panelState(see(tab, seen('payment', 'likely'), now + 2), now + 2)).toBe('asking');
  });

  it('so the next confirmation is one of its own', () => {
    let tab = see(see(freshTab(), seen('review'), now), seen('confirmation'), now + 1);
    tab = see(tab, seen('dashboard'), now + 2);
    expect(panelState(see(tab, seen('confirmation', 'faint'), now + 3), now + 3)).toBeNull();
  });

  it('nothing is asked about pages that no question is written for', () => {
    for (const page of pages) {
      const state = panelState(see(freshTab(), seen(page, 'unsure'), now), now);
      expect(state).toBe(isAskedAbout(page) ? 'asking' : null);
    }
  });

  it('still shows the confirmation when the page is looked at once more', () => {
    // Pages that are being built are looked at many times; the first look ended the refill.
    const faint = seen('confirmation', 'faint');
    let tab = see(see(freshTab(), seen('review'), now), faint, now + 1);
    expect(panelState(tab, now + 1)).toBe('open');
    tab = see(tab, faint, now + 2);
    expect(panelState(tab, now + 2)).toBe('open');
    // Some take it away for a moment while they load its details.
    tab = see(see(tab, null, now + 3), faint, now + 4);
    expect(panelState(tab, now + 4)).toBe('open');
    // After another page it is another receipt, whatever is shown between them.
    const next = see(see(tab, seen('dashboard'), now + 5), faint, now + 6);
    expect(panelState(next, now + 6)).toBeNull();
    // In front it is one, whatever is pressed there, and however late.
    const late = act(tab, { do: 'dock', side: 'left' }, now + 3 * hour);
    expect(panelState(late, now + 3 * hour)).toBe('open');
    // Nor is one that comes after minutes of pages that are none of ours.
    const away = see(tab, null, now + hour);
    expect(panelState(see(away, faint, now + hour + 59_000), now + hour + 59_000)).toBe('open');
    expect(panelState(see(away, faint, now + hour + 60_000), now + hour + 60_000)).toBeNull();
    // A site that loads each page anew tells nothing of those between; what it tells then is the first of it.
    const anew = (then: number) => see(tab, { ...faint, first: true }, then);
    expect(panelState(anew(now + 30_000), now + 30_000)).toBe('open');
    expect(panelState(anew(now + hour), now + hour)).toBeNull();
    expect(anew(now).seen).toEqual(faint);
    tab = see(see(see(tab, null, now + 5), seen('dashboard'), now + 6), null, now + 7);
    expect(panelState(see(tab, faint, now + 8), now + 8)).toBeNull();
  });
});

describe('the step the panel is about', () => {
  it('is that of the page, or none', () => {
    expect(stepOf(freshTab())).toBeNull();
    for (const page of pages) expect(stepOf(tabOn(page, 'sure'))).toBe(stepOfPage[page]);
  });
});
