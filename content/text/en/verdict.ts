/** The real site or not. */
export const verdict = {
  title: 'Is this the real site?',
} as const;
