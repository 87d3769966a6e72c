import type { Kind } from './kind';

/** Near misses that sell or pay for something else than a refill of a line. */
export const otherBusiness: Kind[] = [
  // Goods
  [
    'en: an order of a phone is tracked',
    null,
    `<h1>Your order is on its way</h1><p>Order number 7719-22</p><p>Payment received Nov 2</p><ul><li>Ordered</li><li>Shipped</li><li>Out for delivery</li></ul><p>Tracking number 1Z999</p><p>Estimated delivery: Nov 6</p><a href="#">Track package</a>`,
  ],
  [
    'en: thanks for an order of a phone',
    null,
    `<h1>Thank you for your order!</h1><p>Payment successful. Order number 55-201.</p><p>Amount paid $812.00</p><h2>Shipping to</h2><p>Delivery in 3 to 5 business days</p><p>Your SIM card and first refill come with it.</p>`,
  ],
  [
    'en: the order of a SIM card',
    null,
    `<h1>Order confirmed</h1><p>Your free SIM is on its way. Confirmation number 4471.</p><p>We'll email tracking when it ships.</p><p>Once it arrives, activate it and add a refill.</p>`,
  ],
  [
    'en: a shopping cart',
    null,
    `<h1>Review your cart</h1><p>Phone X 128 GB, Qty 1</p><p>$499.00</p><p>Shipping: free</p><p>Subtotal $499.00</p><label>Promo code <input></label><button>Checkout</button><button>Place order</button>`,
  ],
  [
    'en: an ink refill to choose',
    null,
    `<h1>Choose a refill</h1><p>Ink refill for your printer</p><button>$15.00 black</button><button>$25.00 colour</button><button>$35.00 set</button><button>Add to cart</button><p>Ships tomorrow</p>`,
  ],
  [
    'en: a refused payment for a phone',
    null,
    `<h1>Payment declined</h1><p>Your card was declined. Your order of 1 phone was not placed.</p><h2>Shipping address</h2><p>Main Street</p><h2>Delivery method</h2><p>Standard</p><button>Try another card</button>`,
  ],
  [
    'es: un pedido pagado que se envía',
    null,
    `<h1>¡Gracias por tu compra!</h1><p>Pago exitoso. Número de pedido 88102</p><p>Total pagado $4,999</p><h2>Dirección de envío</h2><p>Entrega estimada: 6 de noviembre</p><a href="#">Rastrear mi pedido</a>`,
  ],
  [
    'es: seguimiento de un envío',
    null,
    `<h1>Tu pedido va en camino</h1><p>Número de pedido 88102</p><p>Pago confirmado</p><p>Guía de rastreo 7712</p><p>Repartidor asignado</p>`,
  ],
  [
    'pl: zamówienie telefonu z dostawą',
    null,
    `<h1>Dziękujemy za zamówienie</h1><p>Płatność została przyjęta. Numer zamówienia 2210</p><h2>Dostawa</h2><p>Kurier, 2 dni robocze</p><p>Śledź przesyłkę</p>`,
  ],
  [
    'pl: podsumowanie koszyka',
    null,
    `<h1>Podsumowanie zamówienia</h1><p>Telefon X</p><p>1 999,00 zł</p><h2>Adres dostawy</h2><p>Paczkomat WAW01</p><button>Kupuję i płacę</button>`,
  ],
  [
    'zh-CN: 商品支付成功，等待发货',
    null,
    `<h2>支付成功</h2><p>订单号：2026110411</p><p>实付金额 1999.00元</p><p>商家正在准备发货</p><p>收货地址：某路 1 号</p><button>查看物流</button>`,
  ],
  [
    'zh-CN: 物流详情',
    null,
    `<h1>订单已发货</h1><p>付款成功 2026-11-02</p><p>快递单号 SF1001</p><p>预计送达 11月6日</p>`,
  ],
  [
    'zh-TW: 商品訂單成立',
    null,
    `<h1>訂單完成</h1><p>感謝您的購買，付款成功。訂單編號 77102</p><p>實付金額 NT$19,990</p><p>配送方式：宅配到府</p><p>預計到貨 11/06</p>`,
  ],
  [
    'zh-TW: 購物車確認',
    null,
    `<h1>確認訂單</h1><p>手機 X 一支</p><p>NT$19,990</p><p>運費 NT$0</p><p>收件人資料</p><button>提交訂單</button>`,
  ],
  // Health
  [
    'en: a prescription is refilled',
    null,
    `<h1>Refill a prescription</h1><form><label>Prescription number <input></label><label>Phone number on file <input type="tel"></label><button>Continue</button></form>`,
  ],
  [
    'en: a prescription refill was ordered',
    null,
    `<h1>Refill request received. Thank you!</h1><p>Confirmation number 771</p><p>Your pharmacy will text you when your medication is ready for pickup.</p><p>Payment of $12.00 at pickup</p>`,
  ],
  [
    'es: una receta',
    null,
    `<h1>Recarga tu receta</h1><form><label>Número de receta <input></label><label>Teléfono <input type="tel"></label><button>Continuar</button></form><p>Tu farmacia te avisará.</p>`,
  ],
  [
    'zh-CN: 续方',
    null,
    `<h1>处方续费</h1><p>请选择取药药房</p><form><label>手机号码 <input type="tel"></label><button>下一步</button></form><p>药品 30元</p><p>药品 50元</p><p>药品 80元</p>`,
  ],
  // Charity
  [
    'en: a gift to be chosen',
    null,
    `<h1>Donate today</h1><fieldset><legend>Select an amount</legend><button>$10</button><button>$25</button><button>$50</button></fieldset><label>Other amount <input></label><button>Continue</button>`,
  ],
  [
    'en: thanks for a donation',
    null,
    `<h1>Thank you for your donation!</h1><p>Your payment of $50.00 was successful.</p><p>Receipt number 8812. Your gift is tax-deductible.</p>`,
  ],
  [
    'pl: wpłata na fundację',
    null,
    `<h1>Wesprzyj fundację</h1><p>Wybierz kwotę</p><button>20 zł</button><button>50 zł</button><button>100 zł</button><button>Dalej</button>`,
  ],
  [
    'zh-TW: 捐款金額',
    null,
    `<h1>線上捐款</h1><p>請選擇金額</p><button>NT$300</button><button>NT$500</button><button>NT$1000</button><button>下一步</button>`,
  ],
  [
    'es: un donativo',
    null,
    `<h1>Haz un donativo</h1><p>Elige un monto</p><button>$100</button><button>$200</button><button>$500</button><button>Continuar</button>`,
  ],
  // Travel
  [
    'en: a flight is paid, no card fields left',
    null,
    `<h1>Booking confirmed</h1><p>Thank you. Your payment was successful.</p><p>Confirmation number QX71LM</p><p>2 passengers, flight 118, departure 9:40</p>`,
  ],
  [
    'es: una reserva confirmada',
    null,
    `<h1>¡Reserva confirmada!</h1><p>Pago realizado. Número de confirmación 771</p><p>Hotel Mar, 2 noches, 2 huéspedes</p>`,
  ],
  [
    'zh-CN: 酒店预订成功',
    null,
    `<h1>预订成功</h1><p>支付成功，订单号 7712</p><p>入住 11月6日，退房 11月8日</p><p>实付金额 ¥612.00</p>`,
  ],
  [
    'pl: rezerwacja noclegu',
    null,
    `<h1>Rezerwacja potwierdzona</h1><p>Płatność zakończona. Numer potwierdzenia 771</p><p>2 noce, 2 gości, hotel Brzeg</p>`,
  ],
  // Games
  [
    'en: gems for a game',
    null,
    `<h1>Top up your game</h1><label>Player ID <input></label><p>Select recharge</p><button>60 gems $0.99</button><button>300 gems $4.99</button><button>980 gems $14.99</button><button>Buy now</button>`,
  ],
  [
    'zh-CN: 游戏点券',
    null,
    `<h1>游戏充值</h1><input placeholder="请输入角色ID"><p>选择充值金额</p><div role="button">60钻石 6元</div><div role="button">300钻石 30元</div><div role="button">980钻石 98元</div><button>立即充值</button>`,
  ],
  [
    'zh-TW: 遊戲儲值成功',
    null,
    `<h1>儲值成功</h1><p>已購買 300 鑽石，玩家ID 7712</p><p>訂單編號 8810</p><p>金額 NT$150</p>`,
  ],
  [
    'es: diamantes',
    null,
    `<h1>Recarga de diamantes</h1><label>ID de jugador <input></label><p>Elige la cantidad</p><button>100 diamantes $20</button><button>310 diamantes $59</button><button>520 diamantes $99</button><button>Continuar</button>`,
  ],
  // Money, meters, cars, trains
  [
    'en: an electricity meter',
    null,
    `<h1>Top up your meter</h1><label>Meter number <input></label><p>Choose an amount</p><button>$20</button><button>$50</button><button>$100</button><p>Prepaid electricity, kWh at the current tariff</p><button>Continue</button>`,
  ],
  [
    'en: a card for the bus was recharged',
    null,
    `<h1>Recharge successful</h1><p>Your transit card was topped up with $20.00. Tap it at any station gate to collect it.</p><p>Receipt number 812</p>`,
  ],
  [
    'en: a car is charged',
    null,
    `<h1>Recharge complete</h1><p>Your vehicle has been recharged. 42 kWh at charging station 7.</p><p>Payment of $18.20 received. Receipt number 9</p>`,
  ],
  [
    'zh-CN: 电费缴纳',
    null,
    `<h1>电费充值</h1><label>电表号 <input></label><p>选择充值金额</p><button>50元</button><button>100元</button><button>200元</button><button>立即充值</button>`,
  ],
  [
    'zh-CN: 公交卡充值成功',
    null,
    `<h2>充值成功</h2><p>公交卡已充值 50 元，请到地铁站自助机圈存。</p><p>订单号 8812</p>`,
  ],
  [
    'zh-TW: 悠遊卡加值',
    null,
    `<h1>悠遊卡加值</h1><p>請選擇金額</p><button>NT$100</button><button>NT$300</button><button>NT$500</button><p>搭乘捷運、公車</p><button>下一步</button>`,
  ],
  [
    'es: la tarjeta del transporte',
    null,
    `<h1>Recarga tu tarjeta de transporte</h1><label>Número de tarjeta del metro <input></label><p>Elige un monto</p><button>$50</button><button>$100</button><button>$200</button><button>Continuar</button><p>Viajes en autobús y tren</p>`,
  ],
  [
    'pl: doładowanie karty miejskiej',
    null,
    `<h1>Doładuj kartę miejską</h1><p>Bilety i przejazdy</p><p>Wybierz kwotę</p><button>20 zł</button><button>50 zł</button><button>100 zł</button><button>Dalej</button>`,
  ],
  [
    'en: a gift card',
    null,
    `<h1>Buy a gift card</h1><p>Choose an amount</p><button>$25</button><button>$50</button><button>$100</button><label>Recipient's email <input type="email"></label><label>Your message <textarea></textarea></label><button>Continue</button>`,
  ],
  [
    'en: a loan is repaid',
    null,
    `<h1>Payment received. Thank you!</h1><p>Your loan payment of $212.00 was received.</p><p>Confirmation number 771</p><p>Remaining principal $8,120. APR 6.2 %</p>`,
  ],
  [
    'en: an event ticket',
    null,
    `<h1>Payment successful</h1><p>Thank you! Your tickets are confirmed. Order number 771</p><p>Row F, seats 12 and 13, doors open 7 pm</p><p>You paid $118.00</p>`,
  ],
  [
    'zh-CN: 捐款成功',
    null,
    `<h1>捐款成功</h1><p>感谢您的爱心，善款将用于公益项目。</p><p>交易单号 8812，支付金额 50元</p>`,
  ],
  [
    'en: food is on its way',
    null,
    `<h1>Order received!</h1><p>Payment successful. Order number 12</p><p>The restaurant is preparing your meal. Delivery in 30 min.</p>`,
  ],
  // Made later, by other companies in other words
  [
    'en: Pay your water bill',
    null,
    `<h1>Pay your water bill</h1><label>Account number<input></label><button>Continue</button><p>City utilities</p>`,
  ],
  [
    'en: Add money to your toll tag',
    null,
    `<h1>Add money to your toll tag</h1><button>$20</button><button>$40</button><button>$80</button><button>Continue</button>`,
  ],
  [
    'en: Top up your wallet',
    null,
    `<h1>Top up your wallet</h1><p>Choose an amount</p><button>$20</button><button>$40</button><button>$80</button><button>Continue</button><p>Send money or pay friends. Exchange rate shown next.</p>`,
  ],
  [
    'es: Envía dinero a México',
    null,
    `<h1>Envía dinero a México</h1><label>Teléfono del beneficiario<input type="tel"></label><button>Continuar</button><p>También recargas.</p>`,
  ],
  [
    'pl: Opłać rachunek za prąd',
    null,
    `<h1>Opłać rachunek za prąd</h1><label>Numer klienta<input></label><button>Dalej</button>`,
  ],
  [
    'zh: 信用卡還款',
    null,
    `<h1>信用卡還款</h1><p>選擇金額</p><button>NT$1,000</button><button>NT$5,000</button><button>NT$9,000</button><button>下一步</button>`,
  ],
  [
    'zh: 校园卡充值',
    null,
    `<h1>校园卡充值</h1><p>请选择充值金额</p><button>50元</button><button>100元</button><button>200元</button><button>下一步</button>`,
  ],
  [
    'en: Reload your card',
    null,
    `<h1>Reload your card</h1><p>Coffee card •••• 2210</p><button>$10</button><button>$25</button><button>$50</button><button>Reload</button>`,
  ],
  [
    'en: Pick up your parcel',
    null,
    `<h1>Pick up your parcel</h1><label>Pickup code<input></label><button>Open locker</button>`,
  ],
  [
    'zh: 视频会员充值',
    null,
    `<h1>视频会员充值</h1><p>选择套餐</p><button>¥15</button><button>¥40</button><button>¥148</button><button>立即开通</button>`,
  ],
];

