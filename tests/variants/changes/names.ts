import type { Random } from '../inPage/random';
import { findAll, rootsOf } from '../inPage/roots';
import type { Change } from './change';

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/** A name without meaning, as bundlers and form builders make them. */
function token(random: Random): string {
  return `x${Math.floor(random() * 0xffffff).toString(36)}q`;
}

/** Gives every id, class and form name a meaningless one, the same wherever it is used. */
function renameAll(document: Document, random: Random, references: string[]): void {
  const known = new Map<string, string>();
  const renamed = (name: string) => {
    const old = known.get(name);
    if (old) return old;
    const fresh = token(random);
    known.set(name, fresh);
    return fresh;
  };
  const each = (names: string) => names.trim().split(/\s+/).filter(Boolean).map(renamed).join(' ');
  for (const attribute of ['id', 'class', 'name', ...references]) {
    for (const element of findAll(document, `[${attribute}]`)) {
      if (element.closest('head, svg')) continue;
      element.setAttribute(attribute, each(element.getAttribute(attribute) ?? ''));
    }
  }
  for (const root of rootsOf(document)) {
    for (const style of root.querySelectorAll('style')) {
      style.textContent = (style.textContent ?? '').replace(
        /([.#])(-?[_a-zA-Z][\w-]*)(?=[^{}]*\{)/g,
        (all, mark: string, name: string) => (known.has(name) ? mark + known.get(name) : all),
      );
    }
  }
}

/** The ids that something refers to; without them a label would lose its field. */
function referredIds(document: Document): Set<string> {
  return new Set(
    references.flatMap((attribute) =>
      findAll(document, `[${attribute}]`).flatMap((element) =>
        (element.getAttribute(attribute) ?? '').split(/\s+/),
      ),
    ),
  );
}

export const nameChanges: Change[] = [
  {
    name: 'names.gone',
    family: 'names',
    standsFor: 'a site that gives no ids, classes or form names, save ids that labels need',
    apply({ document }) {
      const kept = referredIds(document);
      for (const element of findAll(document, '[id], [class], [name]')) {
        if (element.closest('head')) continue;
        element.removeAttribute('class');
        if (element.localName !== 'iframe') element.removeAttribute('name');
        if (!kept.has(element.id)) element.removeAttribute('id');
      }
      return true;
    },
  },
  {
    name: 'names.renamed',
    family: 'names',
    standsFor: 'a new release of the site with hashed ids, classes and form names',
    apply({ document }, random) {
      renameAll(document, random, references);
      return true;
    },
  },
  {
    name: 'names.loose',
    family: 'names',
    standsFor: 'labels that refer to ids which are no longer there: a common fault of forms',
    apply({ document }, random) {
      if (findAll(document, 'label[for], [aria-labelledby]').length === 0) return false;
      renameAll(document, random, []);
      return true;
    },
  },
  {
    name: 'names.nonsense',
    family: 'names',
    standsFor: 'ids and form names that mean something else: a template reused for another form',
    apply({ document }) {
      const fields = findAll(document, 'input:not([type=hidden]), select').filter(
        (field) => !/radio|checkbox|submit|button/.test(field.getAttribute('type') ?? ''),
      );
      const labelled = fields.filter(
        (field) =>
          (field as HTMLInputElement).labels?.length ||
          field.getAttribute('aria-label') ||
          field.getAttribute('placeholder'),
      );
      for (const field of labelled) field.setAttribute('name', 'field_data_value');
      return labelled.length > 0;
    },
  },
];
