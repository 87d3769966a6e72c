// Every list of words, for whoever adds another language to all of them.

export * from './account';
export { fieldWords } from './fields';
export * from './others';
export * from './payment';
export * from './refill';
