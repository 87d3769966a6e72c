import type { FieldKind } from './fields';

const known: Record<FieldKind, true> = {
  promo: true,
  captcha: true,
  simNumber: true,
  securityCode: true,
  voucher: true,
  cardNumber: true,
  expiry: true,
  cardName: true,
  accountNumber: true,
  code: true,
  newPassword: true,
  password: true,
  emailOrPhone: true,
  username: true,
  phone: true,
  email: true,
  search: true,
  amount: true,
  person: true,
  address: true,
  other: true,
};

/**
 * What a field can ask for, for whoever checks messages: fields.ts, whose kinds these are held to,
 * brings the words of all pages with it.
 */
export const fieldKinds = Object.keys(known) as FieldKind[]; // keys forget their names
