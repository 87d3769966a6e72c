import type { Words } from '../words';

/** 是不是官网。 */
export const verdict: Words['verdict'] = {
  title: '这是官网吗？',
};
