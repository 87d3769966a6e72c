import { type AboutMoney, at } from './aboutMoney';

/** Rows as pages have them that are made of boxes. */
const rows = (...all: [string, string][]): string =>
  all.map(([name, value]) => `<div><div>${name}</div><div>${value}</div></div>`).join('');

/** Of a set of sixty that was written without a look at the guide, and what they led to. */
export const pages: readonly AboutMoney[] = [
  [
    'cn copy of an old receipt',
    null,
    '<a href="/x">← 返回充值记录</a><h2>充值收据</h2><p>本收据为 2026 年 8 月 16 日交易的副本。</p><table><tr><td>交易状态</td><td>交易成功</td></tr><tr><td>号码</td><td>(206) 555-0147</td></tr><tr><td>金额</td><td>$40.00</td></tr><tr><td>交易编号</td><td>00881203377</td></tr></table><button>打印</button>',
    at.account,
  ],
  [
    'copy of an old receipt',
    null,
    '<h2>Refill receipt</h2><p>This is a copy of your receipt from August 16, 2026.</p><table><tr><td>Refill</td><td>Payment successful</td></tr><tr><td>Phone number</td><td>(206) 555-0147</td></tr><tr><td>Amount</td><td>$40.00</td></tr><tr><td>Transaction ID</td><td>00881203377</td></tr></table><button>Print receipt</button>',
    at.account,
  ],
  [
    'cn a receipt whose copy was sent',
    'confirmation',
    '<h1>充值成功</h1><p>已充值 $25.00 到 206-555-0100。</p><p>订单号：7712</p><p>收据副本已发送至您的邮箱。</p>',
    at.prepaid,
  ],
  [
    'pl old receipt, from the history',
    null,
    `<a href="/h">← Wróć do historii doładowań</a><h1>Doładowanie z 16 sierpnia</h1>${rows(['Status', 'Płatność zakończona'], ['Numer', '600 123 123'], ['Kwota', '40,00 zł'], ['Numer transakcji', '00881203'])}<button>Pobierz potwierdzenie</button>`,
    at.accountPl,
  ],
  [
    'cn a bank asks, by UnionPay',
    'payment?',
    `<h2>银联安全验证</h2><p>请输入您银行预留手机收到的短信验证码，完成本次支付。</p>${rows(['商户名称', 'T-Mobile'], ['订单金额', '43.12 美元'])}<label>短信验证码 <input maxlength="6"></label><button>获取验证码</button><button>确认付款</button>`,
    at.prepaid,
  ],
  [
    'pl BLIK is all there is to pay with',
    'payment',
    '<p>Doładowanie 600 123 123</p><h1>Zapłać 40,00 zł</h1><label>Wpisz kod BLIK <input inputmode="numeric" maxlength="7"></label><p>6‑cyfrowy kod znajdziesz w aplikacji swojego banku.</p><button>Płacę</button><a href="/">Wróć do wyboru kwoty</a>',
    at.refillPl,
  ],
  [
    'pl a BLIK code of six digits',
    'payment',
    `<h1>Zapłać BLIKIEM</h1>${rows(['Doładowanie numeru', '600 123 123'], ['Kwota', '40,00 zł'])}<label>Podaj 6-cyfrowy kod BLIK <input maxlength="6" inputmode="numeric"></label><button>Zapłać</button>`,
    at.refillPl,
  ],
  [
    'cn a bill that is paid',
    null,
    `<h1>缴费成功</h1><p>您的 11 月账单已结清，感谢您按时付款。</p>${rows(['账户号码', '962140304'], ['账单周期', '10/19 – 11/18'], ['缴费金额', '$186.42'], ['流水号', '3319000428'])}<button>返回账单</button>`,
    at.www,
  ],
  [
    'a bill that is paid, in boxes',
    null,
    `<h1>Payment successful</h1><p>Thank you for paying on time.</p>${rows(['Account number', '962140304'], ['Billing period', '10/19 – 11/18'], ['Amount paid', '$186.42'], ['Confirmation number', '3319000428'])}<button>Done</button>`,
    at.www,
  ],
  [
    'pl an invoice that is paid',
    null,
    '<h1>Dziękujemy, płatność przyjęta</h1><p>Faktura F/11/2026/00912 została opłacona. Kwota: 119,80 zł.</p><p>Numer transakcji: 7781200</p><button>Pobierz potwierdzenie</button> <a href="/">Wróć do faktur</a>',
    at.accountPl,
  ],
  [
    'hk refills by themselves from now on',
    null,
    '<h2>登記成功</h2><p>你已成功登記自動增值服務。當餘額低於 US$5 時，系統會自動由信用卡增值 US$25。</p><h3>自動增值設定</h3><p>狀態：已啟用</p><p>增值額：US$25</p><p>觸發餘額：US$5</p><button>更改</button> <button>取消自動增值</button>',
    at.account,
  ],
  [
    'cn a desk of wallets',
    'payment',
    '<div>手机充值 - 2065550147</div><b>US$26.85</b><div>含税费 US$1.85</div><label><span>支付宝</span><input type="radio" name="ch" checked></label><label><span>微信支付</span><input type="radio" name="ch"></label><label><span>PayPal</span><input type="radio" name="ch"></label><button>确认支付 US$26.85</button>',
    at.prepaid,
  ],
  [
    'tw a desk of wallets',
    'payment',
    '<h1>儲值付款</h1><p>門號 206-555-0147</p><p>US$26.85</p><label><span>信用卡</span><input type="radio" name="ch" checked></label><label><span>LINE Pay</span><input type="radio" name="ch"></label><label><span>街口支付</span><input type="radio" name="ch"></label><button>確認付款</button>',
    at.prepaid,
  ],
  [
    'cn translated, the number to refill',
    'refillStart',
    '<h2>重新填充此帐户</h2><p>为您自己或其他人的 T-Mobile 预付线路加油。</p><label>输入 T-Mobile® 电话号码 <input type="tel" maxlength="14"></label><label>确认 T-Mobile® 电话号码 <input type="tel" maxlength="14"></label><button>下一个</button>',
    at.prepaid,
  ],
  [
    'cn translated, a bill to pay',
    'postpaidPay',
    '<h1>进行付款</h1><p>总余额 <b>$142.18</b> 到期 12 月 8 日 <a href="/b">查看账单</a></p><label><input type="radio" name="r" checked> 总余额</label><label><input type="radio" name="r"> 其他金额</label><p>选择“同意并提交”即表示您同意条款和条件。</p><button>同意并提交</button>',
    at.www,
  ],
];
