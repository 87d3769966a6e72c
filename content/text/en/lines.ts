/** Cards and reminders. */
export const lines = {
  title: 'Cards',
} as const;
