import type { PageProps } from './site';

/** The front page, with the two ways in and the wrong one. */
export function Home({ go }: PageProps) {
  return (
    <>
      <h1>Stay in touch, wherever you are</h1>
      <p>Fast network, friendly prices, no surprises.</p>
      <section>
        <h2>My account</h2>
        <button type="button" class="go" onClick={() => go('signIn')}>
          Log in
        </button>
      </section>
      <div class="ways">
        <button type="button" onClick={() => go('refillStart')}>
          Refill a prepaid account
        </button>
        <button type="button" onClick={() => go('postpaidPay')}>
          Pay bill
        </button>
      </div>
    </>
  );
}
