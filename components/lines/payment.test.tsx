// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../content/pages';
import { datedLine, ids } from '../../state/lines/line.sample';
import { at, blank, dashboard } from '../popup/stage';
import { paymentIn } from './paymentIn';
import { stage } from './stage';

const { draw, find, all } = stage();

const mum = datedLine('2026-11-02', { nickname: 'Mum' });
const look = (each: HTMLElement) => `${each.className} ${each.textContent?.trim()}`;
const deeds = () => all('.deeds .button').map(look);

describe('while the tab in front is about a payment', () => {
  it.each<Moment>([
    'payment.fields',
    'review.submit',
    'paymentPending.wait',
    'paymentFailed.retry',
  ])('no card leads to a page that takes money: %s', async (moment) => {
    await draw({ lines: [mum] }, { payment: paymentIn(at(moment)) });
    expect(all('a')).toHaveLength(0);
    expect(deeds()).toEqual([`button plain I’ve refilled Mum · ending 1234`]);
  });

  it('none does where a page that is not known came of it', async () => {
    await draw({ lines: [mum] }, { payment: paymentIn({ ...blank, paying: true }) });
    expect(all('a')).toHaveLength(0);
  });

  it.each([dashboard, blank, at('payment.fields', { certain: false })])(
    'leads there as ever where none is told for certain',
    async (overview) => {
      await draw({ lines: [mum] }, { payment: paymentIn(overview) });
      expect(find('.deeds a').className).toBe('button main');
    },
  );
});

describe('at a receipt', () => {
  const payment = paymentIn(at('confirmation.keep'));

  it('“I have refilled” is the main button of a card that it may be of', async () => {
    await draw({ lines: [mum] }, { payment });
    expect(all('a')).toHaveLength(0);
    expect(deeds()).toEqual([`button main I’ve refilled Mum · ending 1234`]);
  });

  it('but of none that is weeks ahead, and of neither of two that it may be of', async () => {
    await draw({ lines: [datedLine('2026-11-25')] }, { payment });
    expect(all('.deeds a, .deeds .main')).toHaveLength(0);
    expect(deeds()).toHaveLength(1);
    await draw({ lines: [mum, datedLine('2026-11-03', { id: ids[1] })] }, { payment });
    expect(all('.deeds a, .deeds .main')).toHaveLength(0);
    expect(deeds()).toHaveLength(2);
  });

  it('a card of another carrier has its way to its own page: to pay there is to pay nothing twice', async () => {
    await draw({ lines: [{ ...mum, sim: 'metro-us' as const }] }, { payment });
    expect(all('.deeds a')).toHaveLength(1);
    expect(find('.deeds button').className).toBe('button plain');
  });
});
