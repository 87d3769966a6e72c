import { findAll } from '../inPage/roots';
import type { Change } from './change';

const asked = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select';

/** The text that a sighted reader takes for the field's label. */
function labelOf(field: Element): string {
  const label = (field as HTMLInputElement).labels?.[0]?.textContent;
  return (label ?? '').replace(/\s+/g, ' ').trim();
}

/** What fields tell of themselves differs from site to site. */
export const fieldChanges: Change[] = [
  {
    name: 'fields.noAutocomplete',
    family: 'fields',
    standsFor: 'a form that says autocomplete="off", as banks and old shops do',
    apply({ document }) {
      const fields = findAll(document, '[autocomplete]');
      for (const field of fields) field.setAttribute('autocomplete', 'off');
      return fields.length > 0;
    },
  },
  {
    name: 'fields.plainTypes',
    family: 'fields',
    standsFor: 'a form that types every field as text, save passwords',
    apply({ document }) {
      const fields = findAll(document, 'input[type=tel], input[type=email], input[type=number]');
      for (const field of fields) field.setAttribute('type', 'text');
      return fields.length > 0;
    },
  },
  {
    name: 'fields.ariaOnly',
    family: 'fields',
    standsFor: 'labels for screen readers only: aria-label in place of a visible label',
    apply({ document }) {
      let changed = 0;
      for (const field of findAll<HTMLInputElement>(document, asked)) {
        const text = labelOf(field);
        const label = field.labels?.[0];
        if (!text || !label || label.contains(field)) continue;
        field.setAttribute('aria-label', text);
        label.remove();
        changed++;
      }
      return changed > 0;
    },
  },
  {
    name: 'fields.placeholderOnly',
    family: 'fields',
    standsFor: 'labels shown as placeholders inside the fields',
    apply({ document }) {
      let changed = 0;
      for (const field of findAll<HTMLInputElement>(document, 'input')) {
        const text = labelOf(field);
        const label = field.labels?.[0];
        if (!text || !label || label.contains(field)) continue;
        if (/radio|checkbox|submit|button/.test(field.type)) continue;
        field.placeholder = text;
        label.remove();
        changed++;
      }
      return changed > 0;
    },
  },
];
