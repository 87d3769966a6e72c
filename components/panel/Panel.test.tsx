// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, find, draw, press } = stage();

describe('the contract', () => {
  it.each(['open', 'folded', 'asking'] as const)('holds when %s', async (state) => {
    await draw(sample({ state }));
    for (const name of ['page', 'step', 'state'])
      expect(root.querySelectorAll(`[data-${name}]`)).toHaveLength(1);
    const { dataset, localName, lang } = find('[data-state]');
    expect(dataset).toMatchObject({ page: 'dashboard', step: 'web.findRefill', state });
    expect([localName, lang]).toEqual(['aside', 'en']); // an aside is a complementary region
    expect(find('aside').getAttribute('aria-label')).toBe('Refill Guide');
  });

  it.each(['open', 'folded', 'asking'] as const)(
    'has no field to type in when %s',
    async (state) => {
      await draw(sample({ state }));
      if (state === 'open') await press('I am on another step');
      expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
      for (const one of root.querySelectorAll('button')) expect(one.type).toBe('button');
    },
  );
});

describe('the live region', () => {
  const said = () => find('aside > [role=status]').textContent;

  it('tells the title when it changes, not the first one, and is silent when folded', async () => {
    await draw(sample());
    expect(said()).toBe('');
    await draw(sample(), { label: 'Add funds' }); // the same step, its control found
    expect(said()).toBe('');
    await draw(sample({ step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('Fill in the card');
    await draw(sample({ state: 'folded', step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('');
  });
});
