import { means } from './concept';

/** Looking the order over, and what comes of it. */
export const outcomeConcepts = [
  means(
    'Review your order|Check your order|Confirm your order|Review and confirm|Order review',
    'Revisa tu pedido|Revisa tu orden|Confirma tu pedido',
    'Sprawdź zamówienie|Podsumowanie zamówienia',
    '确认订单|核对您的订单',
  ),
  means(
    'Order now|Place order|Submit order|Confirm order|Place your order',
    'Realizar pedido|Hacer el pedido|Confirmar pedido',
    'Zamawiam i płacę|Kupuję i płacę|Potwierdź zamówienie',
    '提交订单|立即下单|确认订单',
  ),
  means('Edit payment|Change payment', 'Cambiar el pago', 'Zmień płatność', '更改付款'),
  means('Success|Successful', 'Éxito|¡Listo!', 'Gotowe|Sukces', '成功|支付成功'),
  means('Thank you|Thanks|Many thanks', 'Gracias|Muchas gracias', 'Dziękujemy', '谢谢|感谢您'),
  means(
    'Your refill is complete|Your top-up was successful|Refill complete|Your refill is on its way',
    'Tu recarga está completa|Recarga exitosa',
    'Doładowanie zakończone|Doładowanie zostało zrealizowane',
    '您的充值已完成|充值成功',
  ),
  means(
    'Thank you for your Top Up|Thanks for topping up|Thank you for your refill',
    'Gracias por tu recarga',
    'Dziękujemy za doładowanie',
    '感谢您的充值',
  ),
  means(
    '{} has been added to your account|{} was added to your account|We added {} to your account',
    'Se han agregado {} a tu cuenta',
    '{} zostało dodane do Twojego konta',
    '{} 已存入您的账户|{} 已到账',
  ),
  means(
    'Amount paid|You paid|Amount charged',
    'Monto pagado',
    'Kwota zapłacona',
    '实付金额|支付金额',
  ),
  means(
    'Confirmation number|Order number|Reference number',
    'Número de confirmación|Número de pedido',
    'Numer potwierdzenia|Numer zamówienia',
    '确认号|订单号|订单编号',
  ),
  means(
    'A receipt is on its way to your email|We have emailed you a receipt',
    'Enviamos un recibo a tu correo electrónico',
    'Wysłaliśmy potwierdzenie na Twój e-mail',
    '收据已发送至您的邮箱',
  ),
  means('Print receipt', 'Imprimir recibo', 'Drukuj potwierdzenie', '打印收据'),
  means(
    'Payment declined|Payment failed|Payment unsuccessful|Payment not accepted',
    'Pago rechazado|Pago no aceptado',
    'Płatność odrzucona|Płatność nieudana',
    '付款失败|支付失败',
  ),
  means(
    'Your card was declined by the bank|Your card has been declined|Your card was declined|Your bank declined the payment',
    'El banco rechazó tu tarjeta|Tu tarjeta fue rechazada',
    'Karta została odrzucona|Bank odrzucił płatność',
    '您的银行卡被拒绝|银行拒绝了您的付款',
  ),
  means(
    'No credit was added to this account|No credit has been added to your account|You have not been charged',
    'No se agregó crédito a esta cuenta|No se ha cobrado nada',
    'Konto nie zostało doładowane|Nie pobraliśmy żadnych środków',
    '未向此账户充值|未扣款',
  ),
  means(
    'Try another card|Use another card|Use a different card',
    'Probar otra tarjeta|Usa otra tarjeta',
    'Spróbuj innej karty|Użyj innej karty',
    '换一张卡|使用其他银行卡',
  ),
  means(
    'Try again|Retry',
    'Intentar de nuevo|Vuelve a intentarlo',
    'Spróbuj ponownie',
    '重试|再试一次',
  ),
  means('Sorry|We are sorry|We’re Sorry', 'Lo sentimos', 'Przepraszamy', '抱歉|很抱歉'),
];
