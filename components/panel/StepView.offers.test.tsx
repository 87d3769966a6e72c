// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, draw, press } = stage();

describe('what helps', () => {
  it('is offered where the page refuses something, and nowhere else', async () => {
    await draw(sample());
    expect(root.textContent).not.toContain('Find what helps');
    await draw(sample({}, { help: 'Find what helps' }));
    await press('Find what helps');
    expect(told).toEqual([{ do: 'help' }]);
  });

  it('comes first where pressing again could cost money', async () => {
    const names = () => [...root.querySelectorAll('.body .button')].map((each) => each.textContent);
    await draw(sample({ tone: 'trouble' }, { help: 'Find what helps' }));
    expect(names()[0]).toBe('Find what helps');
    expect(root.querySelector('.first')?.textContent).toBe('Find what helps');
    expect(find('.row').firstElementChild).toBe(root.querySelector('.first'));
    expect(find('h2 ~ p')).toBe(find('.caution')); // what not to do, before all else
    await draw(sample({}, { help: 'Find what helps' }));
    expect(names().indexOf('Find what helps')).toBeGreaterThan(0);
    expect(root.querySelector('.first')?.textContent).not.toBe('Find what helps');
  });
});

describe('a record of the refill', () => {
  it('is offered where it was paid, and nowhere else', async () => {
    await draw(sample());
    expect(root.textContent).not.toContain('Keep a record');
    await draw(sample({ tone: 'receipt' }, { keep: 'Keep a record' }));
    await press('Keep a record');
    expect(told).toEqual([{ do: 'keep' }]);
  });
});

describe('"remind me"', () => {
  const words = { remind: 'Remind me' };

  it('is there only where the page shows a date and the background has words for it', async () => {
    await draw(sample({}, words));
    expect(find('.panel').textContent).not.toContain('Remind me');
    await draw(sample(), { date: '2026-12-04' });
    expect(find('.panel').textContent).not.toContain('Remind me');
  });

  it('tells the date when it is pressed, and only then', async () => {
    await draw(sample({}, words), { date: '2026-12-04' });
    expect(told).toEqual([]);
    expect(root.innerHTML).not.toContain('2026');
    await press('Remind me');
    expect(told).toEqual([{ do: 'remind', date: '2026-12-04' }]);
  });
});
