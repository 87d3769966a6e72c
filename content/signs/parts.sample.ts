import { asked, heading, ofLine, pressed, seen } from '../../tests/unit/sceneOf';

// What a page may show, written once for the cases of all signs.

export const inFrame = { frame: true };
export const asLink = { link: true };
export const select = document.createElement('select');

export const amounts = (...all: string[]) => ({ amounts: new Set(all) });
export const choices = (...all: string[]) => ({ choices: new Set(all) });
export const [one, two, three] = ['$1', '$2', '$3'];
export const threeChoices = choices(one, two, three);
export const details = (amount: number, card = 0, number = 0) => ({
  details: { amount, card, number },
});
export const number = ofLine();

export const phone = asked('phone');
export const email = asked('email');
export const password = asked('password');
export const code = asked('code');
export const wallets = {
  controls: [pressed('Pay with Apple Pay'), pressed('PayPal')],
  amounts: new Set(['$15']),
  ...ofLine(),
};
export const walletCode = asked('other', { label: 'BLIK code' });
export const amount = asked('amount');
export const cardForm = [asked('cardNumber'), asked('securityCode')];
export const savedCard = { fields: [asked('securityCode')], texts: [seen('Visa ending in 4242')] };
export const payFrame = {
  frames: [{ element: document.createElement('iframe'), name: 'Secure card number' }],
};

export const goOn = pressed('Continue');
export const pay = pressed('Pay now');
export const close = pressed('Close');
export const refillButton = pressed('Refill');
export const signIn = pressed('Sign in');

export const refill = heading('Refill');
export const refillInPassing = seen(`${'x'.repeat(30)} refill`);
export const hello = seen('Hello');
export const review = heading('Review your order');
export const bill = heading('Your bill');
export const verify = heading('Confirm it’s you');
export const declined = 'Payment declined';
export const declinedOf = (length: number) => seen(`${declined} `.padEnd(length, 'x'));
export const article = { paragraphs: 4 };

/** A text that nobody is to reach, though it can be seen. */
export function outOfReach(text: string) {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  return seen(text, { element: box.appendChild(document.createElement('p')) });
}

/** A text in a row: its value, or its name. */
export function inRow(text: string, part: 'dt' | 'dd' = 'dd') {
  const row = document.createElement('dl');
  const element = row.appendChild(document.createElement(part));
  return seen(text, { element });
}
