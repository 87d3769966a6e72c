import { Form } from './Form';
import type { PageProps } from './site';

/** What there is to choose, made up. */
const amounts = [10, 15, 20, 25, 40];

/** The choice of an amount. */
export function Amounts({ go }: PageProps) {
  return (
    <Form send="Continue to payment" onSend={() => go('payment')}>
      <h1>Choose an amount or a plan</h1>
      <fieldset>
        <legend>Refill amount</legend>
        {amounts.map((amount) => (
          <label key={amount}>
            <input type="radio" name="amount" checked={amount === 15} /> ${amount}.00
          </label>
        ))}
      </fieldset>
    </Form>
  );
}
