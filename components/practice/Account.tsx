import { figures } from './figures';
import type { PageProps } from './site';

/** The account page of a prepaid card. */
export function Account({ go }: PageProps) {
  return (
    <>
      <h1>Your prepaid account</h1>
      <section>
        <h2>Available Service Balance</h2>
        <p>{figures.balance}</p>
        <p>Renewal amount {figures.renewal}</p>
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
