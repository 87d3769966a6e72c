import { Form } from './Form';
import { figures } from './figures';
import { Sum } from './Sum';
import type { PageProps } from './site';

const order = [
  ['Phone number', '(206) 555-0100'],
  ['Refill', figures.refill],
  ['Total due today', figures.refill],
] as const;

/** The order before it is placed; its card may be refused. */
export function Review({ go }: PageProps) {
  return (
    <Form send="Order now" onSend={() => go('confirmation')}>
      <h1>Review your order</h1>
      <Sum rows={order} />
    </Form>
  );
}
