// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { brandById } from '../../content/carriers/brands';
import { type Moment, moments } from '../../content/pages';
import { at, blank, dashboard, stage, withSim } from './stage';

const { root, acts, all, find, button, press, draw } = stage();
const { links } = brandById('t-mobile-us').guide;

describe('the head', () => {
  it('says to reload when the page was open before the guide, and nothing else', async () => {
    const t = await draw({ ...blank, host: 'www.t-mobile.com', needsReload: true });
    expect(find('.now-line').textContent).toBe(t('popup.needsReload'));
    expect(all('.head a')).toHaveLength(0);
  });

  it('says that it is not the site where the browser shows a page of its own, but first not to pay again', async () => {
    const failed = { ...blank, host: 'www.t-mobile.com', failed: true };
    const t = await draw(failed);
    expect(find('.now-title').textContent).toBe(t('popup.failed.title'));
    expect(find('.now-note').textContent).toBe(t('popup.failed.body'));
    expect(all('.head a')).toHaveLength(0);
    await draw({ ...failed, paying: true });
    expect(find('.now-title').textContent).toBe(t('popup.paying'));
  });

  it('offers the two ways in on any other tab', async () => {
    await draw(blank);
    const hrefs = [...root.querySelectorAll('.head a')].map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual([links.official.href, links.guestRefill.href]);
  });

  it.each([
    ['t-mobile-us', 'dashboard'],
    ['metro-us', 'signIn'],
    ['t-mobile-pl', 'official'],
  ] as const)(
    'invites nobody to pay where a refill of %s was just being paid, whoever’s card it is',
    async (carrier, to) => {
      for (const sim of ['t-mobile-us', 'metro-us', 'ultra', null] as const)
        for (const host of ['www.t-mobile.com', undefined]) {
          const t = await draw({ ...withSim(blank, sim), carrier, host, paying: true });
          expect(find('.now-title').textContent).toBe(t('popup.paying'));
          const hrefs = [...root.querySelectorAll('.head a')].map((a) => a.getAttribute('href'));
          expect(hrefs).toEqual([brandById(carrier).guide.links[to]?.href]);
        }
    },
  );

  it('says of an order that was placed already to keep its page', async () => {
    for (const moment of ['payment.fields', 'review.submit'] as const) {
      const t = await draw({ ...at(moment), paying: true });
      expect(find('.now-title').textContent).toBe(t('popup.paying'));
      expect(find('.now-note').textContent).toBe(t('popup.keepOpen'));
    }
  });

  it('says where one comes back to after paying that the balance comes first', async () => {
    const offered = () => all('.head .now-actions :is(a, button)').map((each) => each.textContent);
    const home = await draw({ ...at('home.start'), paying: true });
    expect(find('.now-title').textContent).toBe(home('popup.balanceFirst'));
    expect(offered()).toEqual([expect.stringContaining(home('popup.checkBalance'))]);
    const t = await draw({
      ...at('dashboard.refill', { trouble: 'unclearPayment' }),
      paying: true,
    });
    expect(find('.now-title').textContent).toBe(t('popup.balanceFirst'));
    expect(find('.now-note').textContent).toBe(t('popup.balanceHere'));
    expect(offered()).toEqual([expect.stringContaining(t('trouble.unclearPayment.title'))]);
  });

  it('offers the ways in of the carrier whose guide it shows', async () => {
    await draw(withSim({ ...blank, carrier: 't-mobile-pl' }, 't-mobile-pl'));
    const hrefs = [...root.querySelectorAll('.head a')].map((a) => a.getAttribute('href'));
    const { links } = brandById('t-mobile-pl').guide;
    expect(hrefs).toEqual([links.official.href, links.guestRefill.href]);
  });

  it.each([
    blank,
    { ...blank, host: 'www.t-mobile.com' },
    dashboard,
    at('payment.fields', { certain: false }),
    at('signIn.number', { certain: false, drifted: true }),
  ])('offers no way in before it is known whose card it is: $host, $here.page', async (where) => {
    const t = await draw(withSim(where, null));
    expect(find('.now-line').textContent).toBe(t('sims.away'));
    expect(all('.head a')).toHaveLength(0);
  });

  it.each(['confirmation.keep', 'paymentFailed.retry', 'history.look'] as const)(
    'says what counts once money has moved, whoever’s card it is: %s',
    async (moment) => {
      for (const sim of [null, 'ultra', 'metro-us'] as const) {
        const t = await draw(withSim(at(moment), sim));
        expect(find('.now-title').textContent).toBe(t(`moment.${moment}.title`));
      }
    },
  );

  it('has one main button, whatever it tells', async () => {
    for (const sim of ['t-mobile-us', 'metro-us', null] as const)
      for (const moment of moments) {
        await draw({ ...withSim(at(moment), sim), closed: true });
        expect(all('.head .button.main')).toHaveLength(1);
      }
    await draw({ ...blank, host: 'www.t-mobile.com', closed: true });
    expect(all('.head .button.main')).toHaveLength(1);
  });

  it('leads on where a payment or a plan is refused: the help is the main thing to press', async () => {
    for (const [moment, trouble] of [
      ['paymentFailed.retry', 'cardDeclined'],
      ['refillStart.notAllowed', 'touristPlan'],
    ] as const) {
      const t = await draw(at(moment, { trouble }));
      expect(find('.head .button.main').textContent).toContain(t(`trouble.${trouble}.title`));
    }
    const t = await draw(at('verify.code', { trouble: 'signInBlocked' }));
    expect(all('.head .button')).toHaveLength(1);
    expect(all('.head .button.main')).toHaveLength(0); // the page's own button is
    await draw(at('postpaidPay.leave'));
    expect(find('.head .button.main').textContent).toContain(t('panel.openGuestRefill'));
  });

  it('calls the monthly bill one before it asks whose card it is, and leads nowhere yet', async () => {
    const t = await draw(withSim(at('postpaidPay.leave'), null));
    expect(find('.now-title').textContent).toBe(t('alert.postpaidPay.title'));
    expect(all('.head a')).toHaveLength(0);
  });

  it.each(moments)('speaks of what the page asks for, as the panel does: %s', async (moment) => {
    const t = await draw(at(moment));
    // Where a wrong name of a button costs money, none is told that was not seen on the page.
    const others: Partial<Record<Moment, string>> = {
      'postpaidPay.leave': t('alert.postpaidPay.title'),
      'chooseAmount.pick': t('step.web.choose.title'),
      'review.submit': t('step.web.submit.title'),
    };
    const title = others[moment] ?? t(`moment.${moment}.title`);
    expect(find('.now-title').textContent).toBe(title.replace(/[[\]*]/g, ''));
  });

  it('speaks of the step that the user chose, but never over a refusal', async () => {
    const t = await draw(at('dashboard.refill', { step: 'web.pay' }));
    expect(find('.now-title').textContent).toBe(t('step.web.pay.title'));
    await draw(at('paymentFailed.retry', { step: 'web.submit' }));
    expect(find('.now-title').textContent).toBe(t('moment.paymentFailed.retry.title'));
  });

  it.each([
    ['t-mobile-us', 'metro-us', 'www.metrobyt-mobile.com'],
    ['t-mobile-us', 't-mobile-pl', 'www.t-mobile.pl'],
    ['metro-us', 't-mobile-us', 'www.t-mobile.com'],
  ] as const)(
    'leads a card of %s from the site of %s to its own refill page',
    async (sim, carrier, host) => {
      for (const here of [undefined, dashboard.here, at('postpaidPay.leave').here]) {
        const t = await draw(withSim({ ...blank, carrier, host, here }, sim));
        expect(find('.now-title').textContent).toBe(t('sims.notHere'));
        const [main, ...others] = all('.head a');
        expect(others).toEqual([]);
        expect(main?.className).toBe('button main');
        const { guestRefill } = brandById(sim).guide.links;
        expect(main?.getAttribute('href')).toBe(guestRefill.href);
        expect(all(`#panel-checklist a[href="${guestRefill.href}"]`)).toEqual([]);
        for (const href of Object.values(brandById(carrier).guide.links).map((each) => each.href))
          expect(all(`#panel-checklist a[href="${href}"]`)).toEqual([]);
      }
    },
  );

  it('offers no help with the page where the card is refilled elsewhere', async () => {
    const refused = at('refillStart.notAllowed', { trouble: 'touristPlan' });
    await draw(refused);
    expect(all('.now-actions button')).toHaveLength(1);
    await draw(withSim(refused, 'ultra'));
    expect(all('.now-actions button')).toHaveLength(0);
  });

  it('leads from a confirmation to a new record of it', async () => {
    const t = await draw(at('confirmation.keep'));
    expect(all('.head .button.main')).toEqual([button(t('panel.keep'))]);
    await press(button(t('panel.keep')));
    expect(find('#panel-records').textContent).toBe('RECORDS ASKED');
    expect(all('.head .button')).toHaveLength(0);
    await draw(at('confirmation.keep', { certain: false }));
    expect(all('.head .button')).toHaveLength(0);
  });

  it.each([
    ['ultra', 'Refilled elsewhere: Ultra Mobile', 0],
    ['metro-us', 'Refilled elsewhere: Metro by T-Mobile', 1],
    ['unknown', 'First find out', 0],
  ] as const)(
    'says of a card of %s where it is refilled, loudly and once',
    async (sim, where, ways) => {
      await draw(withSim(blank, sim));
      expect(find('.now-title').textContent).toContain(where);
      expect(root.textContent?.split(where)).toHaveLength(2);
      expect(all('.head a')).toHaveLength(ways);
    },
  );

  it('invites to no page that does not refill the card that is due next', async () => {
    const next = (elsewhere: false | 'alone' | 'beside') => ({
      due: () => <b class="due">Mum</b>,
      elsewhere,
    });
    await draw(blank, undefined, next(false));
    expect(all('.head .button.main')).toHaveLength(1);
    expect(all('section + .due')).toHaveLength(1);
    await draw(blank, undefined, next('alone'));
    expect(all('.head a, .now-line')).toHaveLength(0);
    expect(all('.instead .due')).toHaveLength(1);
    await draw(at('postpaidPay.leave'), undefined, next('alone'));
    expect(all('.now-title')).toHaveLength(1);
    expect(all(':has(> .due) + .now-actions .button.plain')).toHaveLength(1);
    expect(all('.head .button.main')).toHaveLength(0);
  });

  it('keeps the ways in for another card that is due, below the one that they are not for', async () => {
    const next = { due: () => <b class="due">Mum</b>, elsewhere: 'beside' as const };
    const t = await draw(blank, undefined, next);
    expect(find('.now-line').textContent).toBe(t('popup.offSite'));
    expect(all('.instead')).toHaveLength(0);
    expect(all(':has(> .due) + .now-actions a.button.plain')).toHaveLength(2);
    expect(all('.head .button.main')).toHaveLength(0);
  });

  it('says of a payment under way why to wait, and what comes next', async () => {
    const t = await draw(at('paymentPending.wait'));
    expect(all('.now-title + .now-note, .now-note + .now-note').map((p) => p.textContent)).toEqual([
      t('caution.paymentPending'),
      t('moment.paymentPending.wait.body'),
    ]);
    for (const other of [dashboard, at('paymentPending.wait', { certain: false })]) {
      await draw(other);
      expect(all('.now-note, .head a')).toHaveLength(0);
    }
  });

  it.each([
    ['t-mobile-us', 'dashboard'],
    ['metro-us', 'signIn'],
    ['t-mobile-pl', 'official'],
  ] as const)('leads from a payment under way with %s to its balance', async (carrier, to) => {
    await draw({ ...at('paymentPending.wait'), carrier });
    const hrefs = all('.head a').map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual([brandById(carrier).guide.links[to]?.href]);
  });

  it('says but once that a card is refilled elsewhere: of the one that is due next', async () => {
    const next = { due: () => <b class="due">Mum</b>, elsewhere: 'alone' as const };
    await draw(withSim(blank, 'tourist'), undefined, next);
    expect(all('.head a, .now-title')).toHaveLength(0);
    expect(all('.instead .due')).toHaveLength(1);
    // On a site that is not the card's own, that comes first, with its way out.
    await draw(withSim(dashboard, 'metro-us'), undefined, next);
    expect(all('.now-title ~ .now-actions .button.main')).toHaveLength(1);
    expect(all('section + .due')).toHaveLength(1);
  });

  it('says that the browser keeps it off the site, and asks to be let in', async () => {
    let asked = 0;
    const t = await draw({ ...blank, carrier: 't-mobile-pl', needsReload: true }, () => asked++);
    expect(find('.now-line').textContent).toBe(t('popup.withheld', { domain: 't-mobile.pl' }));
    expect(all('.head a')).toHaveLength(0);
    await press(button(t('popup.allow')));
    expect(asked).toBe(1);
  });

  it('brings a closed guide back', async () => {
    const t = await draw({ ...dashboard, closed: true });
    await press(button(t('popup.showAgain')));
    expect(acts).toEqual([{ do: 'showAgain' }]);
  });

  it('says that a page has driven the panel away, beside the step; not where the user closed it', async () => {
    const t = await draw({ ...dashboard, beaten: true });
    expect(find('.now-note').textContent).toBe(t('popup.beaten'));
    expect(find('.now-title').textContent).toBe(
      t('moment.dashboard.refill.title').replace(/[[\]*]/g, ''),
    );
    for (const quiet of [{}, { beaten: true, closed: true }, { beaten: true, off: true }]) {
      await draw({ ...dashboard, ...quiet });
      expect(all('.now-note')).toHaveLength(0);
    }
  });

  it('changes the language and has the notice read', async () => {
    const t = await draw({ ...blank, recovered: true });
    const language = find<HTMLSelectElement>('.language select');
    language.value = 'zh-CN';
    await act(() => void language.dispatchEvent(new Event('change', { bubbles: true })));
    await press(button(t('popup.gotIt')));
    expect(acts).toEqual([{ do: 'settle', change: { locale: 'zh-CN' } }, { do: 'recoveredRead' }]);
  });

  it('leads to the trouble of the page, first and open, with the focus', async () => {
    await draw(at('paymentFailed.retry', { trouble: 'cardDeclined' }));
    await press(find('.now-actions button'));
    const first = find<HTMLDetailsElement>('[data-trouble]');
    expect(first.dataset.trouble).toBe('cardDeclined');
    expect(first.open).toBe(true);
    expect(document.activeElement).toBe(first.querySelector('summary'));
  });
});
