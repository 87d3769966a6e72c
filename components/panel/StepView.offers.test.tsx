// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sample } from './show.sample';
import { stage } from './stage';

const { root, told, find, draw, press } = stage();

describe.each(['help', 'keep'] as const)('what is offered beside the step: %s', (offer) => {
  it('is there only where the background has words for it, and is handed on when pressed', async () => {
    await draw(sample());
    expect(root.textContent).not.toContain('OFFER');
    await draw(sample({}, { [offer]: 'OFFER' }));
    await press('OFFER');
    expect(told).toEqual([{ do: offer }]);
  });
});

describe('what helps', () => {
  it('is the main button, below what not to do, where pressing again could cost money', async () => {
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

describe('a plan that is not refilled at all', () => {
  const words = {
    help: 'Find what helps',
    links: [{ label: 'See U.S. Pass', href: 'https://prepaid.t-mobile.com/' }],
  };
  const names = () => [...root.querySelectorAll('.body .button')].map((each) => each.textContent);
  const first = () => [...root.querySelectorAll('.first')].map((each) => each.textContent);

  it('has its other way first, and the help plainly below', async () => {
    await draw(sample({ tone: 'trouble', page: 'refillStart' }, { ...words, done: undefined }));
    expect(names()).toEqual(['See U.S. Pass', 'Show me', 'Find what helps']);
    expect(first()).toEqual(['See U.S. Pass']);
    expect(find('.row').contains(find('.first'))).toBe(true);
  });

  it('has the help first where there is no other way, and so has a refused payment', async () => {
    for (const [page, links] of [
      ['refillStart', []],
      ['paymentFailed', words.links],
    ] as const) {
      await draw(sample({ tone: 'trouble', page }, { ...words, links: [...links] }));
      expect(first()).toEqual(['Find what helps']);
    }
  });
});

it('of a payment that is not through the balance tells: the way there is the main button', async () => {
  const links = [{ label: 'Check the balance', href: 'https://www.t-mobile.com/' }];
  const first = () => [...root.querySelectorAll('.first')].map((each) => each.textContent);
  for (const help of ['See what to do', undefined]) {
    await draw(sample({ tone: 'trouble', page: 'paymentPending' }, { links, help }));
    expect(first()).toEqual(['Check the balance']);
  }
  // Where no way is known what the page has is shown; something leads on in any case.
  await draw(sample({ tone: 'trouble', page: 'paymentPending' }, { links: [], help: undefined }));
  expect(first()).toEqual(['Show me']);
});

it('at a receipt a record of it is the first and the main button', async () => {
  await draw(sample({ tone: 'receipt' }, { keep: 'Keep a record' }));
  const names = [...find('.row').querySelectorAll('button')].map((each) => each.textContent);
  expect(names).toEqual(['Keep a record', 'Show me', 'Done']);
  expect(find('.row > .lead')).toBe(find('.first')); // on a line of its own
  expect([...root.querySelectorAll('.first')].map((each) => each.textContent)).toEqual([
    'Keep a record',
  ]);
});

it('a record that is kept already is offered last, and is not the main button', async () => {
  await draw(sample({ tone: 'plain' }, { keep: 'Keep a record' }));
  const names = [...root.querySelectorAll('.body .button')].map((each) => each.textContent);
  expect(names).toEqual(['Show me', 'Done', 'Keep a record']);
  expect(find('.first').textContent).toBe('Show me');
});

describe('"remind me"', () => {
  const words = { remind: 'Remind me' };

  it('is not there where the page shows no date, nor where the background has no words for it', async () => {
    await draw(sample({}, words));
    expect(find('.panel').textContent).not.toContain('Remind me');
    await draw(sample(), { date: '2026-12-04' });
    expect(find('.panel').textContent).not.toContain('Remind me');
  });

  it('hands on the date when it is pressed, and shows it nowhere', async () => {
    await draw(sample({}, words), { date: '2026-12-04' });
    expect(told).toEqual([]);
    expect(root.innerHTML).not.toContain('2026');
    await press('Remind me');
    expect(told).toEqual([{ do: 'remind', date: '2026-12-04' }]);
  });
});