/** Card forms of others: the guide may ask, also within a refill, and never tells. */
export const otherCardForms: Kind[] = [
  [
    'en: a hotel room',
    null,
    `<h1>Complete your booking</h1><h2>Guest details</h2><input placeholder="Phone" type="tel"><p>2 nights, check-in Nov 6</p><label>Card number <input autocomplete="cc-number"></label><label>Expiration <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><button>Complete booking</button>`,
  ],
  [
    'en: a donation',
    null,
    `<h1>Donate $50.00</h1><label>Card number <input autocomplete="cc-number"></label><label>Expiration <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><button>Donate</button>`,
  ],
  [
    'en: a prescription refill',
    null,
    `<h1>Pay for your refill</h1><p>Prescription 7712, pickup at pharmacy</p><label>Card number <input autocomplete="cc-number"></label><label>Expiration <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><button>Pay now</button>`,
  ],
  [
    'es: un vuelo',
    null,
    `<h1>Paga tu vuelo</h1><p>2 pasajeros, equipaje incluido</p><label>Número de tarjeta <input></label><label>Vencimiento <input></label><label>CVV <input></label><button>Pagar</button>`,
  ],
  [
    'pl: telefon z dostawą',
    null,
    `<h1>Płatność za zamówienie</h1><p>Dostawa kurierem</p><label>Numer karty <input></label><label>Data ważności <input></label><label>CVV <input></label><button>Płacę</button>`,
  ],
  [
    'zh-CN: 商品付款',
    null,
    `<h1>收银台</h1><p>收货地址：某路 1 号，运费 0 元</p><label>卡号 <input></label><label>有效期 <input></label><label>安全码 <input></label><button>立即支付</button>`,
  ],
  [
    'zh-TW: 訂房付款',
    null,
    `<h1>付款</h1><p>入住 11/06，退房 11/08，2 位旅客</p><label>信用卡卡號 <input></label><label>有效期限 <input></label><label>安全碼 <input></label><button>確認付款</button>`,
  ],
  [
    'en: game coins',
    null,
    `<h1>Checkout</h1><p>1,000 coins for player 7712</p><label>Card number <input autocomplete="cc-number"></label><label>Expiration <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><button>Pay now</button>`,
  ],
  // Made later, by other companies in other words
  [
    'Join the gym',
    null,
    `<h1>Join the gym</h1><label>Card number<input autocomplete="cc-number"></label><label>Exp<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><p>Membership $19 a month</p><button>Start membership</button>`,
  ],
  [
    'Paga tu recibo de luz',
    null,
    `<h1>Paga tu recibo de luz</h1><label>Número de servicio<input></label><label>Tarjeta<input autocomplete="cc-number"></label><label>CVV<input></label><button>Pagar</button>`,
  ],
  [
    'Pay Dr. Lee',
    null,
    `<h1>Pay Dr. Lee</h1><label>Card number<input autocomplete="cc-number"></label><label>Exp<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><p>Insurance deductible: $40</p><button>Pay $40</button>`,
  ],
];
