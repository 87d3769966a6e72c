// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { brandById } from '../../content/carriers/brands';
import type { Overview } from '../../messages';
import { blank, dashboard, stage } from './stage';

const { root, acts, all, find, button, press, draw } = stage();
const { links } = brandById('t-mobile-us').guide;

describe('the head', () => {
  it('says to reload when the page was open before the guide, and nothing else', async () => {
    const t = await draw({ ...blank, host: 'www.t-mobile.com', needsReload: true });
    expect(find('.now-line').textContent).toBe(t('popup.needsReload'));
    expect(all('.head a')).toHaveLength(0);
  });

  it('offers the two ways in on any other tab', async () => {
    await draw(blank);
    const hrefs = [...root.querySelectorAll('.head a')].map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual([links.official.href, links.guestRefill.href]);
  });

  it('offers the ways in of the carrier whose guide it shows', async () => {
    await draw({ ...blank, carrier: 't-mobile-pl' });
    const hrefs = [...root.querySelectorAll('.head a')].map((a) => a.getAttribute('href'));
    const { links } = brandById('t-mobile-pl').guide;
    expect(hrefs).toEqual([links.official.href, links.guestRefill.href]);
  });

  it.each([{}, { host: 'www.t-mobile.com' }])(
    'offers no way in before it is known whose card it is: %o',
    async (where) => {
      const t = await draw({ ...blank, ...where, settings: { ...blank.settings, sim: null } });
      expect(find('.now-line').textContent).toBe(t('sims.away'));
      expect(all('.head a')).toHaveLength(0);
    },
  );

  it.each([
    ['ultra', 'Refilled elsewhere: Ultra Mobile'],
    ['metro-us', 'Refilled elsewhere: Metro by T-Mobile'],
    ['unknown', 'First find out'],
  ] as const)('says of a card of %s where it is refilled', async (sim, where) => {
    await draw({ ...blank, settings: { ...blank.settings, sim } });
    expect(find('.now-line').textContent).toContain(where);
    expect(all('.head a')).toHaveLength(0);
  });

  it('invites to no page that does not refill the card that is due next', async () => {
    const next = (elsewhere: boolean) => ({ aside: () => <b class="due">Mum</b>, elsewhere });
    await draw(blank, undefined, next(false));
    expect(all('.head .button.main')).toHaveLength(1);
    expect(all('section + .due')).toHaveLength(1);
    await draw(blank, undefined, next(true));
    expect(all('.head a, .now-line')).toHaveLength(0);
    expect(all('.due')).toHaveLength(1);
    const bill = { ...dashboard.here, page: 'postpaidPay' } as Overview['here'];
    await draw({ ...dashboard, here: bill }, undefined, next(true));
    expect(all('.now-title')).toHaveLength(1);
    expect(all('.due + .now-actions .button.plain')).toHaveLength(1);
    expect(all('.head .button.main')).toHaveLength(0);
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
    expect(find('.now-title').textContent).toBe(t('step.web.findRefill.title'));
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
    await draw({
      ...dashboard,
      here: { step: 'web.pay', page: 'paymentFailed', certain: true, trouble: 'cardDeclined' },
    });
    await press(find('.now-actions button'));
    const first = find<HTMLDetailsElement>('[data-trouble]');
    expect(first.dataset.trouble).toBe('cardDeclined');
    expect(first.open).toBe(true);
    expect(document.activeElement).toBe(first.querySelector('summary'));
  });
});
