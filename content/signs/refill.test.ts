// @vitest-environment happy-dom
import { trySigns } from '../../tests/unit/signCases';
import { chooseAmountCases } from './chooseAmount.sample';
import { paymentCases } from './payment.sample';
import { refillSigns } from './refill';
import { refillStartCases } from './refillStart.sample';
import { reviewCases } from './review.sample';

trySigns(refillSigns, [...refillStartCases, ...chooseAmountCases, ...paymentCases, ...reviewCases]);
