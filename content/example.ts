import { phrases } from './words';

/** "e.g. 206-555-0150": a number or word shown as an example labels nothing and is nobody's. */
export function isExample(text: string): boolean {
  return phrases.exampleMarks.test(text);
}
