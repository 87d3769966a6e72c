import { entitled, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  askMore,
  askPerson,
  lessons,
  notKnown,
  other,
  paidAbove,
  partly,
  payable,
  plainLessons,
  plainly,
  task,
  toAddress,
} from './common.sample';
import {
  amount,
  amounts,
  asLink,
  choices,
  close,
  goOn,
  number,
  one,
  pay,
  phone,
  refill,
  refillButton,
  refillInPassing,
  review,
  three,
  threeChoices,
  two,
} from './parts.sample';

const offers = (...all: string[]) => ({ offers: new Set(all) });

export const chooseAmountCases: readonly SignCase[] = [
  ['chooseAmount.three choices', [threeChoices], [choices(one, two)]],
  [
    'chooseAmount.two choices',
    [choices(one, two), { ...choices(one, two), ...offers(one, two) }],
    [threeChoices, choices(one), { ...choices(one, two), ...offers(one, two, three) }],
  ],
  [
    'chooseAmount.three offers',
    [offers(one, two, three), { ...offers(one, two, three), ...choices(one, two) }],
    [offers(one, two), { ...offers(one, two, three), ...threeChoices }],
  ],
  [
    'chooseAmount.three amounts',
    [
      amounts(one, two, three),
      { ...amounts(one, two, three), ...choices(one), ...offers(one, two) },
    ],
    [
      amounts(one, two),
      { ...amounts(one, two, three), ...choices(one, two) },
      { ...amounts(one, two, three), ...offers(one, two, three) },
    ],
  ],
  [
    'chooseAmount.choose an amount',
    [
      { texts: [seen('Choose an amount')] },
      entitled('Choose an amount'),
      { ...threeChoices, fields: [amount] },
    ],
    [threeChoices, { ...choices(one, two), fields: [amount] }],
  ],
  [
    'chooseAmount.own amount, too',
    [{ ...choices(one, two), fields: [amount] }],
    [choices(one, two), { ...threeChoices, fields: [amount] }],
  ],
  [
    'chooseAmount.for a line',
    [{ ...threeChoices, ...number }],
    [threeChoices, { ...choices(one, two), ...number }],
  ],
  [
    'chooseAmount.plans in a shop window',
    [{}, { controls: [close], texts: [refillInPassing] }],
    [{ texts: [refill] }, number, { controls: [goOn] }, { controls: [pay] }],
  ],
  ['chooseAmount.about a refill', plainly.yes, plainly.no],
  ['chooseAmount.partly about a refill', partly.yes, partly.no],
  ['chooseAmount.amount field', [{ fields: [amount] }], [{ fields: [phone] }]],
  ['chooseAmount.continue', [{ controls: [goOn] }], [{ controls: [close] }]],
  [
    'chooseAmount.goes on with a choice',
    [{ ...threeChoices, controls: [goOn] }],
    [threeChoices, { ...choices(one, two), controls: [goOn] }],
  ],
  [
    'chooseAmount.refills with a choice',
    [
      { ...threeChoices, controls: [refillButton] },
      { ...threeChoices, controls: [pay] },
    ],
    [
      threeChoices,
      { ...choices(one, two), controls: [refillButton] },
      { ...threeChoices, controls: [refillButton, goOn] },
      { ...threeChoices, controls: [pressed('Refill', asLink)] },
    ],
  ],
  ['chooseAmount.card form', payable.yes, payable.no],
  [
    'chooseAmount.an order to check',
    [{ texts: [review] }],
    [{ texts: [seen('Review your order')] }],
  ],
  ['chooseAmount.address form', toAddress.yes, toAddress.no],
  ['chooseAmount.asks who you are', askPerson.yes, askPerson.no],
  ['chooseAmount.asks for something else', askMore.yes, askMore.no],
  [
    'chooseAmount.front page',
    [
      {
        controls: ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) => pressed(name)),
      },
    ],
    [{ controls: [pressed('Plans')] }],
  ],
  ['chooseAmount.other business', other.yes, other.no],
  ['chooseAmount.article', lessons.yes, lessons.no],
  ['chooseAmount.plainly an article', plainLessons.yes, plainLessons.no],
  ['chooseAmount.it is paid', paidAbove.yes, paidAbove.no],
  ['chooseAmount.another task', task.yes, task.no],
  ['chooseAmount.it may be paid', notKnown.yes, notKnown.no],
];
