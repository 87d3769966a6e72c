export type { Words } from './lexicon';
export * from './lists';
export * as lists from './lists';
export { amountPattern, datePattern } from './patterns';
export { addLanguage, allIn, anyWord, languagesOf, only, placeOf } from './words';
