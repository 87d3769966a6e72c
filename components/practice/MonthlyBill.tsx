import { Form } from './Form';
import { Input } from './Input';
import type { PageProps } from './site';

/** The wrong page, which people with a prepaid card reach by mistake. It leads nowhere. */
export function MonthlyBill({ go }: PageProps) {
  return (
    <Form send="Next" onSend={() => go('postpaidPay')}>
      <h1>Make a guest payment</h1>
      <p>Pay a monthly bill without logging in.</p>
      <Input label="Phone number" />
      <Input label="Account number" />
    </Form>
  );
}
