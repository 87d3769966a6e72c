// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, button, draw, press, pressEscape } = stage();

describe('another step', () => {
  it('is chosen from the list, where the present one is marked', async () => {
    await draw(sample());
    await press('I am on another step');
    expect(document.activeElement).toBe(button('Back'));
    expect(find('h2').textContent).toBe('Which step are you on?');
    expect(find('[aria-current=step]').textContent).toBe('Find the refill entry');
    await press('Choose an amount');
    expect(told).toEqual([{ do: 'choose', step: 'web.choose' }]);
    expect(find('h2').textContent).toContain('Add to Balance');
  });

  it('is left by Back, by Esc, and when the page moves on', async () => {
    await draw(sample());
    await press('I am on another step');
    await press('Back');
    expect(document.activeElement).toBe(button('I am on another step'));
    await press('I am on another step');
    await pressEscape();
    expect(document.activeElement).toBe(button('I am on another step'));
    await press('I am on another step');
    await draw(sample({ page: 'payment', step: 'web.pay' }));
    expect(root.querySelector('.steps')).toBeNull();
    expect(told).toEqual([]);
  });
});
