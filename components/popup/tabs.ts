/** The tabs of the popup, in order. */
export const tabs = ['checklist', 'lines', 'records', 'tips', 'troubles'] as const;

export type Tab = (typeof tabs)[number];
