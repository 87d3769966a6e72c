import type { Words } from '../words';

/** 一问一答找办法。 */
export const help: Words['help'] = {
  title: '找办法',
};
