import type { Words } from '../words';

/** 卡片和提醒。 */
export const lines: Words['lines'] = {
  title: '卡片',
};
