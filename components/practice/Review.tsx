import { Form } from './Form';
import { Sum } from './Sum';
import type { PageProps } from './site';

/** The order before it is placed; its card may be refused. */
export function Review({ amount, go }: PageProps) {
  const order = [
    ['Phone number', '(206) 555-0100'],
    ['Refill', amount],
    ['Total due today', amount],
  ] as const;
  return (
    <Form send="Order now" onSend={() => go('confirmation')}>
      <h1>Review your order</h1>
      <Sum rows={order} />
    </Form>
  );
}
