import type { Kind } from './kind';

const long = (sentence: string) => `<p>${`${sentence} `.repeat(4)}</p>`;

/** Near misses on a carrier's own site: they speak of refills and payments and are no step of one. */
export const noStep: Kind[] = [
  // Articles
  [
    'en: how to refill',
    null,
    `<article><h1>How to refill your prepaid phone</h1><p>By Sam Field · Updated Nov 2, 2026 · 4 min read</p><h2>Step 1: Enter your number</h2>${long('Type the ten digits of the line that you want to refill.')}<h2>Step 2: Choose an amount</h2><p>Pick $10, $30 or $50.</p><h2>Step 3: Pay</h2><p>Once you see "Payment successful", your refill has been added. Note the confirmation number.</p></article>`,
  ],
  [
    'en: why cards are declined',
    null,
    `<article><h1>Why was my payment declined?</h1><p>Sometimes a card is declined by the bank.</p><h2>Your card was declined</h2><p>Try again or use another card.</p><p>Was this article helpful?</p><button>Yes</button><button>No</button></article>`,
  ],
  [
    'en: a help topic on codes',
    null,
    `<h1>About verification codes</h1><p>We sent you a code and it never came? Check your signal.</p><p>Enter the code within 10 minutes.</p><p>Last updated: Nov 2</p><h2>Related articles</h2><a href="#">Reset your password</a>`,
  ],
  [
    'es: cómo recargar',
    null,
    `<article><h1>Cómo recargar saldo paso a paso</h1><p>Por Redacción · 4 de noviembre de 2026</p><h2>1. Elige un monto</h2><p>Puedes recargar $50, $100 o $200.</p><h2>2. Paga</h2><p>Al terminar verás el mensaje "Recarga exitosa" y tu número de folio.</p><h3>Comentarios (12)</h3><p>¡Gracias, me sirvió!</p></article>`,
  ],
  [
    'pl: jak doładować',
    null,
    `<article><h1>Jak doładować telefon na kartę? Poradnik</h1><p>Autor: Redakcja, 4 listopada 2026</p><h2>Wybierz kwotę</h2><p>Do wyboru masz 10 zł, 30 zł i 50 zł.</p><h2>Zapłać</h2><p>Po chwili zobaczysz komunikat „Doładowanie zakończone sukcesem”.</p><h3>Komentarze</h3><p>Dziękuję!</p></article>`,
  ],
  [
    'zh-CN: 充值失败怎么办',
    null,
    `<article><h1>话费充值失败怎么办？</h1><p>来源：客服中心 发布时间：2026-11-02 阅读 512</p><p>如果页面显示“支付失败”，请先确认银行卡余额。</p><h2>1. 扣款成功但未到账</h2><p>一般 10 分钟内到账。</p><h2>2. 银行卡被拒绝</h2><p>请更换银行卡后重试。</p><p>以上内容对您有帮助吗？</p></article>`,
  ],
  [
    'zh-TW: 儲值教學',
    null,
    `<article><h1>預付卡儲值教學：3 步驟完成</h1><p>發布日期：2026/11/02　作者：小編</p><h2>步驟一 輸入門號</h2><p>進入儲值頁面，輸入門號。</p><h2>步驟二 選擇儲值金額</h2><p>NT$150、NT$300、NT$500。</p><h2>步驟三 付款</h2><p>看到「儲值成功」就完成了。</p><p>留言（8）</p></article>`,
  ],
  [
    'en: a forum thread',
    null,
    `<h1>Refill not added to my balance</h1><p>Posted by user771 on Oct 2</p><p>My payment was successful but no credit was added. Confirmation number 81.</p><h2>3 replies</h2><p>Thank you, that fixed it!</p><button>Reply</button>`,
  ],
  [
    'en: questions and answers',
    null,
    `<h1>Refill FAQ</h1><h3>How do I choose an amount?</h3><p>Choose an amount of $10, $25 or $50.</p><h3>What if my card is declined?</h3><p>Your card was declined by the bank: call them.</p><h3>How do I know it worked?</h3><p>You'll see "Thank you, your refill is complete".</p>`,
  ],
  // News, deals, terms
  [
    'en: a deal on refills',
    null,
    `<h1>Refill and get double data</h1><p>Refill with $30, $40 or $50 before Nov 30 and we'll double your data.</p><ul><li>$30 → 10 GB</li><li>$40 → 20 GB</li><li>$50 → 40 GB</li></ul><a href="#">Refill now</a><p>Terms apply.</p>`,
  ],
  [
    'pl: promocja',
    null,
    `<h1>Doładuj i odbierz 50 GB</h1><p>Promocja trwa do 30.11.2026.</p><ul><li>za 30 zł: 10 GB</li><li>za 40 zł: 20 GB</li><li>za 50 zł: 50 GB</li></ul><a href="#">Sprawdź szczegóły</a>`,
  ],
  [
    'es: promoción',
    null,
    `<h1>Recarga y gana el doble</h1><p>En recargas de $100, $150 y $200 te damos el doble de datos.</p><ul><li>$100: 4 GB</li><li>$150: 8 GB</li><li>$200: 12 GB</li></ul><a href="#">Consulta las bases</a>`,
  ],
  [
    'zh-CN: 充值优惠活动',
    null,
    `<h1>充值有礼</h1><p>活动时间：11月1日至11月30日</p><ul><li>充 50元 送 5GB</li><li>充 100元 送 12GB</li><li>充 200元 送 30GB</li></ul><a href="#">查看活动规则</a>`,
  ],
  [
    'en: where to buy refill cards',
    null,
    `<h1>Find a store</h1><label>City or ZIP <input></label><button>Search</button><p>Buy refill cards at more than 1,000 stores.</p><ul><li>Market Street: open until 9 pm</li><li>Pine Street: open until 8 pm</li></ul>`,
  ],
  [
    'en: plans to compare',
    null,
    `<h1>Compare prepaid plans</h1><table><tr><th></th><th>Small</th><th>Medium</th><th>Large</th></tr><tr><td>Price</td><td>$15</td><td>$25</td><td>$40</td></tr><tr><td>Data</td><td>5 GB</td><td>15 GB</td><td>Unlimited</td></tr></table><a href="#">Shop phones</a>`,
  ],
  [
    'en: rates for calls abroad',
    null,
    `<h1>International rates</h1><p>Top up and call from 1¢ a minute.</p><table><tr><td>Mexico</td><td>$0.01</td></tr><tr><td>China</td><td>$0.02</td></tr><tr><td>Poland</td><td>$0.03</td></tr></table>`,
  ],
  // Notices and other confirmations
  [
    'en: the password was changed',
    null,
    `<h1>Success</h1><p>Your password has been updated.</p><button>Continue</button><p>Refill reminders stay on.</p>`,
  ],
  [
    'en: automatic refills are set up',
    null,
    `<h1>You're all set!</h1><p>Auto Refill is on. We'll charge your card $30 every month.</p><p>Confirmation number 8812</p>`,
  ],
  [
    'en: a reminder was set',
    null,
    `<h1>Thanks!</h1><p>We'll text you before your refill is due.</p>`,
  ],
  [
    'en: a SIM was activated',
    null,
    `<h1>Activation complete</h1><p>Thank you! Your new number is (206) 555-0107. Order number 771.</p><p>Restart your phone to begin.</p>`,
  ],
  [
    'en: a number is being ported',
    null,
    `<h1>Your transfer request was received</h1><p>Reference number 7712. It may take up to 24 hours.</p><p>Keep your old line active and refilled until then.</p>`,
  ],
  [
    'en: an appointment was booked',
    null,
    `<h1>Confirmed!</h1><p>Your store appointment is on Nov 6 at 4 pm. Confirmation number 81.</p>`,
  ],
  [
    'en: a message was sent to care',
    null,
    `<h1>Thank you for contacting us</h1><p>Your reference number is 7712.</p><p>We will answer your question about your refill payment within two days.</p>`,
  ],
  [
    'en: a refund was asked for',
    null,
    `<h1>Refund request received</h1><p>Reference number 7712. Your refill of $30.00 will be returned to your card in 5 to 10 days.</p>`,
  ],
  [
    'en: a survey',
    null,
    `<h1>Thank you!</h1><p>How was your refill today?</p><label><input type="radio" name="s"> Great</label><label><input type="radio" name="s"> Bad</label><button>Submit</button>`,
  ],
  [
    'es: contraseña cambiada',
    null,
    `<h1>¡Listo!</h1><p>Tu contraseña fue actualizada con éxito.</p><a href="#">Ir a mi cuenta</a>`,
  ],
  [
    'pl: zmiana danych',
    null,
    `<h1>Gotowe</h1><p>Dane zostały zapisane.</p><p>Numer zgłoszenia 7712</p>`,
  ],
  ['zh-CN: 修改成功', null, `<h2>修改成功</h2><p>您的登录密码已修改，请重新登录。</p>`],
  ['zh-TW: 申請已送出', null, `<h1>申請已成功送出</h1><p>案件編號 8810，我們將盡快與您聯絡。</p>`],
  [
    'en: some cards cannot be used',
    null,
    `<h1>Payment methods</h1><p>Prepaid debit cards may be declined. If your payment was declined, contact your bank.</p><ul><li>Visa ending in 4242</li></ul><button>Add a card</button>`,
  ],
  [
    'en: an outage',
    null,
    `<h1>Sorry, something went wrong</h1><p>Refills are not available right now. Please try again later.</p>`,
  ],
  // Forms that ask for a number
  [
    'en: call me back',
    null,
    `<h1>We'll call you back</h1><p>Questions about refills? Leave your number.</p><form><label>Name <input></label><label>Phone number <input type="tel"></label><label>Message <textarea></textarea></label><button>Send</button></form>`,
  ],
  [
    'pl: zostaw numer',
    null,
    `<h1>Zamów rozmowę</h1><p>Oddzwonimy i opowiemy o ofercie na kartę i doładowaniach.</p><form><label>Imię <input></label><label>Numer telefonu <input type="tel"></label><button>Wyślij</button></form>`,
  ],
  [
    'en: bring your number',
    null,
    `<h1>Keep your number</h1><p>Check if your number can be transferred.</p><form><label>Phone number <input type="tel"></label><label>Confirm phone number <input type="tel"></label><button>Check</button></form>`,
  ],
  [
    'en: a lottery',
    null,
    `<h1>Refill &amp; win</h1><p>Enter the sweepstakes: type the number you refilled and your name.</p><form><label>Name <input></label><label>Mobile number <input type="tel"></label><label>Email <input type="email"></label><button>Enter to win</button></form>`,
  ],
  [
    'en: newsletter by text',
    null,
    `<h1>Get deals by text</h1><form><label>Mobile number <input type="tel"></label><button>Sign me up</button></form><p>Refill offers, new phones and more.</p>`,
  ],
  // Settings
  [
    'en: the wallet',
    null,
    `<h1>Payment methods</h1><h2>Saved cards</h2><p>Visa ending in 4242</p><p>Expires 04/28</p><button>Remove</button><button>Add card</button>`,
  ],
  [
    'en: where auto refill is set up',
    null,
    `<h1>Auto Refill</h1><p>Never run out. We refill your line every month.</p><label><input type="radio" name="f"> Monthly</label><label><input type="radio" name="f"> Every 2 weeks</label><button>Turn on</button>`,
  ],
  [
    'en: profile',
    null,
    `<h1>Profile</h1><dl><dt>Name</dt><dd>Sam</dd><dt>Email</dt><dd>s@mail.example</dd><dt>Phone number</dt><dd>(206) 555-0107</dd></dl><button>Edit</button><button>Log out</button>`,
  ],
  [
    'en: bank statement',
    null,
    `<h1>Account activity</h1><p>Checking balance $1,204.10</p><table><tr><td>11/02/2026</td><td>Mobile refill</td><td>-$30.00</td></tr><tr><td>11/01/2026</td><td>Grocery</td><td>-$51.20</td></tr></table><a href="#">Transfer</a>`,
  ],
  [
    'en: orders of phones',
    null,
    `<h1>Order history</h1><ul><li>Oct 4, 2026 · Phone X · $499.00 · Delivered</li><li>Sep 1, 2026 · Case · $19.00 · Delivered</li></ul><a href="#">Track order</a>`,
  ],
  [
    'en: help centre',
    null,
    `<h1>How can we help?</h1><input type="search" placeholder="Search help"><h2>Plans</h2><h2>Refills and payments</h2><h2>Activation</h2><h2>Coverage</h2><h2>Phones</h2><a href="#">Contact us</a>`,
  ],
  [
    'en: page not found',
    null,
    `<h1>Sorry, we can't find that page</h1><ul><li><a href="#">Refill</a></li><li><a href="#">Activate</a></li><li><a href="#">Plans</a></li><li><a href="#">Phones</a></li><li><a href="#">Coverage</a></li></ul>`,
  ],
  [
    'en: insurance to choose',
    null,
    `<h1>Choose your protection plan</h1><div><h3>Basic</h3><p>$7/mo</p><button>Select</button></div><div><h3>Plus</h3><p>$12/mo</p><button>Select</button></div><div><h3>Max</h3><p>$18/mo</p><button>Select</button></div><p>Insurance covers loss and theft. Deductible applies.</p>`,
  ],
  [
    'en: a phone on instalments to choose',
    null,
    `<h1>Choose your storage</h1><label><input type="radio" name="s"> 128 GB $499.00</label><label><input type="radio" name="s"> 256 GB $599.00</label><label><input type="radio" name="s"> 512 GB $799.00</label><button>Add to cart</button><button>Continue</button>`,
  ],
  [
    'messages that tell of a refill',
    null,
    `<h3>消息中心</h3><div><b>充值到账提醒</b> 11-28<p>您于11月28日成功充值50元。</p></div><div><b>余额不足提醒</b> 11-25<p>您的余额低于10元，请及时充值。</p></div><a href="#">全部标为已读</a>`,
  ],
  [
    'a forum where a refill did not come',
    null,
    `<p><a href="#">Forum</a> > Airtime</p><h1>Top-up not there</h1><div><b>user1</b> · original post<p>My payment went through but nothing came.</p></div><div><b>user2</b><p>mine failed twice, then worked</p></div><p>Marked as solved · 2 replies</p>`,
  ],
  // Made later, by other companies in other words
  [
    'en: Choose your plan',
    null,
    `<h1>Choose your plan</h1><div><h3>Basic</h3><p>$15/mo</p><button>Buy plan</button></div><div><h3>Plus</h3><p>$25/mo</p><button>Buy plan</button></div><div><h3>Max</h3><p>$40/mo</p><button>Buy plan</button></div><p>Refill online or in the app.</p>`,
  ],
  [
    'en: Thank you!',
    null,
    `<h1>Thank you!</h1><p>Your payment method was saved.</p><div><span>Card</span><b>Visa •••• 1881</b></div><p>Auto refill stays off.</p><button>Done</button>`,
  ],
  [
    'en: Order details',
    null,
    `<h1>Order details</h1><p>Order #8812 · Placed Oct 3</p><div><span>Phone case</span><b>$19.00</b></div><div><span>Paid with</span><b>Visa •••• 1881</b></div><button>Return item</button>`,
  ],
  [
    'en: Start a claim',
    null,
    `<h1>Start a claim</h1><label>Mobile number<input type="tel"></label><label>IMEI<input></label><button>Continue</button>`,
  ],
  [
    'en: Nimbus 25',
    null,
    `<h1>Nimbus 25</h1><p>$25</p><ul><li>20 GB of data</li><li>Valid 30 days</li><li>Auto refill available</li></ul><button>Get this plan</button><p>Add money anytime.</p>`,
  ],
  [
    'en: Turn on AutoPay',
    null,
    `<h1>Turn on AutoPay</h1><div><span>Card</span><b>Visa •••• 1881</b></div><div><span>Amount</span><b>$25.00</b></div><p>We will charge your card on renewal day.</p><button>Turn on AutoPay</button>`,
  ],
  [
    'en: Order cancelled',
    null,
    `<h1>Order cancelled</h1><p>Your order #8812 was cancelled and $25.00 refunded to Visa •••• 1881.</p>`,
  ],
  [
    'en: Hang tight',
    null,
    `<h1>Hang tight</h1><p>We are confirming your payment of $25.00 for your top-up. This may take up to 5 minutes.</p>`,
  ],
  [
    'en: Your purchases',
    null,
    `<h1>Your purchases</h1><ul><li>Nov 2, 2026 – Phone case – $19.00</li><li>Oct 2, 2026 – Charger – $25.00</li></ul>`,
  ],
  [
    'en: Refill limits',
    null,
    `<h1>Refill limits</h1><table><tr><td>Per refill</td><td>$150</td></tr><tr><td>Per month</td><td>$500</td></tr><tr><td>Total</td><td>$1,000</td></tr></table>`,
  ],
  [
    'en: Bring your number to us',
    null,
    `<h1>Bring your number to us</h1><label>Number to transfer<input type="tel"></label><label>Account number<input></label><label>Transfer PIN<input type="password"></label><button>Continue</button>`,
  ],
  [
    'en: Nimbus doubles data on refills',
    null,
    `<h1>Nimbus doubles data on refills</h1><p>Newsroom · Nov 2, 2026</p><p>Nimbus says that everyone who tops up gets double. Nimbus says that everyone who tops up gets double. Nimbus says that everyone who tops up gets double. Nimbus says that everyone who tops up gets double. Nimbus says that everyone who tops up gets double. Nimbus says that everyone who tops up gets double. </p><p>$25, $35 and $50 refills count.</p>`,
  ],
  [
    'pl: Oferta na kartę',
    null,
    `<h1>Oferta na kartę</h1><div><h3>S</h3><p>25 zł</p><button>Kup starter</button></div><div><h3>M</h3><p>35 zł</p><button>Kup starter</button></div><div><h3>L</h3><p>50 zł</p><button>Kup starter</button></div><p>Doładujesz online.</p>`,
  ],
  [
    'zh: 储蓄账户明细',
    null,
    `<h1>储蓄账户明细</h1><p>可用余额 ¥3,210.00</p><table><tr><td>2026-11-02</td><td>话费充值</td><td>-¥50.00</td></tr><tr><td>2026-11-01</td><td>工资</td><td>+¥9,000.00</td></tr></table><button>转账</button>`,
  ],
  [
    'zh: 儲值滿 NT$300 送 5GB',
    null,
    `<h1>儲值滿 NT$300 送 5GB</h1><p>活動期間 2026/11/01 至 11/30</p><ul><li>NT$300 送 5GB</li><li>NT$500 送 10GB</li><li>NT$1000 送 30GB</li></ul>`,
  ],
  [
    'es: el sitio no está',
    null,
    `<h1>Estamos haciendo cambios</h1><p>De 2 a 4 a. m. no podrás recargar ni pagar en línea.</p>`,
  ],
  [
    'en: a question about paying twice',
    null,
    `<h1>Questions about refills</h1><h2>Could I be charged twice?</h2><p>If you press the button again, your card might be charged twice for one refill.</p><h2>Why is my refill still on its way?</h2><p>It can take an hour.</p>`,
  ],
  [
    'en: a rule about accounts without enough money',
    null,
    `<h1>Refill terms</h1><p>When there is not enough money in your account, the refill was called off and no money left your account.</p>`,
  ],
  [
    'en: the settings of AutoPay',
    null,
    `<h1>AutoPay</h1><dl><dt>Next charge</dt><dd>Dec 4</dd><dt>Renewal amount</dt><dd>$43.27</dd></dl><p>Hi, Robin</p><button>Turn off AutoPay</button>`,
  ],
  // In the words of pages that are steps
  [
    'zh-CN: questions on refills, translated',
    null,
    `<h1>续杯帮助</h1><h3>为什么我的付款没有经过？</h3><p>如果银行拒绝了您的卡，请选择另一张卡。</p><h3>付款何时发布？</h3><p>您的付款已发布到余额之后，您会收到短信。</p>`,
  ],
  [
    'zh-CN: an offer on refills, translated',
    null,
    `<h1>今天续杯，获得额外数据</h1><p>每次续杯 $40，下个月将获得 5 GB。</p><a href="#">现在续杯</a>`,
  ],
  [
    'zh-CN: busy chat, translated',
    null,
    `<h1>联系我们</h1><p>等待时间比平常要长。</p><p>我们仍在努力改善网络。</p><button>聊天</button><p>续杯请前往商店。</p>`,
  ],
  [
    'zh-CN: the balance is shown late, translated',
    null,
    `<h1>服务通知</h1><p>一些客户的余额显示可能延迟。</p><p>如果您的续杯还未应用，请等待 24 小时。</p>`,
  ],
  [
    'zh-CN: a code to share, translated',
    null,
    `<h1>邀请您的家人</h1><p>我们会发送一个推荐代码至您的手机。</p><button>复制代码</button>`,
  ],
  [
    'zh-CN: payments of months that are over, translated',
    null,
    `<h1>通知</h1><p>12 月 8 日的付款已发布。</p><p>1 月 8 日的付款已发布。</p><a href="#">续杯</a>`,
  ],
  [
    'zh-CN: what enrolling saves, translated',
    null,
    `<h1>注册并节省</h1><p>使用自动支付每月节省 $5。</p><label>电子邮件<input type=email></label><button>下一个</button>`,
  ],
  [
    'zh-CN: payments that will be posted, translated',
    null,
    `<h1>谢谢</h1><p>您的付款将在 12 月 8 日发布到您的账户。</p><p>续杯计划于每月 8 日。</p>`,
  ],
  [
    'pl: kod BLIK, pomoc',
    null,
    `<h1>Jak zapłacić BLIK-iem?</h1><p>Kod BLIK wygasa po 2 minutach.</p><p>Kod BLIK wygasł? Wygeneruj nowy kod.</p><p>Doładowanie trafi na konto od razu.</p>`,
  ],
  [
    'pl: bonus za doładowanie',
    null,
    `<h1>Doładuj za 50 zł i zgarnij bonus</h1><p>10 zł trafi na Twoje konto po 7 dniach.</p><a href="#">Doładuj</a>`,
  ],
  [
    'pl: starter w drodze',
    null,
    `<h1>Twój starter jest w drodze</h1><p>Kurier doręczy go jutro.</p><p>Doładuj go w aplikacji.</p>`,
  ],
  [
    'pl: infolinia',
    null,
    `<h1>Kontakt</h1><p>Połączenie trwa dłużej niż zwykle.</p><p>Doładowanie zrobisz bez konsultanta.</p>`,
  ],
  [
    'zh-CN: a reward was added, translated',
    null,
    `<h1>推荐奖励</h1><p>我们已添加 $10 奖励到您的余额。</p><p>感谢您续杯。</p><p>参考 #7712</p>`,
  ],
  [
    'zh-CN: a reward was added in a heading, translated',
    null,
    `<h1>我们已将 $10.00 奖励添加到您的余额</h1><p>谢谢！邀请更多朋友续杯。</p>`,
  ],
  [
    'zh-CN: a refund was applied, translated',
    null,
    `<h1>您的退款 $25.00 已应用</h1><p>续杯</p><p>确认 #7712</p>`,
  ],
  [
    'zh-CN: a credit for an outage, translated',
    null,
    `<h1>谢谢您的耐心</h1><p>我们已将 $5.00 信用额添加到您的账户。</p><p>续杯不需要。</p><p>参考 #7712</p>`,
  ],
  [
    'zh-CN: topics on payments, translated',
    null,
    `<h1>付款帮助</h1><a href="#">付款出现问题</a><a href="#">更新您的卡</a><a href="#">续杯</a>`,
  ],
  [
    'zh-CN: a bank that may be slow, translated',
    null,
    `<h1>关于续杯</h1><p>如果我们没有收到您的银行的答复，续杯可能会延迟。</p>`,
  ],
  [
    'zh-CN: a card that was added, translated',
    null,
    `<h1>我们已添加您的卡</h1><p>谢谢！Visa 结尾 1881 已添加到您的账户。</p><p>用它续杯。</p>`,
  ],
  [
    'en: a line without enough data',
    null,
    `<h1>Hi, Robin</h1><p role="alert">Your line doesn’t have enough data left.</p><button>Refill</button>`,
  ],
  [
    'en: an advertisement that speaks of loading up',
    null,
    `<h1>Load up on savings</h1><p>Top off your day with a free coffee.</p><label>Card number <input></label><label>Expiration <input></label><button>Join</button>`,
  ],
  [
    'en: a phone that was ordered with a refill in it',
    null,
    `<h1>Thank you! Your order is complete</h1><section><h2>Galaxy phone with a $25 refill</h2><p>$64.00</p><a href="#">Track</a></section><p>Order number 8812</p><button>Print receipt</button>`,
  ],
  [
    'en: a refund asked for below a search',
    null,
    `<input type="search" aria-label="Search"><h2>Request a refund</h2><p>Your refill of $25.00 was successful.</p><p>Confirmation number 123456</p>`,
  ],
  [
    'pl: o kodzie BLIK',
    null,
    `<h1>Doładowanie</h1><p>Kod BLIK jest niezbędny do zapłaty.</p><p>Niepowtarzalny kod BLIK znajdziesz w aplikacji banku.</p>`,
  ],
  [
    'zh-CN: a code for a discount that was taken',
    null,
    `<h1>充值</h1><p role="status">代码 SAVE20 已应用</p><p>折扣 $5.00 已应用</p>`,
  ],
  [
    'zh-CN: what is asked to be filled in, translated',
    null,
    `<h1>账单</h1><p>请补充您的账单地址</p><p>但您还没有更新您的地址。</p><button>提交</button>`,
  ],
];
