import { Form } from './Form';
import { figures } from './figures';
import { Sum } from './Sum';
import type { PageProps } from './site';

const due = [
  ['Available Service Balance', figures.balance],
  ['Renewal amount', figures.renewal],
] as const;

/** What there is to choose, made up. */
const amounts = ['$10.00', '$15.00', figures.refill, '$25.00', '$40.00'];

/** The choice of an amount, below what it has to cover. */
export function Amounts({ go }: PageProps) {
  return (
    <Form send="Continue to payment" onSend={() => go('payment')}>
      <h1>Choose an amount or a plan</h1>
      <Sum rows={due} />
      <fieldset>
        <legend>Refill amount</legend>
        {amounts.map((amount) => (
          <label key={amount} class="check">
            <input type="radio" name="amount" checked={amount === figures.refill} /> {amount}
          </label>
        ))}
      </fieldset>
    </Form>
  );
}
