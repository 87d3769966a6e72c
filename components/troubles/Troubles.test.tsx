// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { brands } from '../../content/carriers/brands';
import { createWords, locales } from '../../content/text';
import type { Overview } from '../../messages';
import { blank } from '../popup/stage';
import { Troubles } from './Troubles';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

async function draw(over: Partial<Overview> = {}, begin?: 'touristPlan') {
  const overview = { ...blank, ...over };
  const t = createWords(overview.locale, overview.carrier);
  await act(() =>
    render(<Troubles t={t} overview={overview} begin={begin} takesFocus={false} />, root),
  );
  return t;
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector} in ${root.innerHTML}`);
  return found;
}
const press = (selector: string) => act(() => find(selector).click());
const listed = () => all('[data-trouble]').map((each) => each.dataset.trouble);

async function search(text: string) {
  await act(() => {
    const field = find<HTMLInputElement>('input[type=search]');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the search', () => {
  it('leaves what was meant, says how many, and opens the only one', async () => {
    const t = await draw();
    await search('ｔａｘ');
    expect(listed()[0]).toBe('taxOnTop');
    expect(find('.count').textContent).toBe(t('help.search.found', { count: listed().length }));
    await search('voucher');
    expect(listed()).toEqual(['refillPin']);
    expect(find<HTMLDetailsElement>('[data-trouble]').open).toBe(true);
  });

  it('says so where nothing was found, and what to do instead', async () => {
    for (const locale of locales) {
      const t = await draw({ locale });
      await search('zzzz');
      expect(listed()).toEqual([]);
      expect(find('.none[role=status]').textContent).toContain(
        t('help.search.none', { query: 'zzzz' }),
      );
      expect(find('.none[role=status]').textContent).toContain('1-800-937-8997');
      expect(all('.path')).toHaveLength(1);
    }
  });

  it('names no telephone number where the carrier’s is not known', async () => {
    await draw({ carrier: 't-mobile-pl' });
    await search('zzzz');
    expect(root.textContent).not.toMatch(/\d-\d{3}/);
  });

  it('is cleared by Esc, without closing the popup', async () => {
    await draw();
    await search('tax');
    const key = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    await act(() => void find('input[type=search]').dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(listed().length).toBeGreaterThan(5);
    const again = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    await act(() => void find('input[type=search]').dispatchEvent(again));
    expect(again.defaultPrevented).toBe(false);
  });
});

describe('question and answer', () => {
  const title = () => find('.path h3').textContent;

  it('asks, is answered, and shows the fix; back and start again lead back', async () => {
    const t = await draw();
    expect(title()).toBe(t('help.path.where.ask'));
    expect(all('.path .pair')).toHaveLength(0);
    await press('[data-answer="where.paid"]');
    expect(title()).toBe(t('help.path.paid.ask'));
    expect(document.activeElement).toBe(find('.path h3'));
    await press('[data-answer="paid.declined"]');
    expect(title()).toBe(t('trouble.cardDeclined.title'));
    expect(find('.path').textContent).toContain(t('trouble.cardDeclined.fix'));
    expect(document.activeElement).toBe(find('.path h3'));
    const [back, again] = all('.path .pair button');
    await act(() => back?.click());
    expect(title()).toBe(t('help.path.paid.ask'));
    await act(() => again?.click());
    expect(title()).toBe(t('help.path.where.ask'));
  });

  it('asks whose card it is first, of whom has not said it', async () => {
    const t = await draw({ settings: { ...blank.settings, sim: null } });
    expect(title()).toBe(t('help.path.whose.ask', { carrier: 'T-Mobile' }));
    await press('[data-answer="whose.other"]');
    expect(title()).toBe(t('trouble.notOwnSim.title'));
  });

  it('says what to do where no answer fits, and goes back to the same question', async () => {
    const t = await draw();
    await press('[data-answer="where.signIn"]');
    await press('.path li .none');
    expect(find('.path').textContent).toContain(t('help.path.noneHint'));
    await press('.path .pair button');
    expect(title()).toBe(t('help.path.signIn.ask'));
  });

  test.each(brands.map(({ id }) => id))('can be walked to an end at %s', async (carrier) => {
    for (const locale of locales) {
      await draw({ carrier, locale });
      for (let steps = 0; all('[data-answer]').length > 0; steps++) {
        expect(steps).toBeLessThan(4);
        await press('[data-answer]');
      }
      expect(all('.path .fix')).toHaveLength(1);
      expect(root.textContent).not.toMatch(/\{\{|help\.|trouble\./);
      render(null, root);
    }
  });

  it('takes no focus before it is pressed', async () => {
    await draw();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what the popup was opened for', () => {
  it('stands first and open, and is not called here where the page is not in front', async () => {
    await draw({}, 'touristPlan');
    expect(listed()[0]).toBe('touristPlan');
    expect(find<HTMLDetailsElement>('[data-trouble]').open).toBe(true);
    expect(all('.is-here')).toHaveLength(0);
    expect(new Set(listed()).size).toBe(listed().length);
  });

  it('is left out where this carrier does not have it', async () => {
    await draw({ carrier: 't-mobile-pl' }, 'touristPlan');
    expect(listed()).not.toContain('touristPlan');
  });
});
