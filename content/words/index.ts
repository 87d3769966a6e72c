export * from './account';
export { amountPattern, datePattern, fieldWords } from './fields';
export type { Words } from './lexicon';
export * from './others';
export * from './payment';
export * from './refill';
export { allIn, anyWord, languagesOf, only, placeOf } from './words';
