import { type Concept, concepts, type Language } from '../dictionary';
import { pick, type Random } from '../inPage/random';
import { findAll, textsIn } from '../inPage/roots';
import type { Change } from './change';

/** Every phrase that is known, with what it means; the first meaning of a phrase counts. */
const meanings = new Map<string, Concept>();
for (const concept of concepts) {
  for (const phrase of Object.values(concept).flat()) {
    const key = keyOf(phrase);
    if (!meanings.has(key)) meanings.set(key, concept);
  }
}

/** A phrase as it is looked up: one case, one kind of white space, no mark at its end. */
function keyOf(phrase: string): string {
  return phrase
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[?.!:？。！]+$/u, '')
    .toLowerCase();
}

/** What stands around a label without being part of it: stars, colons, arrows, numbers of steps. */
const edges = /^((?:\s|[*•:–-]|\.{2,}|\d+\.\s)*)(.*?)([\s*:.!?…»>-]*)$/su;
const amounts = /[£$€]\s?\d+(?:[.,]\d+)?|[£$€]XX|\d+(?:[.,]\d+)?\s?(?:zł|GB)/gu;

/** Another phrase of the same meaning, or undefined when the phrase is not known. */
function reword(text: string, to: Language | 'synonym', random: Random): string | undefined {
  const [, before = '', core = '', after = ''] = edges.exec(text) ?? [];
  const found = core.match(amounts) ?? [];
  const key = keyOf(core.replace(amounts, '{}'));
  const concept = meanings.get(key);
  if (!concept) return undefined;
  const language = to === 'synonym' ? languageOf(concept, key) : to;
  const others = concept[language].filter((phrase) => keyOf(phrase) !== key);
  if (others.length === 0) return undefined;
  let chosen = pick(others, random);
  for (const amount of found) chosen = chosen.replace('{}', amount);
  const capitals = core.length > 3 && /\p{Lu}/u.test(core) && core === core.toUpperCase();
  const end = /[?!？！]$/u.test(chosen) ? after.replace(/[?!]/gu, '') : after;
  return before + (capitals ? chosen.toUpperCase() : chosen) + end;
}

function languageOf(concept: Concept, key: string): Language {
  const languages = Object.keys(concept) as Language[]; // the keys of a Concept
  return (
    languages.find((language) => concept[language].some((phrase) => keyOf(phrase) === key)) ?? 'en'
  );
}

/** The whole text, else its sentences, else its clauses. */
function rewordParts(text: string, to: Language | 'synonym', random: Random): string | undefined {
  const whole = reword(text, to, random);
  if (whole !== undefined || text.length > 400) return whole;
  for (const between of [/(?<=[.!?。！？])(\s+)/u, /(,\s+|\s+·\s+)/u]) {
    const parts = text.split(between);
    const next = parts.map((part) => (part.trim() ? (reword(part, to, random) ?? part) : part));
    if (next.some((part, index) => part !== parts[index])) return next.join('');
  }
  return undefined;
}

const attributes = ['placeholder', 'aria-label', 'alt', 'title', 'label'];

/** Rewords every label, text, hint and button that is known; answers how many. */
function rewordAll(document: Document, to: Language | 'synonym', random: Random): number {
  let changed = 0;
  const change = (text: string, write: (next: string) => void) => {
    const next = rewordParts(text, to, random);
    if (next === undefined) return;
    write(next);
    changed++;
  };
  for (const text of textsIn(document.body)) {
    change(text.data, (next) => {
      text.data = next;
    });
  }
  for (const attribute of attributes) {
    for (const element of findAll(document, `[${attribute}]`)) {
      change(element.getAttribute(attribute) ?? '', (next) =>
        element.setAttribute(attribute, next),
      );
    }
  }
  for (const button of findAll(document, 'input[type=submit], input[type=button]')) {
    change(button.getAttribute('value') ?? '', (next) => button.setAttribute('value', next));
  }
  return changed;
}

function translated(name: string, to: Language | 'synonym', standsFor: string): Change {
  return {
    name: `words.${name}`,
    family: 'words',
    standsFor,
    apply: ({ document }, random) => rewordAll(document, to, random) >= 2,
  };
}

export const wordChanges: Change[] = [
  translated('synonym', 'synonym', 'another editor: the same things called by other names'),
  translated('spanish', 'es', 'the Spanish site'),
  translated('polish', 'pl', 'the Polish site'),
  translated('chinese', 'zh', 'a page in Chinese, or one that the browser translated'),
];
