/** The five tips, in the order they are shown. The words are under `tip` in content/text. */
export const tips = [
  'planAhead',
  'promotions',
  'keepRecords',
  'slowNetwork',
  'goodRecord',
] as const;

export type Tip = (typeof tips)[number];
