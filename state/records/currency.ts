/**
 * How many decimals a currency has where it isn't two: ISO 4217, list one of 2024-06-25, checked
 * 2026-11. Not asked of Intl: browsers disagree (forint and rupiah have none in Chromium, two in
 * the standard), and an amount kept by one would be read a hundredfold by another.
 */
const digits: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const byCurrency = new Map(
  Object.entries(digits).flatMap(([count, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, +count]),
  ),
);

/** Units of account, metals and test codes: nobody pays with them. */
const unpayable = /^X(?:AG|AU|B[ABCD]|DR|PD|PT|SU|TS|UA|XX)$/;

/** The decimals of a currency; two for a code that is not known. */
export function currencyDigits(currency: string): number {
  return byCurrency.get(currency) ?? 2;
}

let all: readonly string[] | undefined;

/** The ISO 4217 codes this browser knows and somebody may have paid with, sorted. */
export function currencies(): readonly string[] {
  all ??= Intl.supportedValuesOf('currency').filter((code) => !unpayable.test(code));
  return all;
}
