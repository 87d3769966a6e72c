import type { Field } from '../scene';
import { cut, mask, maskName, maskNames } from './mask';
import type { OutlineEntry } from './shape';

/** What may stand in these attributes; anything else there could be anything. */
const types =
  /^(?:text|tel|email|password|number|search|url|date|month|week|time|checkbox|radio|file|range)$/;
const autocompletes =
  /^(?:on|off|name|honorific-(?:prefix|suffix)|(?:given|additional|family)-name|nickname|email|username|(?:new|current)-password|one-time-code|organization|street-address|address-(?:line|level)[1-4]|country|country-name|postal-code|cc-(?:name|given-name|additional-name|family-name|number|exp|exp-month|exp-year|csc|type)|transaction-(?:currency|amount)|language|bday|tel|tel-(?:country-code|national|area-code|local|extension)|shipping|billing|home|work|mobile)$/;

/** No word of a label says what is asked for: else it would be known what is. */
const nothing = { test: () => false };

/**
 * What a field asks for: its kind, its label, what the site declares of it. Never what is in it.
 * @param numbered numbers the amounts in a text
 */
export function fieldEntry(
  { element, kind: asks, label }: Field,
  numbered: (text: string) => false | { amounts: number[] },
): Omit<OutlineEntry, 'depth'> {
  const said = element.getAttribute('type')?.toLowerCase() ?? 'text';
  const declared = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  const autocomplete = declared
    .filter((token) => autocompletes.test(token))
    .slice(0, 4)
    .join(' ');
  const name = maskName(element.getAttribute('name') || element.id);
  const options = [...element.querySelectorAll('option')].map((option) => option.textContent);
  return {
    is: element.localName === 'select' ? 'select' : 'field',
    text: cut(asks === 'other' ? maskNames(label, nothing) : mask(label)),
    // A telephone field that asks for something else would be taken for a telephone's.
    type: types.test(said) && !(said === 'tel' && asks === 'other') ? said : 'text',
    ...(autocomplete && { autocomplete }),
    ...(name && { name: cut(name) }),
    ...numbered(options.slice(0, 20).join(' ; ')),
    asks,
  };
}
