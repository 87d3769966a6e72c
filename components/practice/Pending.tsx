import type { PageProps } from './site';

/** The carrier has the order, and the bank has not answered. */
export function Pending({ amount }: PageProps) {
  return (
    <>
      <h1>We are processing your payment</h1>
      <p role="status">Your refill is still pending. This can take a few minutes.</p>
      <p>Refill amount: {amount}</p>
      <p>Reference number: PRACTICE-0001</p>
    </>
  );
}
