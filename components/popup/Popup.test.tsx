// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { brands } from '../../content/carriers/brands';
import { methodSteps, prepareSteps } from '../../content/guide/steps';
import { type Locale, locales } from '../../content/text';
import { blank, dashboard, stage, withSim } from './stage';

const { root, acts, all, find, button, press, draw } = stage();

/** Pages of the extension itself. */
const ownPages = ['/practice.html', '/welcome.html#settings'];

const guides = locales.flatMap((locale) =>
  brands.map(({ id, guide }): [Locale, typeof id, typeof guide] => [locale, id, guide]),
);

describe.each(guides)('in %s, of %s', (locale, carrier, { methods, tips, troubles, links }) => {
  it('has every step of every method, every tip and every trouble, none without words', async () => {
    await draw(withSim({ ...blank, locale, carrier }, carrier));
    const steps = new Set<string>();
    const inputs = all('.segments input');
    expect(inputs).toHaveLength(methods.length < 2 ? 0 : methods.length);
    for (const each of methods.keys()) {
      if (inputs[each]) await press(inputs[each]);
      for (const row of all('[data-step]')) steps.add(row.dataset.step ?? '');
    }
    const own = [...prepareSteps, ...methods.flatMap((method) => methodSteps[method])];
    expect([...steps].sort()).toEqual([...own].sort());

    await press(find('#tab-tips'));
    expect(all('[data-tip]').map((card) => card.dataset.tip)).toEqual([...tips]);
    await press(find('#tab-troubles'));
    expect(all('[data-trouble]').map((item) => item.dataset.trouble)).toEqual([...troubles]);
    expect(root.textContent).not.toMatch(
      /\{\{|\b(?:popup|step|tip|trouble|guide)\.\w+\.?\w*\.(?:title|body)/,
    );
  });

  it('links only to the packaged list, each in a new tab without a referrer', async () => {
    const known = new Set<string>(Object.values(links).map((link) => link.href));
    for (const overview of [blank, dashboard]) {
      await draw(withSim({ ...overview, locale, carrier }, carrier));
      for (const tab of ['checklist', 'tips', 'troubles']) {
        await press(find(`#tab-${tab}`));
        for (const link of root.querySelectorAll('a')) {
          if (ownPages.includes(link.getAttribute('href') ?? '')) continue;
          expect(known).toContain(link.getAttribute('href'));
          expect(link.target).toBe('_blank');
          expect(link.rel).toBe('noreferrer');
        }
      }
    }
  });
});

it('begins in another tab what a tip leads to, with the focus, and no longer than that', async () => {
  const t = await draw(blank);
  await press(find('#tab-tips'));
  await press(button(t('help.tip.remind')));
  expect(find('#panel-lines').textContent).toBe('LINES ASKED');
  expect(document.activeElement).toBe(find('#panel-lines'));
  await press(find('#tab-tips'));
  await press(find('#tab-lines'));
  expect(find('#panel-lines').textContent).toBe('LINES');
});

it('tells how old its facts are only where it prints them', async () => {
  const t = await draw({ ...dashboard, locale: 'zh-CN' });
  const facts = t('guide.facts', { month: '' }).split('是')[0] ?? '';
  expect(facts).not.toBe('');
  for (const [tab, count] of [
    ['checklist', 1],
    ['lines', 0],
    ['records', 0],
    ['tips', 0],
    ['troubles', 1],
  ] as const) {
    await press(find(`#tab-${tab}`));
    expect(all('.foot p').filter((p) => p.textContent?.includes(facts))).toHaveLength(count);
    expect(find('.foot').textContent).toContain(t('popup.privacy'));
  }
});

it('keeps the guide away from the host in front, and lets it come back', async () => {
  const t = await draw(dashboard);
  const host = dashboard.host ?? '';
  await press(button(t('settings.off.turnOff', { host })));
  await draw({ ...dashboard, off: true });
  await press(button(t('settings.off.turnOn')));
  expect(acts).toEqual([
    { do: 'keepAway', host, away: true },
    { do: 'keepAway', host, away: false },
  ]);
});

it('goes on in the open tab where what was pressed takes itself away', async () => {
  const t = await draw({ ...dashboard, closed: true, recovered: true });
  const { host } = dashboard;
  for (const [label, next] of [
    ['popup.gotIt', { ...dashboard, closed: true }],
    ['popup.showAgain', dashboard],
    ['settings.off.turnOff', { ...dashboard, off: true }],
    ['settings.off.turnOn', dashboard],
  ] as const) {
    button(t(label, { host: host ?? '' })).focus();
    await draw(next);
    expect(document.activeElement, label).toBe(find('#panel-checklist'));
  }
});

it('takes the focus from nobody who has it, and from nobody who had none', async () => {
  await draw({ ...dashboard, closed: true });
  await draw(dashboard);
  expect(document.activeElement).toBe(document.body);
  find('#tab-checklist').focus();
  await draw({ ...dashboard, closed: true });
  expect(document.activeElement).toBe(find('#tab-checklist'));
});

it('moves between the tabs by arrow keys, with one stop for the Tab key', async () => {
  await draw(blank);
  const key = (name: string) =>
    act(
      () => void find('[role=tablist]').dispatchEvent(new KeyboardEvent('keydown', { key: name })),
    );
  await key('ArrowLeft');
  expect(document.activeElement?.id).toBe('tab-troubles');
  await key('Home');
  expect(document.activeElement?.id).toBe('tab-checklist');
  expect(all('[role=tab][tabindex="0"]')).toHaveLength(1);
});
