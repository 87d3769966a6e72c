import type { Words } from '../words';

/** 充值记录。 */
export const records: Words['records'] = {
  title: '记录',
};
