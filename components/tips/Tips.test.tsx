// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { brandById, type CarrierId, carrierIds } from '../../content/carriers/brands';
import { createWords, type Locale, locales } from '../../content/text';
import { verdictOf } from '../../content/verdict';
import { blank } from '../popup/stage';
import type { ClearActs } from './ClearSite';
import { type TipActs, Tips } from './Tips';

const root = document.createElement('div');
let opened: string[] = [];

beforeEach(() => {
  opened = [];
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function draw({
  carrier = 't-mobile-us' as CarrierId,
  locale = 'en' as Locale,
  clear = undefined as ClearActs,
  told = 'https://my-t-mobile.com/' as string | null,
  checks = undefined as TipActs['check'] | undefined,
} = {}) {
  const t = createWords(locale, carrier);
  const known = async () => (told === null ? undefined : verdictOf(told));
  const check = checks ?? known;
  await act(() =>
    render(
      <Tips
        t={t}
        overview={{ ...blank, carrier, locale }}
        acts={{
          open: (tab) => opened.push(tab),
          clear,
          check,
        }}
      />,
      root,
    ),
  );
  return t;
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
function button(text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}
const press = (element: HTMLElement) => act(() => element.click());
const hrefs = (selector: string) =>
  [...root.querySelectorAll(`${selector} a`)].map((one) => one.getAttribute('href'));

it('begins a reminder and a record', async () => {
  const t = await draw();
  await press(button(t('help.tip.remind')));
  await press(button(t('help.tip.record')));
  expect(opened).toEqual(['lines', 'records']);
});

test.each(carrierIds)('leads to pages that %s has', async (carrier) => {
  await draw({ carrier });
  const { links } = brandById(carrier).guide;
  const known = Object.values(links).map(({ href }) => href as string);
  for (const href of hrefs('')) expect(known).toContain(href);
  expect(hrefs('[data-tip=promotions]')).toEqual([(links.shop ?? links.official).href]);
  for (const tip of ['slowNetwork', 'goodRecord'])
    expect(hrefs(`[data-tip=${tip}]`)).toEqual(links.dashboard ? [links.dashboard.href] : []);
});

test.each(carrierIds)('says 7726 only where %s has it', async (carrier) => {
  for (const locale of locales) {
    await draw({ carrier, locale });
    expect(root.textContent?.includes('7726')).toBe(carrier === 't-mobile-us');
  }
});

describe('clearing the site’s data', () => {
  it('is explained, not offered, where the browser cannot leave other sites alone', async () => {
    const t = await draw();
    expect(find('.clear-site').textContent).toContain(t('help.tip.clear.byHandOnly'));
    expect(root.querySelector('.clear-site button')).toBeNull();
  });

  it('says what goes, that it signs out, and what it asks for, before anything is pressed', async () => {
    const clear = vi.fn(async () => 'done' as const);
    for (const locale of locales) {
      const t = await draw({ clear, locale });
      const { textContent } = find('.clear-site');
      expect(textContent).toContain(t('help.tip.clear.what', { domain: 't-mobile.com' }));
      expect(textContent).toContain(t('help.tip.clear.signsOut'));
      expect(textContent).toContain(t('help.tip.clear.permission'));
    }
    expect(clear).not.toHaveBeenCalled();
  });

  it('can be let be', async () => {
    const clear = vi.fn(async () => 'done' as const);
    const t = await draw({ clear });
    const fold = find<HTMLDetailsElement>('.clear-site');
    fold.open = true;
    await press(button(t('help.tip.clear.cancel')));
    expect(fold.open).toBe(false);
    expect(document.activeElement).toBe(fold.querySelector('summary'));
    expect(clear).not.toHaveBeenCalled();
  });

  test.each(['done', 'refused', 'failed'] as const)(
    'tells when it is %s, with the focus',
    async (end) => {
      let finish: (end: 'done' | 'refused' | 'failed') => void = () => undefined;
      const clear = vi.fn(
        () =>
          new Promise<'done' | 'refused' | 'failed'>((resolve) => {
            finish = resolve;
          }),
      );
      const t = await draw({ clear });
      await press(button(t('help.tip.clear.clear')));
      expect(button(t('help.tip.clear.busy')).disabled).toBe(true);
      await act(async () => finish(end));
      expect(clear).toHaveBeenCalledTimes(1);
      expect(document.activeElement).toBe(find('.result'));
      expect(find('.result').textContent).toBe(t(`help.tip.clear.${end}`));
      const byHand = t('help.tip.clear.byHand', { domain: 't-mobile.com' });
      expect(find('.clear-site').textContent?.includes(byHand)).toBe(end !== 'done');
    },
  );
});

describe('an address out of a message', () => {
  async function check(text: string) {
    const field = find<HTMLInputElement>('#check-address');
    await act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      find('.check-address').dispatchEvent(new Event('submit', { cancelable: true }));
    });
  }

  it('is told whose it is, without being opened, and what was typed stays', async () => {
    await draw();
    await check('my-t-mobile.com');
    await vi.waitFor(() => expect(find('.verdict').dataset.kind).toBe('lookalike'));
    expect(find<HTMLInputElement>('#check-address').value).toBe('my-t-mobile.com');
  });

  it('is judged with all of the message that it stands in, however long that is', async () => {
    const checks = vi.fn(async () => undefined);
    await draw({ checks });
    expect(find('#check-address').hasAttribute('maxlength')).toBe(false);
    const message = `${'x '.repeat(5000)}my-t-mobile.com`;
    await check(message);
    expect(checks).toHaveBeenCalledExactlyOnceWith(message);
  });

  it('is never told of another one that was asked about before', async () => {
    let answer = (_: ReturnType<typeof verdictOf>) => {};
    await draw({ checks: () => new Promise((done) => (answer = done)) });
    await check('www.t-mobile.com');
    const field = find<HTMLInputElement>('#check-address');
    await act(() => {
      field.value = 'my-t-mobile.com';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => answer(verdictOf('https://www.t-mobile.com/')));
    expect(root.querySelector('.check-address .verdict')).toBeNull();
  });

  test.each([null, 'mailto:x'])('is asked for in words where there is none', async (told) => {
    const t = await draw({ told });
    await check('hello');
    await vi.waitFor(() =>
      expect(find('.check-address .result').textContent).toBe(t('help.tip.scam.noAddress')),
    );
    expect(find('#check-address').getAttribute('aria-invalid')).toBe('true');
    expect(find<HTMLInputElement>('#check-address').value).toBe('hello');
  });
});
