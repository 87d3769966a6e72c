/** The way from a question to what helps. */
export const help = {
  title: 'Find what helps',
} as const;
