import { createWords, type Locale } from '../../content/text';
import { marks, openPopup } from '../popup';
import { readPanel, waitForPanel } from '../readPanel';
import { walkGuest, walkSignedIn } from '../walk';
import { expect, test } from './guide';

for (const lang of ['en', 'zh-CN'] satisfies Locale[]) {
  const t = createWords(lang);

  test.describe(`the whole way, ${lang}`, () => {
    test.use({ lang });

    test('a guest, from home to the kept receipt, in one document', async ({ guide, tab }) => {
      const stages: string[] = [];
      await walkGuest(tab, async (name, page, step) => {
        const panel = await waitForPanel(tab, {
          page,
          step,
          lang,
          state: page === 'home' ? 'folded' : 'open',
        });
        stages.push(name);
        // The step is told in the user's language, and never with a hole in it.
        expect(panel?.text).toContain(t(`page.${page}`));
        expect(panel?.text).not.toMatch(/\{\{|undefined|\[\*/);
      });
      expect(stages).toHaveLength(6);
      const popup = await openPopup(guide);
      expect(await marks(popup, 'web')).toEqual([
        'done',
        'skipped',
        'done',
        'done',
        'done',
        'done',
        'open',
      ]);
    });

    test('signed in, by full loads, with a passkey screen and a second factor', async ({
      guide,
      tab,
    }) => {
      await walkSignedIn(
        tab,
        async (_name, page, step) => {
          await waitForPanel(tab, { page, step, lang, state: page === 'home' ? 'folded' : 'open' });
        },
        { variants: ['passkey', 'secondFactor'] },
      );
      const popup = await openPopup(guide);
      expect(await marks(popup, 'web')).toEqual([
        'done',
        'done',
        'done',
        'done',
        'done',
        'done',
        'open',
      ]);
    });
  });
}

test('card fields in a frame, Spanish labels and a cookie wall change nothing', async ({ tab }) => {
  await walkGuest(
    tab,
    async (_name, page, step) => {
      await waitForPanel(tab, { page, step });
    },
    { variants: ['frame', 'es', 'cookieWall'] },
  );
});

test('a saved card in Spanish', async ({ tab }) => {
  await walkSignedIn(
    tab,
    async (_name, page, step) => {
      await waitForPanel(tab, { page, step });
    },
    { variants: ['savedCard', 'es'] },
  );
});

test('the control is quoted in the words the page shows', async ({ tab }) => {
  await tab.goto('https://account.t-mobile.com/signin/v2/?lang=es');
  const panel = await waitForPanel(tab, { page: 'signIn' });
  expect(panel?.text).toContain('Siguiente');
  expect(panel?.text).not.toMatch(/\bNext\b(?!:)/);
});

test('progress outlives a reload, another tab and a stopped worker', async ({ guide, tab }) => {
  let stops = 0;
  await walkGuest(tab, async (name, page, step) => {
    await waitForPanel(tab, { page, step });
    if (name === 'amounts and plans') {
      await guide.stopWorker();
      stops++;
      const second = await guide.context.newPage();
      await second.goto('https://www.t-mobile.com/');
      await waitForPanel(second, { page: 'home', step: 'web.open' });
      // Elsewhere people look something up: the refill goes on where it was.
      const popup = await openPopup(guide);
      expect((await marks(popup, 'web')).slice(0, 4)).toEqual(['done', 'skipped', 'done', 'open']);
      await popup.close();
      await second.close();
      await tab.bringToFront();
    }
    if (name === 'payment') {
      await guide.stopWorker();
      stops++;
    }
  });
  expect(stops).toBe(2);
  await tab.reload();
  const popup = await openPopup(guide);
  expect((await marks(popup, 'web')).slice(0, 6)).not.toContain('open');
});

test('a reload half-way shows the same step again', async ({ tab }) => {
  const reloaded: string[] = [];
  await walkSignedIn(tab, async (_name, page, step) => {
    if (page !== 'dashboard' && page !== 'chooseAmount') return;
    await waitForPanel(tab, { page, step });
    await tab.reload();
    await waitForPanel(tab, { page, step, state: 'open' });
    reloaded.push(page);
  });
  expect(reloaded).toEqual(['dashboard', 'chooseAmount']);
});

test('after a confirmation the next refill starts afresh', async ({ guide, tab }) => {
  await walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step });
  });
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  const popup = await openPopup(guide);
  expect((await marks(popup, 'web')).slice(2)).toEqual(['open', 'open', 'open', 'open', 'open']);
});

test('going back in the page goes back in the guide, and there is one panel', async ({ tab }) => {
  await tab.goto('https://www.t-mobile.com/guestpay/landing');
  await waitForPanel(tab, { page: 'postpaidPay' });
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart' });
  await tab.goBack();
  await waitForPanel(tab, { page: 'postpaidPay' });
  expect(await tab.locator('refill-guide').count()).toBe(1);
  expect(await readPanel(tab)).toMatchObject({ state: 'open' });
});
