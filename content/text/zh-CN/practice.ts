import type { Words } from '../words';

/** 练习充值的页面，和通往它的入口。 */
export const practice: Words['practice'] = {
  name: '练习',
  title: '不花钱先练一遍',
  what: '扩展自带的模拟网站：向导在旁边，从头到尾走一遍充值。不用 SIM 卡和银行卡，不用账户，不用联网。',
  start: '练习充值',
  notReal: '练习网站：全是假的，什么都不发送，也不扣钱。',
  chip: '练习：不是真网站',
  home: '真网站上，点开 [My account] 才有 [Log in]。',
  card: '这里别填真卡号。到了真网站，先看地址栏再填。',
  review: '这里不会扣钱。在真网站，点下去就付款了。',
  page: '看哪一页',
  again: '从头再来',
  unclear: '看不出用途的银行卡表单',
  changed: '改过版的页面',
};
