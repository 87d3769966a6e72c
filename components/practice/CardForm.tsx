import { CardFields } from './CardFields';
import { Form } from './Form';
import type { PageProps } from './site';

/** The payment of the refill. */
export function CardForm({ go }: PageProps) {
  return (
    <Form send="Continue to review" onSend={() => go('review')}>
      <h1>Payment information</h1>
      <p>Refill for (206) 555-0100</p>
      <CardFields />
    </Form>
  );
}
