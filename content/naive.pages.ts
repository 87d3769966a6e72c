import type { Page } from './pages';

type Row = readonly [name: string, page: Page, html: string, address: string];

const prepaid = 'https://prepaid.t-mobile.com/p/step';
const my = 'https://my.t-mobile.com/account/p';
const metro = 'https://www.metrobyt-mobile.com/my-account/p';
const polish = 'https://doladowania.t-mobile.pl/doladowanie/status';

const en = (main: string): string =>
  `<html lang="en"><body><header><a href="/">T-Mobile Prepaid</a><nav><a href="/plans">Plans</a><a href="/phones">Phones</a><a href="/deals">Deals</a><a href="/coverage">Coverage</a><a href="/refill">Refill</a><a href="/account">My account</a><a href="/es">Español</a></nav><button aria-label="Search">Search</button></header><main>${main}</main><footer><a href="/contact">Contact us</a><a href="/stores">Find a store</a><a href="/terms">Terms & conditions</a><a href="/privacy">Privacy notice</a><a href="/accessibility">Accessibility</a><p>© 2002-2026 T-Mobile USA, Inc.</p></footer></body></html>`;
const enMetro = (main: string): string =>
  `<html lang="en"><body><header><a href="/">Metro by T-Mobile</a><nav><a href="/shop">Shop</a><a href="/plans">Plans</a><a href="/deals">Deals</a><a href="/why">Why Metro</a><a href="/pay">Make a payment</a><a href="/my-account">My account</a></nav></header><div id="root">${main}</div><footer><a>Store locator</a><a>Support</a><a>Payment options</a><a>Do not sell my info</a><p>Metro by T-Mobile is a brand of T-Mobile USA.</p></footer></body></html>`;
const es = (main: string): string =>
  `<html lang="es"><body><header><a href="/">T-Mobile Prepago</a><nav><a href="/planes">Planes</a><a href="/telefonos">Teléfonos</a><a href="/ofertas">Ofertas</a><a href="/cobertura">Cobertura</a><a href="/recarga">Recargar</a><a href="/cuenta">Mi cuenta</a><a href="/en">English</a></nav></header><main>${main}</main><footer><a>Contáctanos</a><a>Buscar tiendas</a><a>Términos y condiciones</a><a>Aviso de privacidad</a><p>© 2002-2026 T-Mobile USA, Inc.</p></footer></body></html>`;
const pl = (main: string): string =>
  `<html lang="pl"><body><header><a href="/">T-Mobile</a><nav><a>Oferta na kartę</a><a>Telefony</a><a>Doładowania</a><a>Pomoc</a><a>Mój T-Mobile</a></nav></header><main>${main}</main><footer><a>Regulamin</a><a>Polityka prywatności</a><a>Kontakt</a><a>Ustawienia plików cookie</a><p>© T-Mobile Polska S.A.</p></footer></body></html>`;
