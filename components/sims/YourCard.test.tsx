// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sim } from '../../content/guide/sims';
import { createWords } from '../../content/text';
import { YourCard } from './YourCard';

const t = createWords('en', 't-mobile-us');
const root = document.body.appendChild(document.createElement('div'));
const onSim = vi.fn();
afterEach(() => render(null, root));

const draw = (sim: Sim | null) =>
  render(<YourCard t={t} carrier="t-mobile-us" sim={sim} onSim={onSim} />, root);
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = (name: string) => act(() => button(name)?.click());

it('asks until it is answered, without a way out', () => {
  draw(null);
  expect(root.querySelectorAll('[data-sim]').length).toBeGreaterThan(5);
  expect(root.querySelector('[aria-current]')).toBeNull();
  expect(root.querySelectorAll('[data-sim]:not(.leads)')).toHaveLength(0); // each looks pressable
  expect(button(t('popup.cancel'))).toBeUndefined();
});

it('shows the answer so far when asked anew, and leaves it by "cancel"', async () => {
  draw('t-mobile-us');
  await press(t('sims.change'));
  expect(root.querySelector('[aria-current]')?.getAttribute('data-sim')).toBe('t-mobile-us');
  await press(t('popup.cancel'));
  expect(onSim).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button(t('sims.change')));
});

it('takes another answer', async () => {
  draw('t-mobile-us');
  await press(t('sims.change'));
  await act(() => root.querySelector<HTMLElement>('[data-sim="mint"]')?.click());
  expect(onSim).toHaveBeenCalledExactlyOnceWith('mint');
});
