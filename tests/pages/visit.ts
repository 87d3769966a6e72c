/**
 * Variants of the practice site, kept in the cookie `practice` (names joined by a dot or a comma).
 *
 * Set them with the query `?practice=passkey,frame` on any page of any practice host: the server
 * sets the cookie for all hosts and redirects to the same address without the query, so the page
 * stands at the address the real one has. `?practice=` (empty) takes all of them away again.
 * `?lang=es` and the host es.t-mobile.com add `es`; the address stays.
 *
 * - passkey       sign-in offers a passkey before the password
 * - secondFactor  sign-in asks for a code
 * - frame         the card fields sit in frames of another origin
 * - savedCard     a stored card is offered, only its security code is asked
 * - es            Spanish labels; the buttons of a prepaid purchase stay English
 * - cookieWall    a cookie banner covers the page until it is accepted (cookie `practice-consent`)
 */
export const variants = [
  'passkey',
  'secondFactor',
  'frame',
  'savedCard',
  'es',
  'cookieWall',
] as const;
export type Variant = (typeof variants)[number];

/** Days from today on which the practice line renews. */
export const renewsIn = 12;

/** The day on which the practice line renews, as the carrier would write it. */
export function renewalDay({ say }: Visit): string {
  const day = new Date();
  day.setDate(day.getDate() + renewsIn);
  const format = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return say(
    day.toLocaleDateString('en-US', { ...format, month: 'short' }),
    day.toLocaleDateString('es-US', format),
  );
}

/** The day of a payment some days ago, as tables have it: 11/04/2026. */
export function pastDay(ago: number): string {
  const day = new Date();
  day.setDate(day.getDate() - ago);
  return day.toLocaleDateString('en-US', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** One request to the practice site, read once so that the pages need not know of headers. */
export interface Visit {
  url: URL;
  has(variant: Variant): boolean;
  signedIn: boolean;
  consented: boolean;
  /** The variants to keep in the cookie, when this visit changed them. */
  keep: ReadonlySet<Variant> | undefined;
  /** Only scripts and styles with this nonce run: the site is as strict as a bank's. */
  nonce: string;
  /** The words in the language of this visit. */
  say(en: string, es: string): string;
}

/** The variants named in a cookie or a query; unknown names are ignored. */
export function variantsIn(text: string): Set<Variant> {
  const names = new Set(text.split(/[.,]/));
  return new Set(variants.filter((variant) => names.has(variant)));
}

/** Reads what a page needs to know from the address and the cookie header. */
export function readVisit(url: URL, cookieHeader: string, nonce: string): Visit {
  const cookies = new Map(
    cookieHeader.split(/;\s*/).map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=', 2);
      return [name, decodeURIComponent(value)];
    }),
  );
  const on = variantsIn(cookies.get('practice') ?? '');
  const before = on.size;
  if (url.hostname === 'es.t-mobile.com' || url.searchParams.get('lang') === 'es') on.add('es');
  return {
    url,
    has: (variant) => on.has(variant),
    signedIn: cookies.get('practice-signed-in') === '1',
    consented: cookies.get('practice-consent') === '1',
    keep: on.size > before ? on : undefined,
    nonce,
    say: (en, es) => (on.has('es') ? es : en),
  };
}
