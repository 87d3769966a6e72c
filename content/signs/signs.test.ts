// @vitest-environment happy-dom
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
