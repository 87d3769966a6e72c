/**
 * Endings under which a carrier's name alone in front is a known scam, not somebody's page about
 * it: `t-mobile.` before five chance letters, thousands of them, announced by text messages about
 * "expiring points". Learnt 2026-11 from Whalebone's report of 2026-02 (`.cc`), published samples
 * (`.icu`), and the endings with the greatest share of phishing in the Cybercrime Information
 * Center's ranking of 2025. Not `.vip` and `.xyz`, though ranked: honest resellers use them a lot.
 */
export const scamEndings: ReadonlySet<string> = new Set([
  'bond',
  'cc',
  'cfd',
  'cyou',
  'icu',
  'sbs',
  'top',
  'xin',
]);
