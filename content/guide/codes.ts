/** What can be asked by dialling a code. The words are under `popup.codes`; the codes are facts of each carrier. */
export const codes = ['balance', 'dataUsed', 'minutes', 'messages', 'ownNumber'] as const;

export type Code = (typeof codes)[number];
