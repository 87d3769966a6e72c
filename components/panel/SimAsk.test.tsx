// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SimWords } from '../../messages';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, draw, press } = stage();

const ask = { question: 'Is it ours?', why: 'Many are not.', yes: 'Yes, it is', other: 'Not sure' };
const sims: SimWords = {
  ask: { ...ask, own: 't-mobile-us' },
  title: 'Which brand?',
  change: 'Change the brand',
  kinds: [
    { sim: 't-mobile-us', label: 'Ours', tell: 'No other name on it.' },
    { sim: 'mint', label: 'Mint', tell: 'It says Mint.' },
  ],
};

describe('while it is asked whose card it is', () => {
  it.each([true, false])(
    'nothing else is the main button, whether or not it points: %s',
    async (points) => {
      await draw(sample({ points }));
      expect(root.querySelectorAll('.first')).toHaveLength(1);
      await draw(sample({ points, sims }));
      expect(find('.sim-ask legend').textContent).toBe('Is it ours?');
      expect(root.querySelectorAll('.first')).toHaveLength(0);
      await draw(sample({ points, sims: { ...sims, ask: undefined } }));
      expect(root.querySelectorAll('.first')).toHaveLength(1);
    },
  );

  it('every card in the list is a row that leads on, with the room that the ring would take', async () => {
    await draw(sample({ sims }), { pointing: 'on' });
    expect(find('aside').classList.contains('pointing')).toBe(true);
    await press('Not sure');
    expect(find('aside').classList.contains('pointing')).toBe(false);
    expect([...root.querySelectorAll('.steps button')].map((each) => each.className)).toEqual([
      'choice leads',
      'choice leads',
    ]);
    await press('Back');
    expect(find('aside').classList.contains('pointing')).toBe(true);
  });

  it('is answered by one press', async () => {
    await draw(sample({ sims }));
    await press('Yes, it is');
    await press('Not sure');
    await press('MintIt says Mint.');
    expect(told).toEqual([
      { do: 'sim', sim: 't-mobile-us' },
      { do: 'sim', sim: 'mint' },
    ]);
  });
});
