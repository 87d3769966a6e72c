import { pick } from '../inPage/random';
import { findAll } from '../inPage/roots';
import type { Change } from './change';

const cardMarks = /cc-|card ?-?_?(?:number|no|num)|cardnum|cvv|cvc|security ?code|expir|exp ?date/i;
const titles = [
  'Secure payment fields',
  'Secure card payment input frame',
  'Card payment form',
  'Payment details',
  'Campo seguro para el pago con tarjeta',
  'Formularz płatności kartą',
];

/** The fields that ask for a card, by any of their own words. */
function cardFields(document: Document): HTMLElement[] {
  return findAll<HTMLInputElement>(document, 'input:not([type=hidden]), select').filter((field) => {
    if (/radio|checkbox|submit|button/.test(field.type)) return false;
    const words = ['autocomplete', 'name', 'id', 'aria-label', 'placeholder'].map((attribute) =>
      field.getAttribute(attribute),
    );
    const label = [...(field.labels ?? [])].map((each) => each.textContent);
    return field.checkVisibility() && cardMarks.test([...words, ...label].join(' '));
  });
}

export const payChanges: Change[] = [
  {
    name: 'pay.frame',
    family: 'pay',
    standsFor: 'card fields in the frame of a payment house instead of the page itself',
    apply({ document }, random) {
      const fields = cardFields(document);
      const [first, ...rest] = fields;
      if (!first || rest.length === 0) return false;
      const frame = document.createElement('iframe');
      frame.title = pick(titles, random);
      frame.setAttribute('style', 'display:block;width:320px;height:120px');
      first.before(frame);
      for (const field of fields) {
        for (const label of (field as HTMLInputElement).labels ?? []) {
          if (!label.contains(frame)) label.remove();
        }
        field.remove();
      }
      return true;
    },
  },
];
