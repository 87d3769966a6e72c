export { readTraditional } from './han';
export type { Words } from './lexicon';
export * from './lists';
export * as lists from './lists';
export { neededLanguages, type OnDemand } from './needed';
export { amountPattern, datePattern } from './patterns';
export {
  addLanguage,
  allIn,
  anyWord,
  has,
  type Language,
  languagesOf,
  only,
  placeOf,
} from './words';
