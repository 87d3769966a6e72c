import { expect, it } from 'vitest';
import { sims } from '../guide/sims';
import { createWords } from '.';
import { simText, simTexts } from './simTexts';

const t = createWords('en');

it('sends the card of a carrier to its own site, whosever words are at hand', () => {
  expect(simText('metro-us', t)).toMatchObject({
    sim: 'metro-us',
    where: 'Refill it on the site of its own brand: www.metrobyt-mobile.com/guestpay/landing.',
    link: {
      label: 'Open this SIM’s refill page',
      href: 'https://www.metrobyt-mobile.com/guestpay/landing',
    },
  });
  expect(simText('metro-us', t).name).toContain('Metro');
  expect(simText('metro-us', t).tell).toContain('Metro');
});

it('has the words of the other cards, and no link where no address is known', () => {
  expect(simText('mint', createWords('en', 'metro-us'))).toEqual({
    sim: 'mint',
    name: 'Mint Mobile',
    tell: 'The SIM or its package says Mint.',
    where:
      'Refill it with Mint itself: take the address from the SIM or its package, not from an ad. Don’t refill it on T-Mobile’s site.',
    link: undefined,
  });
});

it('shows who comes for a visit the passes there are', () => {
  expect(simText('tourist', t).link).toEqual({
    label: 'U.S. Pass for visitors',
    href: 'https://prepaid.t-mobile.com/prepaid-plans/esim-usa-travel-plans',
  });
});

it('has them all, in the order they are asked for', () => {
  expect(simTexts(t).map(({ sim }) => sim)).toEqual(sims);
});
