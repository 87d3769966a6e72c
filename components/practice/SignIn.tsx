import { useState } from 'preact/hooks';
import { Form } from './Form';
import { Input } from './Input';
import type { PageProps } from './site';

/**
 * Two faces of one page, as on the real one: the number, without which its button stays grey; then
 * the password.
 */
export function SignIn({ go }: PageProps) {
  const [known, setKnown] = useState(false);
  return known ? (
    <Form key="password" send="Log in" onSend={() => go('dashboard')}>
      <h1>Enter your password</h1>
      <Input label="Password" secret />
    </Form>
  ) : (
    <Form key="number" send="Next" waits onSend={() => setKnown(true)}>
      <h1>Log in</h1>
      <Input label="Email or phone number" required />
    </Form>
  );
}
