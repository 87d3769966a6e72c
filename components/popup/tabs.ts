/** The tabs of the popup, in order. */
export const tabs = ['checklist', 'tips', 'troubles'] as const;

export type Tab = (typeof tabs)[number];
