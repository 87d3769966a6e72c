/** Records of refills. */
export const records = {
  title: 'Records',
} as const;
