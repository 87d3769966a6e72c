import { fold } from './fold';

/**
 * Words that, beside a carrier's name, speak as the carrier about the reader's account or money:
 * the shapes published as scams (`my-t-mobile.com`, `t-mobile-account-login-secure.com`). Refill,
 * recharge and shop are not among them, because agents and resellers bear such names rightly. No
 * word may be made of others: there is one way to take a text apart, so it is done in no time.
 */
const words = [
  'my www com official guanwang 官网',
  'accounts? acct konto ucet cuenta zhanghu 账户 账号',
  'log login logon sign signin signon logowanie zaloguj anmelden prihlaseni denglu 登录',
  'secured? security verify verification verified auth confirm update password id',
  'billing bills? invoices? factura faktura rechnung rachunek zhangdan 账单',
  'pay payments? payonline platnosci? pago platba zhifu 支付',
  'support customer client clientes? helpdesk',
]
  .flatMap((line) => line.split(' '))
  .map(fold);

const accountWords = new RegExp(`^(?:${words.join('|')})+\\d*$`);

/** If a folded piece of a label, between hyphens, is made of such words only. */
export function isAccountWord(piece: string): boolean {
  return piece.length <= 63 && accountWords.test(piece);
}
