import type { PageProps } from './site';

/** The account page of a prepaid card. */
export function Account({ go }: PageProps) {
  return (
    <>
      <h1>Your prepaid account</h1>
      <section>
        <h2>Available Service Balance</h2>
        <p>$2.14</p>
        <p>Renewal amount $16.28</p>
        <button type="button" class="go" onClick={() => go('chooseAmount')}>
          Add to Balance
        </button>
      </section>
      <section>
        <h2>AutoPay Not Enrolled</h2>
        <p>Auto Refill</p>
      </section>
    </>
  );
}
