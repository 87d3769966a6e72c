import { CardFields } from './CardFields';
import { Form } from './Form';
import type { PageProps } from './site';

/** A card form that does not say what for: the guide asks. */
export function UnclearForm({ go }: PageProps) {
  return (
    <Form send="Continue" onSend={() => go('unclear')}>
      <h1>Payment information</h1>
      <CardFields />
    </Form>
  );
}
