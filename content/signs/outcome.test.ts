// @vitest-environment happy-dom
import { trySigns } from '../../tests/unit/signCases';
import { confirmationCases } from './confirmation.sample';
import { historyCases } from './history.sample';
import { outcomeSigns } from './outcome';
import { paymentFailedCases } from './paymentFailed.sample';
import { paymentPendingCases } from './paymentPending.sample';

trySigns(outcomeSigns, [
  ...confirmationCases,
  ...paymentPendingCases,
  ...paymentFailedCases,
  ...historyCases,
]);
