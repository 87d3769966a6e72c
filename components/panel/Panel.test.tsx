// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, draw, hide, press } = stage();

describe('the contract', () => {
  it.each(['open', 'folded', 'asking'] as const)(
    'tells page, step and state once, in a named complementary region, when %s',
    async (state) => {
      await draw(sample({ state }));
      for (const name of ['page', 'step', 'state'])
        expect(root.querySelectorAll(`[data-${name}]`)).toHaveLength(1);
      const { dataset, localName, lang } = find('[data-state]');
      expect(dataset).toMatchObject({ page: 'dashboard', step: 'web.findRefill', state });
      expect([localName, lang]).toEqual(['aside', 'en']); // an aside is a complementary region
      expect(find('aside').getAttribute('aria-label')).toBe('Refill Guide');
    },
  );

  it.each(['open', 'folded', 'asking'] as const)(
    'has no field to type in, and no button that would send a form, when %s',
    async (state) => {
      const claim = () => {
        expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
        const types = [...root.querySelectorAll('button')].map(({ type }) => type);
        expect([...new Set(types)]).toEqual(['button']);
      };
      await draw(sample({ state }));
      claim();
      if (state !== 'open') return;
      await press('I am on another step');
      claim();
    },
  );
});

describe('what is pressed', () => {
  it('is handed on: done, to either side, fold and close', async () => {
    await draw(sample());
    for (const name of ['Done', 'To the left', 'Fold', 'Close']) await press(name);
    await draw(sample({ side: 'left' }));
    await press('To the right');
    expect(told).toEqual([
      { do: 'done', step: sample().step },
      { do: 'dock', side: 'left' },
      { do: 'fold' },
      { do: 'close' },
      { do: 'dock', side: 'right' },
    ]);
  });
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

  it('tells the first title, too, where money may go wrong: a refusal, or a page for other bills', async () => {
    await draw(sample({ page: 'paymentFailed', tone: 'trouble' }));
    expect(said()).toBe('Press Add to Balance to refill');
    await draw(sample({ page: 'paymentFailed', tone: 'trouble' }), { label: 'Add funds' });
    expect(said()).toBe('Press Add to Balance to refill');
  });

  it('says before the title what the page is not for', async () => {
    const alert = { title: 'This is for monthly bills', body: 'Not for prepaid.' };
    await draw(sample({ page: 'postpaidPay', tone: 'wrongPage' }, { alert }));
    expect(said()).toBe('This is for monthly bills. Press Add to Balance to refill');
    await hide();
    await draw(sample({ page: 'postpaidPay', tone: 'wrongPage' }, { alert }));
    expect(said()).toBe('');
  });

  it('tells the next step though the panel was gone meanwhile, and the same one not again', async () => {
    await draw(sample());
    await hide();
    await draw(sample());
    expect(said()).toBe('');
    await hide();
    await draw(sample({ step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('Fill in the card');
    await hide();
    await draw(sample({ step: 'web.pay' }, { title: ['Fill in the card'] }));
    expect(said()).toBe('');
  });

  it('does not tell a step again when its control is called otherwise', async () => {
    const title = ['Press ', { control: 'Next' }];
    await draw(sample());
    await draw(sample({ step: 'web.pay' }, { title }), { label: 'Continue' });
    await draw(sample({ step: 'web.pay' }, { title }), { label: 'Processing…' });
    expect(said()).toBe('Press Continue');
  });
});
