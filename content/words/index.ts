export * from './account';
export { anyWord, languagesOf } from './expression';
export { amountPattern, datePattern, fieldWords } from './fields';
export * from './others';
export * from './payment';
export * from './refill';
