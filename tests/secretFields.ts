import type { Page as Tab } from '@playwright/test';

/** Made up, and found by chance nowhere: what a user types into the fields of a carrier. */
export const secrets = {
  phone: '2065557391',
  card: '4929817302654418',
  expiry: '11/47',
  cvv: 'cv917q',
  pin: '73918264055',
  iccid: '8901260999174430261',
  code: '640917',
  password: 'tulip-917-harbor',
  name: 'Quillon Vexley',
  email: 'quillon@vexley.example',
  zip: '97917-4417',
  free: 'call me at the red lighthouse',
} as const;

/** A page that asks for all of it at once, as no page of a carrier does; each field has its kind as id. */
export const secretsPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Refill</title></head><body>
<main><h1>Refill this account</h1>
<p><label>Enter T-Mobile phone number <input id="phone" type="tel"></label></p>
<p><label>Card number <input id="card" autocomplete="cc-number"></label></p>
<p><label>Expiration date <input id="expiry" autocomplete="cc-exp"></label></p>
<p><label>CVV <input id="cvv" autocomplete="cc-csc"></label></p>
<p><label>Refill card PIN <input id="pin" type="password"></label></p>
<p><label>ICCID <input id="iccid"></label></p>
<p><label>Code from the text message <input id="code" name="code" autocomplete="one-time-code"></label></p>
<p><label>Password <input id="password" type="password"></label></p>
<p><label>Name on card <input id="name" autocomplete="cc-name"></label></p>
<p><label>Email <input id="email" type="email"></label></p>
<p><label>ZIP code <input id="zip"></label></p>
<p><label>Anything else? <textarea id="free"></textarea></label></p>
<p><label>State <select id="state"><option>Choose</option><option>WA</option></select></label></p>
<p><button type="button">Continue</button></p></main></body></html>`;

/** Types into each field of that page, key by key, and then changes the page, so that it is looked at again. */
export async function typeSecrets(tab: Tab): Promise<void> {
  for (const [id, value] of Object.entries(secrets)) {
    await tab.locator(`#${id}`).focus();
    await tab.keyboard.type(value);
  }
  await tab.locator('#state').selectOption('WA');
  await tab.evaluate(() => document.querySelector('main')?.append('Refill amount: $10'));
}

/** Which secrets stand in a text, whole or with their letters and digits alone. */
export function secretsIn(text: string): string[] {
  const bare = (some: string) => some.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const all = bare(text);
  return Object.values(secrets).filter(
    (secret) => text.includes(secret) || (bare(secret).length > 5 && all.includes(bare(secret))),
  );
}
