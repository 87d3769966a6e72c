export * from './account';
export { fieldWords } from './fields';
export type { Words } from './lexicon';
export * from './others';
export { amountPattern, datePattern } from './patterns';
export * from './payment';
export * from './refill';
export { allIn, anyWord, languagesOf, only, placeOf } from './words';