/** As Chrome writes a translated text. */
const f = (text: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;
/** Each text of the markup as Chrome writes it translated. */
const translated = (html: string): string =>
  html.replace(/>([^<>]*[\u4e00-\u9fff][^<>]*)</g, (_, text: string) => `>${f(text)}<`);
const cn = (main: string): string =>
  translated(
    `<html lang="zh-CN" class="translated-ltr"><body><header><a href="/">T-Mobile 预付费</a><nav><a>套餐</a><a>手机</a><a>优惠</a><a>覆盖范围</a><a>充值</a><a>我的账户</a></nav></header><main>${main}</main><footer><a>联系我们</a><a>查找商店</a><a>条款和条件</a><a>隐私声明</a></footer></body></html>`,
  );
const tw = (main: string): string =>
  translated(
    `<html lang="zh-TW" class="translated-ltr"><body><header><a href="/">T-Mobile 預付費</a><nav><a>方案</a><a>電話</a><a>優惠</a><a>覆蓋範圍</a><a>充值</a><a>我的帳戶</a></nav></header><main>${main}</main><footer><a>聯絡我們</a><a>尋找商店</a><a>條款和條件</a><a>隱私權聲明</a></footer></body></html>`,
  );

const confirmed: Row[] = [
  [
    'en bare thanks',
    'confirmation',
    en(
      '<h1>Thank you! Your payment was successful.</h1><p>We added $40.00 to the account for (206) 555-0148.</p><dl><dt>Confirmation number</dt><dd>8841207731</dd><dt>Date</dt><dd>11/29/2026</dd><dt>Payment method</dt><dd>Visa ending in 4242</dd></dl><a href="/account">Go to my account</a>',
    ),
    prepaid,
  ],
  [
    'en all set',
    'confirmation',
    en(
      '<h1>You\'re all set!</h1><p>Your refill of $50.00 went through. It may take up to 15 minutes for your new balance to show.</p><section><h2>Order details</h2><ul><li>Phone number: (425) 555-0110</li><li>Refill amount: $50.00</li><li>Tax: $4.12</li><li>Total paid: $54.12</li><li>Confirmation #: T-5520091</li></ul></section><aside><h3>AutoPay is off</h3><p>Never miss a payment. Turn on AutoPay and save $5 a month.</p><button>Set up AutoPay</button></aside><button>Print receipt</button><p class="small">This is not a bill. Refills are non-refundable.</p>',
    ),
    prepaid,
  ],
  [
    'en payment received',
    'confirmation',
    en(
      "<h1>Payment received</h1><p>Thanks, your payment of $25 has been applied to 206-555-0133.</p><p>Keep this number for your records: 99120045</p><p>We sent a receipt to j***@example.com.</p><h2>What's next</h2><ol><li>Your balance may take a few minutes to update.</li><li>Restart your phone if data does not work.</li><li>Your plan renews on December 29, 2026.</li></ol><a>Take a short survey</a><button>Chat with us</button><button>Done</button>",
    ),
    my,
  ],
  [
    'en refill complete table',
    'confirmation',
    en(
      '<h1>Refill complete</h1><table><tr><th>Mobile number</th><td>3055550187</td></tr><tr><th>Amount</th><td>$15.00</td></tr><tr><th>Order number</th><td>PR-30091822</td></tr><tr><th>Paid with</th><td>Mastercard ••••1881</td></tr><tr><th>New balance</th><td>$17.35</td></tr><tr><th>Service expires</th><td>02/27/2027</td></tr></table><button>Refill another number</button><a>Back to home</a>',
    ),
    prepaid,
  ],
  [
    'en metro success',
    'confirmation',
    enMetro(
      '<div class="check"></div><h2>Payment successful</h2><p>Your payment of $60.00 was processed on Nov 29, 2026.</p><div><span>Confirmation number</span><strong>MPCS8830211</strong></div><div><span>Account number</span><span>****6621</span></div><div><span>Next due date</span><span>Dec 29, 2026</span></div><p>If your service was suspended, it will be restored within 15 minutes.</p><div class="promo"><h3>Get a free 5G phone when you switch</h3><a>Shop now</a></div><button>Return to account</button><button>Enroll in AutoPay</button>',
    ),
    metro,
  ],
  [
    'en metro thanks',
    'confirmation',
    enMetro(
      '<h1>Thanks for your payment!</h1><p>Amount paid: $40.00</p><p>Phone number: (713) 555-0122</p><p>Payment method: Visa **** 1111</p><p>Confirmation: 7719302</p><p>A text message with your confirmation number is on its way.</p><p>AutoPay: Off <a>Turn on</a></p><p class="legal">Payments are final and will not be refunded. If you do not see your payment in your account after 24 hours, dial 611.</p>',
    ),
    metro,
  ],
  [
    'en success alert',
    'confirmation',
    en(
      '<div role="alert">Success! Your account has been refilled.</div><h1>Order confirmation</h1><p>Order #W2291003 · November 29, 2026, 2:41 AM PST</p><dl><dt>Line</dt><dd>(206) 555-0190</dd><dt>Refill</dt><dd>$30.00</dd><dt>Sales tax</dt><dd>$0.00</dd><dt>Total charged</dt><dd>$30.00</dd></dl><a>Print</a><a>Email receipt</a><a>View payment history</a><p>Questions? Call 611 from your T-Mobile phone.</p>',
    ),
    prepaid,
  ],
  [
    'en money added',
    'confirmation',
    en(
      '<h1>Money added</h1><p>$10.00 was added to your balance.</p><p>Current balance: $12.80</p><p>Use by: Feb 27, 2027</p><p>Reference number 40018827</p><button>OK</button>',
    ),
    my,
  ],
  [
    'en plan renewed',
    'confirmation',
    en(
      '<h1>Thank you, your plan has been renewed</h1><p>You paid $40.00 on 11/29/2026 with Visa ending 4242.</p><section><h2>Your plan</h2><p>Unlimited Talk & Text + 10 GB</p><p>Next renewal date: 12/29/2026</p><p>AutoPay is off: turn it on so you never lose service.</p><button>Turn on AutoPay</button></section><section><h2>Receipt</h2><p>Transaction ID: 11-88230-7</p><p>Subtotal $40.00</p><p>Taxes and fees $0.00</p><p>Total $40.00</p></section><button>Download receipt</button>',
    ),
    my,
  ],
  [
    'en we got it',
    'confirmation',
    en(
      "<h1>Got it! Thanks for refilling.</h1><p>We've received your $40 payment for 206-555-0148.</p><p>Your confirmation number is <b>QX7710</b>. Keep this number in case you need to contact us.</p><ul><li>A receipt was emailed to you.</li><li>Didn't get it? Check your spam folder.</li></ul><a>Refill another line</a>",
    ),
    prepaid,
  ],
  [
    'en transaction approved',
    'confirmation',
    en(
      '<h2>Transaction approved</h2><p>Your prepaid account was credited $20.00.</p><p>Authorization code: 083311</p><p>Transaction number: 20261129-5512</p><p>Card: Discover ending in 0009</p><p>Please allow up to 2 hours for the credit to appear on your account.</p><button>Close</button><button>Print this page</button>',
    ),
    prepaid,
  ],
  [
    'en your refill is complete autopay offer',
    'confirmation',
    en(
      '<nav aria-label="Progress"><ol><li>Phone number</li><li>Amount</li><li>Payment</li><li aria-current="step">Confirmation</li></ol></nav><h1>Your refill is complete</h1><p>Hi there! Your $50 refill was successful and your service is active.</p><div class="card"><h3>Save $5/mo. with AutoPay</h3><p>We\'ll use the card you just paid with. You won\'t be charged until your next renewal on 12/29/2026. Cancel anytime.</p><label><input type="checkbox"> Yes, enroll me in AutoPay</label><button>Enroll now</button><button>No thanks</button></div><h2>Payment summary</h2><dl><dt>Refill</dt><dd>$50.00</dd><dt>Discount</dt><dd>-$0.00</dd><dt>Total paid</dt><dd>$50.00</dd><dt>Confirmation number</dt><dd>77310029</dd></dl><p>See full terms.</p>',
    ),
    prepaid,
  ],
  [
    'en dialog',
    'confirmation',
    en(
      '<h1>Account overview</h1><div role="dialog" aria-modal="true"><h2>Payment complete</h2><p>$35.00 has been added to (206) 555-0148. Your confirmation number is 5510923.</p><p>Your updated balance may take a few minutes to appear.</p><button>Done</button></div>',
    ),
    my,
  ],
  [
    'en thank you order',
    'confirmation',
    en(
      "<h1>Thank you for your order</h1><p>Order number: 120038812</p><p>Your refill has been applied to the phone number below.</p><p>(212) 555-0166</p><table><tr><td>Prepaid refill</td><td>$100.00</td></tr><tr><td>Total</td><td>$100.00</td></tr></table><p>We sent a confirmation email to m***@example.com. If you don't receive it within an hour, check your junk folder or contact us.</p><div><h3>How did we do?</h3><a>Tell us about your experience</a></div><div><h3>New iPhone 17 on us</h3><p>When you trade in an eligible device.</p><a>Shop phones</a></div><small>Refill cannot be transferred, returned or exchanged. Unused balance expires when the service period ends.</small>",
    ),
    prepaid,
  ],
  [
    'en payment processed',
    'confirmation',
    en(
      '<p class="status">Your payment has been processed.</p><h3>Payment details</h3><div>Date: Nov 29, 2026</div><div>Amount: $15.00</div><div>Method: Apple Pay</div><div>Phone: 415-555-0109</div><div>Receipt number: R8812-004</div><p>Your credit card statement will show T-MOBILE*PREPAID.</p><p>Your plan: $15 Connect. Renews Dec 29.</p><a>Manage plan</a><a>Manage AutoPay</a>',
    ),
    my,
  ],
  [
    'en congratulations',
    'confirmation',
    en(
      '<h1>Congratulations!</h1><p>You successfully refilled your T-Mobile Prepaid account.</p><p>Amount refilled: $40.00</p><p>Confirmation number: 3301882</p><p>Your refill is good for 30 days, until December 29, 2026.</p><p>Earlier: $40.00 on Oct 30, 2026</p><button>Finish</button>',
    ),
    prepaid,
  ],
  [
    'en metro short',
    'confirmation',
    enMetro(
      "<h1>You're good to go</h1><p>We received your payment of $50. Your service is paid through 12/28/2026.</p><p>Confirmation # 88210</p><button>Done</button>",
    ),
    metro,
  ],
  [
    'en receipt',
    'confirmation',
    en(
      '<h1>Receipt</h1><p>Thank you. Your card ending in 4242 was charged $40.00.</p><p>Receipt no. 2026-1129-0448</p><p>Refill for 206-555-0148</p><p>Plan active until Dec 29, 2026</p><p>Need help? Call 1-877-778-2106 or chat with us.</p><button>Print</button>',
    ),
    prepaid,
  ],
  [
    'en voucher card redeemed with card',
    'confirmation',
    en(
      '<h1>Success</h1><p>Your refill was successful!</p><p>$25.00 has been added to your account. Your new balance is $31.20.</p><p>Please allow 15 minutes before making a call if your account had expired. Processing may take up to 15 minutes.</p><p>Confirmation ID 771-20-33</p><a>Refill again</a><a>Home</a><button aria-label="Open chat">Chat</button>',
    ),
    prepaid,
  ],
  [
    'en my long',
    'confirmation',
    en(
      '<a>Skip to content</a><div class="banner">Scheduled maintenance Sunday 1-3 a.m. PT. You may not be able to sign in.</div><h1>Thanks, your payment went through!</h1><p>Payment amount $45.00</p><p>Confirmation number 60023771</p><p>Posted 11/29/2026</p><h2>What happens next?</h2><ul><li>You\'ll get a text when your balance updates.</li><li>If your service was paused, it comes back in a few minutes. Turn your phone off and on if it doesn\'t.</li><li>Your monthly plan renews on 12/29. Make sure you have at least $45 by then, or your service may be interrupted.</li></ul><h2>AutoPay is off</h2><p>Turn it on and you\'ll never have to remember. You can cancel at any time.</p><a>Turn on AutoPay</a><h2>You might like</h2><a>Add a line for $25</a><a>International calling $15/mo</a><button>Back to account</button><p class="legal">This is not a bill. Amounts may not include taxes. Payment is subject to verification by your bank.</p>',
    ),
    my,
  ],

  [
    'es gracias',
    'confirmation',
    es(
      '<h1>¡Gracias! Tu pago se realizó con éxito.</h1><p>Agregamos $40.00 a la cuenta del (206) 555-0148.</p><p>Número de confirmación: 88120034</p><p>Te enviamos un recibo por correo electrónico.</p><button>Listo</button>',
    ),
    prepaid,
  ],
  [
    'es recarga exitosa',
    'confirmation',
    es(
      '<h1>Recarga exitosa</h1><dl><dt>Número de teléfono</dt><dd>305-555-0187</dd><dt>Monto</dt><dd>$25.00</dd><dt>Número de confirmación</dt><dd>33100928</dd><dt>Método de pago</dt><dd>Visa que termina en 4242</dd></dl><p>Tu saldo puede tardar unos minutos en actualizarse.</p><aside><h2>AutoPay está desactivado</h2><p>Actívalo y ahorra $5 al mes.</p><button>Activar AutoPay</button></aside>',
    ),
    prepaid,
  ],
  [
    'es todo listo',
    'confirmation',
    es(
      '<h1>¡Todo listo!</h1><p>Recibimos tu pago de $50.00.</p><p>Guarda este número: 7719002</p><h2>¿Qué sigue?</h2><ul><li>Tu plan se renueva el 29 de diciembre de 2026.</li><li>Si no ves tu saldo en 15 minutos, reinicia tu teléfono.</li></ul><a>Responder encuesta</a>',
    ),
    prepaid,
  ],
  [
    'es metro pago procesado',
    'confirmation',
    es(
      '<h2>Tu pago ha sido procesado</h2><p>Cantidad pagada: $60.00</p><p>Fecha: 29 nov. 2026</p><p>Próxima fecha de vencimiento: 29 dic. 2026</p><p>N.º de confirmación: MP009182</p><p>Los pagos no son reembolsables.</p><button>Volver a mi cuenta</button><button>Imprimir</button>',
    ),
    metro,
  ],
  [
    'es cuenta recargada',
    'confirmation',
    es(
      '<div role="status">Tu cuenta ha sido recargada.</div><h1>Confirmación</h1><table><tr><td>Recarga</td><td>$15.00</td></tr><tr><td>Impuestos</td><td>$0.00</td></tr><tr><td>Total pagado</td><td>$15.00</td></tr><tr><td>Pedido</td><td>PR-220018</td></tr></table><a>Recargar otro número</a><p>¿Preguntas? Llama al 611.</p>',
    ),
    prepaid,
  ],
  [
    'es gracias por tu recarga',
    'confirmation',
    es(
      '<h1>Gracias por tu recarga</h1><p>Se agregaron $30.00 a tu saldo.</p><p>Saldo nuevo: $34.10</p><p>Vence: 27/02/2027</p><p>Referencia: 0091-882</p>',
    ),
    prepaid,
  ],
  [
    'es metro recibido',
    'confirmation',
    es(
      '<h1>¡Pago recibido!</h1><p>Gracias por tu pago de $40.</p><p>Número de confirmación 5512093. Consérvalo para tus registros.</p><p>Si tu servicio estaba suspendido, se restablecerá en unos minutos.</p><div><h3>Llévate un teléfono 5G gratis</h3><a>Comprar</a></div>',
    ),
    metro,
  ],
  [
    'es plan renovado',
    'confirmation',
    es(
      '<h1>Tu plan fue renovado</h1><p>Pagaste $40.00 con la tarjeta terminada en 4242.</p><p>Próxima renovación: 29/12/2026</p><p>Número de transacción: 20261129-77</p><button>Descargar recibo</button><small>Esto no es una factura. El cargo puede aparecer como T-MOBILE en tu estado de cuenta.</small>',
    ),
    prepaid,
  ],
  [
    'es felicidades',
    'confirmation',
    es(
      '<h1>¡Felicidades!</h1><p>Recargaste tu línea exitosamente.</p><p>Monto de la recarga: $20.00</p><p>Número de orden: 3001827</p><p>Enviamos la confirmación a j***@example.com. Si no la recibes, revisa tu carpeta de correo no deseado.</p><button>Ir a mi cuenta</button>',
    ),
    prepaid,
  ],
  [
    'es pago completado',
    'confirmation',
    es(
      '<nav><ol><li>Número</li><li>Monto</li><li>Pago</li><li aria-current="step">Confirmación</li></ol></nav><h1>Pago completado</h1><p>Tu recarga de $50.00 para el 206-555-0190 se completó correctamente.</p><p>Confirmación: 99120</p><h2>Ahorra con AutoPay</h2><p>No se te cobrará hasta tu próxima renovación.</p><button>Inscribirme</button><button>No, gracias</button>',
    ),
    prepaid,
  ],

  [
    'cn thanks',
    'confirmation',
    cn(
      '<h1>谢谢！您的付款已成功。</h1><p>我们已将 40.00 美元添加到 (206) 555-0148 的账户中。</p><dl><dt>确认号码</dt><dd>8841207731</dd><dt>日期</dt><dd>11/29/2026</dd><dt>付款方式</dt><dd>Visa 尾号 4242</dd></dl><a>转到我的帐户</a>',
    ),
    prepaid,
  ],
  [
    'cn all set',
    'confirmation',
    cn(
      '<h1>一切就绪！</h1><p>您的 50.00 美元充值已完成。您的新余额最多可能需要 15 分钟才能显示。</p><h2>订单详情</h2><ul><li>电话号码：(425) 555-0110</li><li>充值金额：$50.00</li><li>税：$4.12</li><li>支付总额：$54.12</li><li>确认号：T-5520091</li></ul><h3>自动付款已关闭</h3><p>切勿错过付款。打开自动付款，每月可节省 5 美元。</p><button>设置自动付款</button><button>打印收据</button><p>这不是账单。充值不予退款。</p>',
    ),
    prepaid,
  ],
  [
    'cn received',
    'confirmation',
    cn(
      '<h1>已收到付款</h1><p>谢谢，您支付的 25 美元已用于 206-555-0133。</p><p>保留此号码以供您记录：99120045</p><p>我们已将收据发送至 j***@example.com。</p><h2>下一步是什么</h2><ol><li>您的余额可能需要几分钟才能更新。</li><li>如果数据不起作用，请重新启动手机。</li><li>您的套餐将于 2026 年 12 月 29 日续订。</li></ol><a>参加简短的调查</a><button>与我们聊天</button>',
    ),
    my,
  ],
  [
    'cn refill complete',
    'confirmation',
    cn(
      '<h1>充值完成</h1><table><tr><th>手机号码</th><td>3055550187</td></tr><tr><th>金额</th><td>$15.00</td></tr><tr><th>订单号</th><td>PR-30091822</td></tr><tr><th>新余额</th><td>$17.35</td></tr><tr><th>服务到期</th><td>02/27/2027</td></tr></table><button>为另一个号码充值</button><a>返回首页</a>',
    ),
    prepaid,
  ],
  [
    'cn order',
    'confirmation',
    cn(
      '<h1>感谢您的订购</h1><p>订单号：120038812</p><p>您的充值已应用到以下电话号码。</p><p>(212) 555-0166</p><p>总计 $100.00</p><p>我们已向 m***@example.com 发送了一封确认电子邮件。如果您在一小时内没有收到，请检查您的垃圾邮件文件夹。</p><a>告诉我们您的体验</a><small>充值不得转让、退回或更换。</small>',
    ),
    prepaid,
  ],
  [
    'tw success',
    'confirmation',
    tw(
      '<h2>付款成功</h2><p>您的 60.00 美元付款已於 2026 年 11 月 29 日處理。</p><div><span>確認號碼</span><strong>MPCS8830211</strong></div><div><span>下一個到期日</span><span>2026 年 12 月 29 日</span></div><p>如果您的服務被暫停，將在 15 分鐘內恢復。</p><button>返回帳戶</button><button>註冊自動付款</button>',
    ),
    metro,
  ],
  [
    'tw thanks for payment',
    'confirmation',
    tw(
      '<h1>感謝您的付款！</h1><p>支付金額：$40.00</p><p>電話號碼：(713) 555-0122</p><p>確認：7719302</p><p>包含您的確認號碼的簡訊即將發送。</p><p>自動付款：關閉</p><p>付款是最終的，不會退款。如果 24 小時後您的帳戶中沒有看到付款，請撥打 611。</p>',
    ),
    metro,
  ],
  [
    'tw refilled',
    'confirmation',
    tw(
      '<div role="alert">成功！您的帳戶已重新充值。</div><h1>訂單確認</h1><p>訂單號碼 W2291003</p><dl><dt>線路</dt><dd>(206) 555-0190</dd><dt>充值</dt><dd>$30.00</dd><dt>總收費</dt><dd>$30.00</dd></dl><a>列印</a><a>查看付款記錄</a><p>有問題嗎？請從您的 T-Mobile 手機撥打 611。</p>',
    ),
    prepaid,
  ],
  [
    'tw renewed',
    'confirmation',
    tw(
      '<h1>謝謝，您的方案已續訂</h1><p>您於 2026 年 11 月 29 日使用尾號為 4242 的 Visa 支付了 40.00 美元。</p><h2>您的方案</h2><p>下次續訂日期：12/29/2026</p><p>自動付款已關閉：將其打開，這樣您就不會失去服務。</p><h2>收據</h2><p>交易編號：11-88230-7</p><p>總計 $40.00</p><button>下載收據</button>',
    ),
    my,
  ],
  [
    'tw went through',
    'confirmation',
    tw(
      '<h1>謝謝，您的付款已通過！</h1><p>付款金額 $45.00</p><p>確認號碼 60023771</p><h2>接下來會發生什麼？</h2><ul><li>當您的餘額更新時，您會收到一則簡訊。</li><li>您的每月方案將於 12/29 續訂。確保屆時您至少有 45 美元，否則您的服務可能會中斷。</li></ul><h2>自動付款已關閉</h2><a>開啟自動付款</a>',
    ),
    my,
  ],

  [
    'pl dziękujemy',
    'confirmation',
    pl(
      '<h1>Dziękujemy! Płatność zakończona sukcesem</h1><p>Konto numeru 600 100 200 zostało doładowane kwotą 50 zł.</p><p>Numer transakcji: 20261129-88123</p><p>Potwierdzenie wysłaliśmy na adres j***@example.com.</p><a>Wróć na stronę główną</a>',
    ),
    polish,
  ],
  [
    'pl doładowanie udane',
    'confirmation',
    pl(
      '<h1>Doładowanie zakończone pomyślnie</h1><dl><dt>Numer telefonu</dt><dd>600 100 200</dd><dt>Kwota doładowania</dt><dd>30,00 zł</dd><dt>Metoda płatności</dt><dd>BLIK</dd><dt>Numer zamówienia</dt><dd>TM-8812003</dd></dl><p>Środki pojawią się na koncie w ciągu kilku minut.</p><button>Doładuj kolejny numer</button>',
    ),
    polish,
  ],
  [
    'pl konto doładowane',
    'confirmation',
    pl(
      '<h2>Twoje konto zostało doładowane</h2><p>Kwota: 25 zł</p><p>Konto ważne do: 28.12.2026</p><p>Nr transakcji 991200</p><p>Jeśli w ciągu 15 minut nie otrzymasz SMS-a, skontaktuj się z nami.</p><div><h3>Włącz automatyczne doładowania</h3><p>Nie musisz pamiętać o doładowaniach.</p><a>Włącz</a></div>',
    ),
    polish,
  ],
  [
    'pl płatność przyjęta',
    'confirmation',
    pl(
      '<h1>Płatność przyjęta</h1><p>Dziękujemy za doładowanie numeru 600100200 kwotą 40 zł.</p><p>Identyfikator płatności: 7F-20019</p><p>Zachowaj ten numer na wypadek reklamacji.</p><a>Pobierz potwierdzenie</a>',
    ),
    polish,
  ],
  [
    'pl gotowe',
    'confirmation',
    pl(
      '<h1>Gotowe!</h1><p>Doładowanie na kwotę 50 zł zostało zrealizowane.</p><p>Numer: +48 600 100 200</p><p>Numer potwierdzenia: 5510-22</p><p>Dodatkowo otrzymujesz 10 GB za doładowanie.</p><a>Oceń nas</a>',
    ),
    polish,
  ],
  [
    'pl transakcja',
    'confirmation',
    pl(
      '<h1>Status transakcji</h1><p><strong>Transakcja zakończona powodzeniem</strong></p><table><tr><td>Numer telefonu</td><td>600 100 200</td></tr><tr><td>Kwota</td><td>100 zł</td></tr><tr><td>Data</td><td>29.11.2026</td></tr><tr><td>Numer transakcji</td><td>00887123</td></tr></table><button>Zamknij</button>',
    ),
    polish,
  ],
  [
    'pl opłacone',
    'confirmation',
    pl(
      '<h1>Dziękujemy za płatność</h1><p>Twoje zamówienie nr 3301882 zostało opłacone.</p><p>Doładowaliśmy konto 600 100 200 o 35 zł.</p><p>Ta wiadomość nie jest fakturą. Fakturę znajdziesz w aplikacji Mój T-Mobile.</p><button>OK</button>',
    ),
    polish,
  ],
  [
    'pl sukces',
    'confirmation',
    pl(
      '<div role="alert">Sukces! Numer został doładowany.</div><h2>Szczegóły</h2><ul><li>Numer: 600 100 200</li><li>Kwota: 20 zł</li><li>Karta: **** 4242</li><li>ID transakcji: 88-211</li></ul><p>Masz pytania? Zadzwoń na 602 900.</p>',
    ),
    polish,
  ],
  [
    'pl potwierdzenie',
    'confirmation',
    pl(
      '<ol><li>Numer i kwota</li><li>Płatność</li><li aria-current="step">Potwierdzenie</li></ol><h1>Potwierdzenie doładowania</h1><p>Płatność została zrealizowana poprawnie. Doładowaliśmy numer 600 100 200 kwotą 50 zł.</p><p>Numer referencyjny: 77-1200</p><p>Aktualizacja salda może potrwać do 15 minut.</p><a>Kup nowy telefon na raty 0%</a>',
    ),
    polish,
  ],
  [
    'pl udało się',
    'confirmation',
    pl(
      '<h1>Udało się!</h1><p>Twoja płatność na kwotę 30 zł przebiegła pomyślnie, a konto zostało doładowane.</p><p>Nr zamówienia: 1200-881</p><p>Dziękujemy, że jesteś z nami.</p><button>Wróć do T-Mobile.pl</button>',
    ),
    polish,
  ],
];

const refused: Row[] = [
  [
    'en declined',
    'paymentFailed',
    en(
      '<h1>Your payment was declined</h1><p>Your card was not charged. Check your card details or try another card.</p><button>Try again</button><a>Use a different payment method</a><p>Questions? Call 611.</p>',
    ),
    prepaid,
  ],
  [
    'en could not process',
    'paymentFailed',
    en(
      '<div role="alert"><h2>We couldn\'t process your payment</h2><p>Your bank didn\'t approve this transaction. Contact your bank or use a different card.</p></div><h1>Payment</h1><form><label>Card number<input name="card"></label><label>Expiration<input name="exp"></label><label>CVV<input name="cvv"></label><label>ZIP code<input name="zip"></label><button>Pay $40.00</button></form>',
    ),
    prepaid,
  ],
  [
    'en went wrong',
    'paymentFailed',
    en(
      "<h1>Something went wrong with your payment</h1><p>Your refill of $50.00 wasn't completed. No money was taken.</p><p>Error code: PMT-2041</p><button>Retry payment</button><button>Cancel</button><button>Chat with us</button>",
    ),
    prepaid,
  ],
  [
    'en failed history',
    'paymentFailed',
    en(
      '<h1>Payment failed</h1><p>Sorry, your card was declined by the issuing bank. Please try again with another card.</p><button>Update payment method</button><section><h2>Recent payments</h2><table><tr><td>10/30/2026</td><td>$40.00</td><td>Paid</td></tr><tr><td>09/30/2026</td><td>$40.00</td><td>Paid</td></tr></table></section><p>Your plan expires on 11/30/2026.</p>',
    ),
    my,
  ],
  [
    'en metro unsuccessful',
    'paymentFailed',
    enMetro(
      '<h2>Payment unsuccessful</h2><p>We were unable to process your payment of $60.00. Your account has not been charged.</p><ul><li>Make sure the billing ZIP code matches your card.</li><li>Check that you have enough funds.</li></ul><button>Try again</button><div class="promo"><h3>Free 5G phone when you switch</h3><a>Shop</a></div>',
    ),
    metro,
  ],
  [
    'en metro insufficient',
    'paymentFailed',
    enMetro(
      "<h1>Oops! That didn't work</h1><p>Your card has insufficient funds. Please use another payment method to complete your payment.</p><button>Change card</button><p>Amount due: $50.00</p>",
    ),
    metro,
  ],
  [
    'en not completed',
    'paymentFailed',
    en(
      "<h1>Transaction not completed</h1><p>We're sorry, your refill could not be completed because your card issuer declined the charge.</p><p>You will not be charged. If you see a pending charge, it will drop off within 3-5 business days.</p><a>Go back and try again</a>",
    ),
    prepaid,
  ],
  [
    'en expired card',
    'paymentFailed',
    en(
      '<div class="error">Payment declined: your card has expired. Enter a new card to continue.</div><h1>Pay with saved card</h1><label><input type="radio" name="c" checked> Visa ending in 4242 (Expired 10/26)</label><label><input type="radio" name="c"> Add a new card</label><button>Continue</button>',
    ),
    my,
  ],
  [
    'en unable',
    'paymentFailed',
    en(
      '<h1>Unable to complete your payment</h1><p>The security code (CVV) you entered does not match. Your payment was not processed.</p><button>Edit card details</button><p>After 3 failed attempts you may need to wait 24 hours.</p>',
    ),
    prepaid,
  ],
  [
    'en dialog',
    'paymentFailed',
    en(
      '<h1>Review your order</h1><p>Refill $40.00</p><div role="alertdialog" aria-modal="true"><h2>Card declined</h2><p>Your card was declined and your account wasn\'t refilled. Please try a different card.</p><button>OK</button></div>',
    ),
    prepaid,
  ],
  [
    'en did not go through',
    'paymentFailed',
    en(
      "<h1>Your payment didn't go through</h1><p>Don't worry, you haven't been charged. Your last payment of $40.00 was on Oct 30, 2026.</p><p>AutoPay is off: turn it on and save $5.</p><button>Try again</button><button>Turn on AutoPay</button><p>Need help? Dial 611 or chat with us.</p><small>If your bank placed a hold, it may take up to 5 days to be released.</small>",
    ),
    my,
  ],
  [
    'en rejected',
    'paymentFailed',
    en(
      '<h1>Payment rejected</h1><dl><dt>Amount</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ending in 1111</dd><dt>Reason</dt><dd>Do not honor (05)</dd></dl><a>Return to payment</a><a>Payment FAQs</a>',
    ),
    prepaid,
  ],
  [
    'es rechazado',
    'paymentFailed',
    es(
      '<h1>Tu pago fue rechazado</h1><p>No se hizo ningún cargo a tu tarjeta. Intenta con otra tarjeta.</p><button>Intentar de nuevo</button><p>¿Preguntas? Llama al 611.</p>',
    ),
    prepaid,
  ],
  [
    'es no pudimos',
    'paymentFailed',
    es(
      '<div role="alert">No pudimos procesar tu pago. Verifica los datos de tu tarjeta o usa otra.</div><h1>Pago</h1><form><label>Número de tarjeta<input></label><label>Vencimiento<input></label><label>CVV<input></label><button>Pagar $40.00</button></form>',
    ),
    prepaid,
  ],
  [
    'es metro no exitoso',
    'paymentFailed',
    es(
      '<h2>El pago no se completó</h2><p>Tu banco no aprobó la transacción. Comunícate con tu banco.</p><button>Cambiar tarjeta</button><h3>Pagos recientes</h3><p>30/10/2026 $60.00 Pagado</p>',
    ),
    metro,
  ],
  [
    'es error',
    'paymentFailed',
    es(
      '<h1>Ocurrió un error con tu pago</h1><p>Tu recarga de $25 no se realizó. No te hemos cobrado.</p><p>Código de error: 2041</p><button>Reintentar</button>',
    ),
    prepaid,
  ],
  [
    'es fondos',
    'paymentFailed',
    es(
      '<h1>Pago denegado</h1><p>Tu tarjeta no tiene fondos suficientes.</p><button>Usar otro método de pago</button><button>Cancelar</button>',
    ),
    metro,
  ],
  [
    'es tarjeta declinada',
    'paymentFailed',
    es(
      '<h1>Lo sentimos</h1><p>Tu tarjeta fue declinada y tu cuenta no se recargó. Por favor, intenta nuevamente.</p><a>Volver al pago</a><small>Si ves un cargo pendiente, desaparecerá en 3 a 5 días hábiles.</small>',
    ),
    prepaid,
  ],
  [
    'cn declined',
    'paymentFailed',
    cn(
      '<h1>您的付款被拒绝</h1><p>您的卡未被扣款。检查您的卡详细信息或尝试其他卡。</p><button>再试一次</button><a>使用不同的付款方式</a><p>有疑问吗？致电 611。</p>',
    ),
    prepaid,
  ],
  [
    'cn could not',
    'paymentFailed',
    cn(
      '<h2>我们无法处理您的付款</h2><p>您的银行未批准此交易。请联系您的银行或使用其他卡。</p><button>重试</button>',
    ),
    prepaid,
  ],
  [
    'cn failed',
    'paymentFailed',
    cn(
      '<h1>付款失败</h1><p>抱歉，您的卡被发卡银行拒绝。请使用另一张卡重试。</p><button>更新付款方式</button><h2>最近付款</h2><table><tr><td>10/30/2026</td><td>$40.00</td><td>已支付</td></tr></table>',
    ),
    my,
  ],
  [
    'tw unsuccessful',
    'paymentFailed',
    tw(
      '<h2>付款不成功</h2><p>我們無法處理您的 60.00 美元付款。您的帳戶尚未被扣款。</p><ul><li>確保帳單郵遞區號與您的卡片相符。</li></ul><button>再試一次</button>',
    ),
    metro,
  ],
  [
    'tw wrong',
    'paymentFailed',
    tw(
      '<h1>您的付款出了問題</h1><p>您的 50.00 美元充值未完成。沒有拿走任何錢。</p><p>錯誤代碼：PMT-2041</p><button>重試付款</button><button>取消</button>',
    ),
    prepaid,
  ],
  [
    'tw not through',
    'paymentFailed',
    tw(
      '<h1>您的付款未通過</h1><p>別擔心，您尚未被收費。您上次付款 40.00 美元是在 2026 年 10 月 30 日。</p><p>自動付款已關閉：打開它並節省 5 美元。</p><button>再試一次</button>',
    ),
    my,
  ],
  [
    'pl odrzucona',
    'paymentFailed',
    pl(
      '<h1>Płatność odrzucona</h1><p>Twoja karta nie została obciążona. Sprawdź dane karty lub użyj innej.</p><button>Spróbuj ponownie</button>',
    ),
    polish,
  ],
  [
    'pl nieudana',
    'paymentFailed',
    pl(
      '<h1>Płatność nie powiodła się</h1><p>Konto 600 100 200 nie zostało doładowane.</p><a>Wróć i spróbuj jeszcze raz</a><p>Masz pytania? Zadzwoń na 602 900.</p>',
    ),
    polish,
  ],
  [
    'pl transakcja nieudana',
    'paymentFailed',
    pl(
      '<h1>Transakcja zakończona niepowodzeniem</h1><p>Bank odmówił realizacji płatności.</p><p>Numer transakcji: 991-200</p><button>Wybierz inną metodę płatności</button>',
    ),
    polish,
  ],
  [
    'pl błąd',
    'paymentFailed',
    pl(
      '<h2>Wystąpił błąd podczas płatności</h2><p>Nie udało się zrealizować doładowania na kwotę 50 zł. Środki nie zostały pobrane.</p><button>Ponów płatność</button>',
    ),
    polish,
  ],
  [
    'pl brak środków',
    'paymentFailed',
    pl(
      '<h1>Doładowanie nie zostało zrealizowane</h1><p>Brak wystarczających środków na karcie. Użyj innej karty.</p><button>Zmień kartę</button><button>Anuluj</button>',
    ),
    polish,
  ],
  [
    'pl anulowana przez bank',
    'paymentFailed',
    pl(
      '<h1>Nieudana płatność</h1><p>Przepraszamy, Twoja płatność została odrzucona przez bank. Jeśli pieniądze zostały zablokowane, wrócą w ciągu 5 dni.</p><a>Spróbuj ponownie</a>',
    ),
    polish,
  ],
];

const steps: Row[] = [
  [
    'en number 1',
    'refillStart',
    en(
      '<h1>Refill your prepaid account</h1><p>Enter the phone number you want to refill. No sign-in needed.</p><form><label>T-Mobile phone number<input type="tel" name="msisdn"></label><label>Confirm phone number<input type="tel"></label><button>Continue</button></form><p>Already have an account? <a>Log in</a></p>',
    ),
    prepaid,
  ],
  [
    'en number 2',
    'refillStart',
    en(
      '<h1>Add money to a prepaid phone</h1><form><label for="p">10-digit mobile number</label><input id="p" type="tel" maxlength="14"><button>Next</button></form><h2>Other ways to refill</h2><ul><li>Dial *233 from your phone</li><li>Visit a store</li></ul>',
    ),
    prepaid,
  ],
  [
    'en number 3',
    'refillStart',
    enMetro(
      '<h1>Pay as guest</h1><p>Make a quick one-time payment for any Metro number.</p><label>Phone number<input type="tel" placeholder="(XXX) XXX-XXXX"></label><button>Continue</button><p>Processing may take up to 15 minutes.</p>',
    ),
    metro,
  ],
  [
    'en amount 1',
    'chooseAmount',
    en(
      '<h1>How much would you like to add?</h1><p>Refilling (206) 555-0148</p><fieldset><legend>Select an amount</legend><label><input type="radio" name="a">$10</label><label><input type="radio" name="a">$25</label><label><input type="radio" name="a">$40</label><label><input type="radio" name="a">$50</label></fieldset><button>Continue to payment</button><p>Your plan renews for $40 on 12/29/2026.</p>',
    ),
    prepaid,
  ],
  [
    'en amount 2',
    'chooseAmount',
    en(
      '<h1>Choose your refill amount</h1><p>Current balance: $2.10</p><div><button>$15</button><button>$25</button><button>$40</button><button>$60</button></div><label>Other amount<input inputmode="decimal"></label><button>Next</button>',
    ),
    my,
  ],
  [
    'en amount 3',
    'chooseAmount',
    enMetro(
      '<h2>Select payment amount</h2><label><input type="radio" name="x"> Amount due $50.00</label><label><input type="radio" name="x"> Other amount <input type="text"></label><p>Due by Nov 30, 2026</p><button>Continue</button>',
    ),
    metro,
  ],
  [
    'en card 1',
    'payment',
    en(
      '<h1>Payment information</h1><form><label>Name on card<input autocomplete="cc-name"></label><label>Card number<input autocomplete="cc-number"></label><label>Expiration date (MM/YY)<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><label>ZIP code<input autocomplete="postal-code"></label><label><input type="checkbox"> Save this card for AutoPay</label><button>Review order</button></form><aside><h2>Order summary</h2><p>Refill $40.00</p><p>Total $40.00</p></aside>',
    ),
    prepaid,
  ],
  [
    'en card 2',
    'payment',
    en(
      '<h1>How do you want to pay?</h1><label><input type="radio" name="m" checked>Visa ending in 4242</label><label><input type="radio" name="m">Add a card</label><button>Continue</button><p>You won\'t be charged until you confirm.</p>',
    ),
    my,
  ],
  [
    'en card 3',
    'payment',
    enMetro(
      '<h1>Enter card details</h1><p>Payment amount: $60.00</p><label>Card number<input name="cardNumber"></label><label>Exp. month<select><option>01</option></select></label><label>Exp. year<select><option>2027</option></select></label><label>Security code<input name="cvv"></label><label>Billing ZIP<input name="zip"></label><button>Pay $60.00</button><p>All payments are final.</p>',
    ),
    metro,
  ],
  [
    'en review 1',
    'review',
    en(
      '<h1>Review your order</h1><dl><dt>Phone number</dt><dd>(206) 555-0148</dd><dt>Refill amount</dt><dd>$40.00</dd><dt>Payment method</dt><dd>Visa ending in 4242 <a>Edit</a></dd><dt>Total due today</dt><dd>$40.00</dd></dl><label><input type="checkbox"> I agree to the terms and conditions</label><button>Submit payment</button><p>Refills are non-refundable.</p>',
    ),
    prepaid,
  ],
  [
    'en review 2',
    'review',
    en(
      "<h1>Review and pay</h1><p>Please check the details before you submit. After you pay, you'll get a confirmation number.</p><p>Amount: $25.00</p><p>Card: Mastercard ••••1881</p><p>Number: 206-555-0133</p><button>Place order</button><button>Back</button>",
    ),
    my,
  ],
  [
    'en review 3',
    'review',
    enMetro(
      '<h2>Confirm your payment</h2><p>You are about to pay $50.00 for (713) 555-0122 with Visa **** 1111.</p><button>Confirm & pay</button><button>Cancel</button>',
    ),
    metro,
  ],
  [
    'en sign-in 1',
    'signIn',
    en(
      '<h1>Log in</h1><form><label>Phone number or email<input name="username" autocomplete="username"></label><button>Next</button></form><a>Forgot T-Mobile ID?</a><p>New here? <a>Sign up</a></p>',
    ),
    my,
  ],
  [
    'en sign-in 2',
    'signIn',
    en(
      '<h1>Welcome back</h1><p>Sign in to refill, manage AutoPay and see payment history.</p><label>T-Mobile ID<input type="email"></label><label>Password<input type="password"></label><button>Log in</button><a>Forgot password?</a>',
    ),
    prepaid,
  ],
  [
    'en sign-in 3',
    'signIn',
    enMetro(
      '<h1>Sign in to your account</h1><label>Phone number<input type="tel"></label><label>8-digit PIN or password<input type="password"></label><button>Sign in</button><a>Forgot your PIN?</a><a>Pay without signing in</a>',
    ),
    metro,
  ],
  [
    'en code 1',
    'verify',
    en(
      '<h1>Verify it\'s you</h1><p>We sent a 6-digit code by text to (***) ***-0148.</p><label>Verification code<input autocomplete="one-time-code"></label><button>Verify</button><button>Resend code</button>',
    ),
    my,
  ],
  [
    'en code 2',
    'verify',
    en(
      '<h1>Enter your code</h1><p>Enter the code we texted you. It expires in 10 minutes.</p><input aria-label="Digit 1" maxlength="1"><input aria-label="Digit 2" maxlength="1"><input aria-label="Digit 3" maxlength="1"><input aria-label="Digit 4" maxlength="1"><input aria-label="Digit 5" maxlength="1"><input aria-label="Digit 6" maxlength="1"><button>Continue</button><a>Didn\'t get a code?</a>',
    ),
    prepaid,
  ],
  [
    'en code 3',
    'verify',
    enMetro(
      '<h2>Two-step verification</h2><p>How should we send your one-time code?</p><label><input type="radio" name="v">Text message to ***0122</label><label><input type="radio" name="v">Email j***@example.com</label><button>Send code</button>',
    ),
    metro,
  ],
  [
    'en dashboard 1',
    'dashboard',
    en(
      '<h1>Hi, welcome!</h1><section><h2>Balance</h2><p>$2.10</p><button>Refill</button></section><section><h2>My plan</h2><p>$40 Unlimited</p><p>Renews 12/29/2026</p><p>AutoPay is off</p><a>Set up AutoPay</a></section><section><h2>Usage</h2><p>4.2 GB of 10 GB used</p></section><a>Payment history</a><a>Change plan</a><a>Log out</a>',
    ),
    my,
  ],
  [
    'en dashboard 2',
    'dashboard',
    en(
      '<h1>Account overview</h1><p>(206) 555-0148</p><div>Account balance <b>$17.35</b></div><div>Service expires 02/27/2027</div><button>Add money</button><div>Last payment: $15.00 on 11/29/2026. Thank you!</div><a>Manage AutoPay</a><a>Sign out</a>',
    ),
    prepaid,
  ],
  [
    'en dashboard 3',
    'dashboard',
    enMetro(
      '<h1>My account</h1><p>Amount due $50.00 by Nov 30</p><button>Make a payment</button><p>Your plan: Unlimited 5G</p><p>Data used: 8 GB</p><a>View payment history</a><a>AutoPay: Off</a><a>Sign out</a>',
    ),
    metro,
  ],
  [
    'en history 1',
    'history',
    en(
      '<h1>Payment history</h1><table><tr><th>Date</th><th>Amount</th><th>Method</th><th>Status</th></tr><tr><td>11/29/2026</td><td>$40.00</td><td>Visa 4242</td><td>Completed</td></tr><tr><td>10/30/2026</td><td>$40.00</td><td>Visa 4242</td><td>Completed</td></tr><tr><td>09/30/2026</td><td>$40.00</td><td>Visa 4242</td><td>Declined</td></tr></table><a>Download PDF</a>',
    ),
    my,
  ],
  [
    'en history 2',
    'history',
    en(
      '<h1>Transactions</h1><label>Show<select><option>Last 30 days</option><option>Last 90 days</option></select></label><ul><li>Nov 29, 2026 Refill +$25.00</li><li>Nov 29, 2026 Monthly plan -$25.00</li><li>Oct 30, 2026 Refill +$25.00</li></ul><button>Show more</button>',
    ),
    prepaid,
  ],
  [
    'en history 3',
    'history',
    enMetro(
      '<h2>Payment activity</h2><div><p>Nov 29, 2026</p><p>$60.00</p><p>Payment received</p></div><div><p>Oct 29, 2026</p><p>$60.00</p><p>Payment received</p></div><a>Print</a>',
    ),
    metro,
  ],

  [
    'es number 1',
    'refillStart',
    es(
      '<h1>Recarga tu cuenta prepagada</h1><p>Ingresa el número de teléfono que quieres recargar.</p><label>Número de teléfono<input type="tel"></label><button>Continuar</button>',
    ),
    prepaid,
  ],
  [
    'es number 2',
    'refillStart',
    es(
      '<h1>Paga como invitado</h1><p>Haz un pago rápido sin iniciar sesión.</p><label>Número de teléfono de Metro<input type="tel"></label><button>Siguiente</button>',
    ),
    metro,
  ],
  [
    'es amount 1',
    'chooseAmount',
    es(
      '<h1>Elige el monto de tu recarga</h1><label><input type="radio" name="a">$10</label><label><input type="radio" name="a">$25</label><label><input type="radio" name="a">$40</label><button>Continuar</button>',
    ),
    prepaid,
  ],
  [
    'es amount 2',
    'chooseAmount',
    es(
      '<h1>¿Cuánto quieres agregar?</h1><button>$15</button><button>$30</button><button>$50</button><label>Otra cantidad<input></label><button>Siguiente</button><p>Saldo actual: $1.20</p>',
    ),
    my,
  ],
  [
    'es card 1',
    'payment',
    es(
      '<h1>Información de pago</h1><label>Nombre en la tarjeta<input></label><label>Número de tarjeta<input autocomplete="cc-number"></label><label>Fecha de vencimiento<input autocomplete="cc-exp"></label><label>Código de seguridad<input autocomplete="cc-csc"></label><label>Código postal<input></label><button>Continuar</button><p>Total: $40.00</p>',
    ),
    prepaid,
  ],
  [
    'es card 2',
    'payment',
    es(
      '<h1>Método de pago</h1><label><input type="radio" name="m" checked>Visa que termina en 4242</label><label><input type="radio" name="m">Agregar tarjeta</label><button>Continuar</button>',
    ),
    metro,
  ],
  [
    'es review',
    'review',
    es(
      '<h1>Revisa tu pedido</h1><dl><dt>Número</dt><dd>206-555-0148</dd><dt>Recarga</dt><dd>$40.00</dd><dt>Tarjeta</dt><dd>Visa 4242 <a>Editar</a></dd><dt>Total</dt><dd>$40.00</dd></dl><label><input type="checkbox">Acepto los términos y condiciones</label><button>Enviar pago</button>',
    ),
    prepaid,
  ],
  [
    'es sign-in',
    'signIn',
    es(
      '<h1>Iniciar sesión</h1><label>Correo electrónico o número de teléfono<input autocomplete="username"></label><label>Contraseña<input type="password"></label><button>Iniciar sesión</button><a>¿Olvidaste tu contraseña?</a>',
    ),
    my,
  ],
  [
    'es code',
    'verify',
    es(
      '<h1>Verifica tu identidad</h1><p>Te enviamos un código de 6 dígitos por mensaje de texto.</p><label>Código de verificación<input autocomplete="one-time-code"></label><button>Verificar</button><a>Reenviar código</a>',
    ),
    my,
  ],
  [
    'es dashboard',
    'dashboard',
    es(
      '<h1>Mi cuenta</h1><p>Saldo: $2.10</p><button>Recargar</button><p>Tu plan: $40 Ilimitado. Se renueva el 29/12/2026.</p><p>AutoPay: desactivado</p><a>Historial de pagos</a><a>Cerrar sesión</a>',
    ),
    my,
  ],
  [
    'es history 1',
    'history',
    es(
      '<h1>Historial de pagos</h1><table><tr><th>Fecha</th><th>Monto</th><th>Estado</th></tr><tr><td>29/11/2026</td><td>$40.00</td><td>Completado</td></tr><tr><td>30/10/2026</td><td>$40.00</td><td>Completado</td></tr></table>',
    ),
    my,
  ],
  [
    'es history 2',
    'history',
    es(
      '<h2>Actividad de pagos</h2><ul><li>29 nov. 2026 · $60.00 · Pago recibido</li><li>29 oct. 2026 · $60.00 · Pago recibido</li></ul><a>Imprimir</a>',
    ),
    metro,
  ],

  [
    'cn number',
    'refillStart',
    cn(
      '<h1>为您的预付费帐户充值</h1><p>输入您要充值的电话号码。无需登录。</p><label>T-Mobile 电话号码</label><input type="tel" aria-label="T-Mobile phone number"><button>继续</button>',
    ),
    prepaid,
  ],
  [
    'tw number',
    'refillStart',
    tw(
      '<h1>為預付電話加值</h1><label for="p">10 位數手機號碼</label><input id="p" type="tel"><button>下一步</button><p>已有帳戶？</p><a>登入</a>',
    ),
    prepaid,
  ],
  [
    'cn amount',
    'chooseAmount',
    cn(
      '<h1>您想添加多少？</h1><p>充值 (206) 555-0148</p><fieldset><legend>选择金额</legend><label><input type="radio" name="a">$10</label><label><input type="radio" name="a">$25</label><label><input type="radio" name="a">$40</label></fieldset><button>继续付款</button>',
    ),
    prepaid,
  ],
  [
    'tw amount',
    'chooseAmount',
    tw(
      '<h1>選擇您的充值金額</h1><p>目前餘額：$2.10</p><button>$15</button><button>$25</button><button>$40</button><label>其他金額</label><input><button>下一步</button>',
    ),
    my,
  ],
  [
    'cn card',
    'payment',
    cn(
      '<h1>付款信息</h1><label for="n">持卡人姓名</label><input id="n"><label for="c">卡号</label><input id="c" autocomplete="cc-number"><label for="e">到期日</label><input id="e" autocomplete="cc-exp"><label for="v">安全码</label><input id="v" autocomplete="cc-csc"><label for="z">邮政编码</label><input id="z"><button>查看订单</button><p>总计 $40.00</p>',
    ),
    prepaid,
  ],
  [
    'tw card',
    'payment',
    tw(
      '<h1>您想如何付款？</h1><label><input type="radio" name="m" checked><span>Visa 尾號為 4242</span></label><label><input type="radio" name="m"><span>新增卡片</span></label><button>繼續</button><p>在您確認之前不會向您收費。</p>',
    ),
    my,
  ],
  [
    'cn review',
    'review',
    cn(
      '<h1>查看您的订单</h1><dl><dt>电话号码</dt><dd>(206) 555-0148</dd><dt>充值金额</dt><dd>$40.00</dd><dt>付款方式</dt><dd>Visa 尾号 4242</dd><dt>今日应付总额</dt><dd>$40.00</dd></dl><label><input type="checkbox"><span>我同意条款和条件</span></label><button>提交付款</button>',
    ),
    prepaid,
  ],
  [
    'tw review',
    'review',
    tw(
      '<h1>確認您的付款</h1><p>您即將使用 Visa **** 1111 為 (713) 555-0122 支付 50.00 美元。</p><button>確認並付款</button><button>取消</button>',
    ),
    metro,
  ],
  [
    'cn sign-in',
    'signIn',
    cn(
      '<h1>登录</h1><label for="u">电话号码或电子邮件</label><input id="u" autocomplete="username"><label for="w">密码</label><input id="w" type="password"><button>登录</button><a>忘记密码？</a>',
    ),
    my,
  ],
  [
    'tw code',
    'verify',
    tw(
      '<h1>驗證您的身分</h1><p>我們透過簡訊向 (***) ***-0148 發送了一個 6 位數代碼。</p><label for="o">驗證碼</label><input id="o" autocomplete="one-time-code"><button>驗證</button><button>重新發送代碼</button>',
    ),
    my,
  ],
  [
    'cn dashboard',
    'dashboard',
    cn(
      '<h1>帐户概览</h1><p>(206) 555-0148</p><div>账户余额 <b>$17.35</b></div><div>服务到期 02/27/2027</div><button>充值</button><p>自动付款已关闭</p><a>付款历史</a><a>退出</a>',
    ),
    my,
  ],
  [
    'tw history',
    'history',
    tw(
      '<h1>付款記錄</h1><table><tr><th>日期</th><th>金額</th><th>狀態</th></tr><tr><td>11/29/2026</td><td>$40.00</td><td>已完成</td></tr><tr><td>10/30/2026</td><td>$40.00</td><td>已完成</td></tr></table>',
    ),
    my,
  ],

  [
    'pl number 1',
    'refillStart',
    pl(
      '<h1>Doładuj konto</h1><p>Podaj numer telefonu, który chcesz doładować.</p><label>Numer telefonu<input type="tel"></label><button>Dalej</button>',
    ),
    polish,
  ],
  [
    'pl number 2',
    'refillStart',
    pl(
      '<h1>Szybkie doładowanie online</h1><label>Wpisz numer<input type="tel" placeholder="600 000 000"></label><label>Powtórz numer<input type="tel"></label><button>Przejdź dalej</button>',
    ),
    polish,
  ],
  [
    'pl amount 1',
    'chooseAmount',
    pl(
      '<h1>Wybierz kwotę doładowania</h1><label><input type="radio" name="k">25 zł</label><label><input type="radio" name="k">30 zł</label><label><input type="radio" name="k">50 zł</label><label><input type="radio" name="k">100 zł</label><button>Dalej</button>',
    ),
    polish,
  ],
  [
    'pl amount 2',
    'chooseAmount',
    pl(
      '<h2>Jaką kwotą chcesz doładować?</h2><button>10 zł</button><button>20 zł</button><button>50 zł</button><label>Inna kwota<input inputmode="numeric"></label><button>Przejdź do płatności</button>',
    ),
    polish,
  ],
  [
    'pl card 1',
    'payment',
    pl(
      '<h1>Płatność kartą</h1><label>Imię i nazwisko<input></label><label>Numer karty<input autocomplete="cc-number"></label><label>Data ważności<input autocomplete="cc-exp"></label><label>CVV/CVC<input autocomplete="cc-csc"></label><button>Zapłać 50 zł</button>',
    ),
    polish,
  ],
  [
    'pl card 2',
    'payment',
    pl(
      '<h1>Wybierz metodę płatności</h1><label><input type="radio" name="m">BLIK</label><label><input type="radio" name="m">Karta płatnicza</label><label><input type="radio" name="m">Szybki przelew</label><button>Zapłać</button>',
    ),
    polish,
  ],
  [
    'pl review 1',
    'review',
    pl(
      '<h1>Podsumowanie</h1><dl><dt>Numer telefonu</dt><dd>600 100 200</dd><dt>Kwota doładowania</dt><dd>50 zł</dd><dt>Metoda płatności</dt><dd>Karta **** 4242</dd><dt>Do zapłaty</dt><dd>50 zł</dd></dl><label><input type="checkbox">Akceptuję regulamin</label><button>Zamawiam i płacę</button>',
    ),
    polish,
  ],
  [
    'pl review 2',
    'review',
    pl(
      '<h1>Sprawdź zamówienie</h1><p>Doładowanie 30 zł dla numeru 600 100 200</p><p>Płatność: BLIK</p><button>Potwierdzam i płacę</button><a>Zmień</a>',
    ),
    polish,
  ],
  [
    'pl sign-in',
    'signIn',
    pl(
      '<h1>Zaloguj się</h1><label>Login lub e-mail<input autocomplete="username"></label><label>Hasło<input type="password"></label><button>Zaloguj się</button><a>Nie pamiętasz hasła?</a>',
    ),
    polish,
  ],
  [
    'pl code',
    'verify',
    pl(
      '<h1>Potwierdź numer</h1><p>Wysłaliśmy kod SMS na numer 600 100 200.</p><label>Kod z SMS-a<input autocomplete="one-time-code"></label><button>Potwierdź</button><a>Wyślij kod ponownie</a>',
    ),
    polish,
  ],
  [
    'pl dashboard',
    'dashboard',
    pl(
      '<h1>Moje konto</h1><p>Stan konta: 12,40 zł</p><p>Ważne do: 28.12.2026</p><button>Doładuj</button><p>Pakiet internetu: 4 GB z 10 GB</p><a>Historia doładowań</a><a>Wyloguj</a>',
    ),
    polish,
  ],
  [
    'pl history',
    'history',
    pl(
      '<h1>Historia doładowań</h1><table><tr><th>Data</th><th>Kwota</th><th>Status</th></tr><tr><td>29.11.2026</td><td>50 zł</td><td>Zrealizowane</td></tr><tr><td>30.10.2026</td><td>30 zł</td><td>Zrealizowane</td></tr></table>',
    ),
    polish,
  ],
];

export const pages: readonly Row[] = [...confirmed, ...refused, ...steps];
