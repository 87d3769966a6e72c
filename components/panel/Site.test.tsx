// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Show } from '../../messages';
import { sample } from './show.sample';
import { stage } from './stage';

const { find, draw } = stage();

describe('whose site it is', () => {
  it.each(['own', 'brand'] as const)('is told by colour, words and host: %s', async (site) => {
    await draw(sample({ site }, { official: 'WHOSE' }));
    const chip = find('.official');
    expect(chip.classList.contains(site)).toBe(true);
    expect(chip.textContent).toBe('WHOSE · www.t-mobile.com');
  });

  it('is told by colour and words alone where there is only a practice', async () => {
    await draw(sample({ site: 'practice' }, { official: 'PRACTICE' }));
    expect(find('.official').classList.contains('practice')).toBe(true);
    expect(find('.official').textContent).toBe('PRACTICE');
  });

  it('has a sign that only the own site has', async () => {
    const sign = async (site: Show['site']) => {
      await draw(sample({ site }));
      return find('.official').querySelector('path')?.getAttribute('d');
    };
    expect(await sign('own')).not.toBe(await sign('brand'));
    expect(await sign('own')).not.toBe(await sign('practice'));
  });
});
