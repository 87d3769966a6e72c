import { useState } from 'preact/hooks';
import { Form } from './Form';
import { amounts, figures } from './figures';
import { Sum } from './Sum';
import type { PageProps } from './site';

const due = [
  ['Available Service Balance', figures.balance],
  ['Renewal amount', figures.renewal],
] as const;

/** The choice of an amount, below what it has to cover. */
export function Amounts({ amount, go }: PageProps) {
  const [chosen, choose] = useState(amount);
  return (
    <Form send="Continue to payment" onSend={() => go('payment', chosen)}>
      <h1>Choose an amount or a plan</h1>
      <Sum rows={due} />
      <fieldset>
        <legend>Refill amount</legend>
        {amounts.map((each) => (
          <label key={each} class="check">
            <input
              type="radio"
              name="amount"
              checked={each === chosen}
              onChange={() => choose(each)}
            />{' '}
            {each}
          </label>
        ))}
      </fieldset>
    </Form>
  );
}
