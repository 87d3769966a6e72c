import { Form } from './Form';
import { Input } from './Input';
import type { PageProps } from './site';

/** The refill without signing in: the number, twice. */
export function Start({ go }: PageProps) {
  return (
    <Form send="Continue to plans" onSend={() => go('chooseAmount')}>
      <h1>Refill this account</h1>
      <Input label="Enter T-Mobile® phone number" />
      <Input label="Confirm T-Mobile® phone number" />
    </Form>
  );
}
