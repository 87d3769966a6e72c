// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { trySigns } from '../../tests/unit/signCases';
import { billSigns, commonSigns } from '.';
import { activationCases } from './activation.sample';
import { billCases } from './bills.sample';
import { chooseAmountCases } from './chooseAmount.sample';
import { confirmationCases } from './confirmation.sample';
import { dashboardCases } from './dashboard.sample';
import { historyCases } from './history.sample';
import { homeCases } from './home.sample';
import { paymentCases } from './payment.sample';
import { paymentFailedCases } from './paymentFailed.sample';
import { paymentPendingCases } from './paymentPending.sample';
import { refillStartCases } from './refillStart.sample';
import { registerCases } from './register.sample';
import { reviewCases } from './review.sample';
import { signInCases } from './signIn.sample';
import { verifyCases } from './verify.sample';

trySigns(
  [...commonSigns, ...billSigns],
  [
    ...activationCases,
    ...billCases,
    ...chooseAmountCases,
    ...confirmationCases,
    ...dashboardCases,
    ...historyCases,
    ...homeCases,
    ...paymentCases,
    ...paymentFailedCases,
    ...paymentPendingCases,
    ...refillStartCases,
    ...registerCases,
    ...reviewCases,
    ...signInCases,
    ...verifyCases,
  ],
);

it('what takes a receipt back for certain is written down: no sign says never by mistake', () => {
  const never = commonSigns.filter(({ points }) => points === Number.NEGATIVE_INFINITY);
  expect(never.map(({ origin }) => origin?.id).sort()).toEqual([
    'confirmation.a copy',
    'confirmation.a new number',
    'confirmation.back, unthanked',
    'confirmation.nothing was charged',
    'confirmation.refusal',
    'confirmation.rows of a bill',
    'confirmation.something else is paid',
    'confirmation.still open',
  ]);
});
