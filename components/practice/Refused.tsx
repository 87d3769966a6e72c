import type { PageProps } from './site';

/** The bank says no. */
export function Refused({ amount, go }: PageProps) {
  return (
    <>
      <h1>Payment declined</h1>
      <p role="alert">Your card was declined by the bank. No credit was added to this account.</p>
      <p>Refill amount: {amount}</p>
      <button type="button" class="go" onClick={() => go('payment')}>
        Try another card
      </button>
    </>
  );
}
