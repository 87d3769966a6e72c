// @vitest-environment happy-dom
import { trySigns } from '../../tests/unit/signCases';
import { accountSigns } from './account';
import { activationCases } from './activation.sample';
import { dashboardCases } from './dashboard.sample';
import { homeCases } from './home.sample';
import { registerCases } from './register.sample';
import { signInCases } from './signIn.sample';
import { verifyCases } from './verify.sample';

trySigns(accountSigns, [
  ...homeCases,
  ...signInCases,
  ...verifyCases,
  ...registerCases,
  ...dashboardCases,
  ...activationCases,
]);
