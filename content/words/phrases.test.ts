import { describe, expect, test } from 'vitest';
import '../../tests/unit/allLanguages';
import { supposing } from '../seeing';
import { phrases } from '.';
import { beside, byItself, conditional } from './turns';

/** What each is said of, and what only looks like it; few texts are asked for these. */
const cases = {
  supposing: [
    supposing,
    [
      'Was your card declined?',
      'If your card was declined, try another',
      'It may be declined',
      'Your card may have been declined',
      'Once your payment is complete',
      'Declined, but not charged',
      '¿Rechazada?',
      'Si tu tarjeta fue rechazada',
      'Cuando tu pago se complete',
      'Avísame cuando un pago sea rechazado',
      'Tu pago puede tardar',
      '如果付款失败',
      '付款成功後',
      'Jeśli płatność została odrzucona',
      'Płatność mogła zostać odrzucona',
      'Po opłaceniu',
    ],
    [
      'Your payment was declined. Maybe your bank stopped it.',
      'Tu pago fue rechazado. El monto será devuelto a tu tarjeta.',
      'Tu pago fue rechazado. Elige cuándo intentarlo.',
      'Sí, tu pago fue rechazado.',
      'Płatność została odrzucona. Bank mógł odmówić.',
      'No se puede procesar tu pago',
      'Button pressed',
    ],
  ],
  asksUser: [
    phrases.asksUser,
    [
      'How much would you like to add?',
      'Everything look right?',
      '¿Cuánto le ponemos?',
      '您想充多少？',
      'Ile doładować?',
      '資料正確嗎？',
    ],
    ['How do I refill?', 'All rights reserved', '怎么充值？'],
  ],
  exampleMarks: [
    phrases.exampleMarks,
    [
      'e.g. 206-555-0100',
      '(for example (206) 555-0150)',
      'ej. 206-555-0150',
      'Por ejemplo: 206-555-0150',
      'p. ej. Ana',
      '例：13800000000',
      '(eg: 206)',
      'For example 10',
      'p. ej. 55',
      'np. 500',
      '例如 206',
      '範例',
    ],
    ['Peggy', 'Reg. 10', '10 np', 'Phone number', 'Nombre por ejercicio', 'Ejecutar', '例行维护'],
  ],
  takesBack: [
    phrases.takesBack,
    [
      'Cancel',
      'Go back',
      'Log in',
      'Apply',
      'Cancelar',
      'Volver atrás',
      'Wróć',
      'Usuń',
      '取消',
      '應用',
    ],
    ['Credit card', 'Send', 'Check it', 'Feedback', 'Enviar', 'Wyślij', '提交'],
  ],
  ofBank: [
    phrases.ofBank,
    ['Your bank asks', 'the issuer', 'Tu banco', 'la transacción', 'transakcji', '發卡銀行'],
    ['Data bundle', 'your account', 'Konto'],
  ],
  leadsBack: [
    phrases.leadsBack,
    ['Back to history', '← Back to history', '‹ Volver', 'Wróć', '← 返回'],
    ['Go back', 'Backlog'],
  ],
  sends: [
    phrases.sends,
    [
      'Submit',
      'Confirm',
      'Check out',
      'Buy now',
      'Enviar',
      'Recargar ahora',
      'Potwierdź',
      'Kup teraz',
      '提交',
      '充值',
    ],
    ['Continue', 'Next', 'Submit a ticket', 'Confirm address', 'Continuar', 'Dalej', '下一步'],
  ],
  leadsToCheck: [
    phrases.leadsToCheck,
    ['Review and pay', 'Check your order', 'Revisar y pagar', 'Sprawdź i zapłać', '核對並付款'],
    ['Check out', 'Pay and review', 'Pagar ahora', 'Zapłać', '付款'],
  ],
  leadsToPay: [
    phrases.leadsToPay,
    [
      'Continue to payment',
      'Choose how to pay',
      'Make a payment',
      'Ir a pagar',
      'Przejdź do płatności',
      '去付款',
      '選擇付款方式',
    ],
    ['Pay $25.00', 'Place order', 'Pagar ahora', 'Płacę', '確認付款'],
  ],
  picks: [
    phrases.picks,
    ['Select', 'Choose plan', 'Elegir', 'Seleccionar', 'Wybierz', '選擇'],
    ['Selected plan', 'To choose'],
  ],
  ofOrder: [
    phrases.ofOrder,
    [
      'Remove',
      'Editing',
      'Tracking number 1Z999',
      'Track order',
      'View orders',
      'Review order',
      'Order details',
      'Ver pedidos',
      'Rastreo',
      'Śledzenie przesyłki',
      'Usuń',
      '追蹤',
      '查看訂單',
    ],
    ['Credit', 'Shop trackers', 'Learn more', 'Zobacz ofertę', '了解更多'],
  ],
  otherRefills: [
    phrases.otherRefills,
    [
      'Refill history',
      'Auto-refill',
      'Redeem a card',
      'Canjear',
      'Historia',
      '充值記錄',
      '自動儲值',
    ],
    ['Refill now', 'Add to balance', 'Recargar', '充值'],
  ],
  addresses: [
    phrases.addresses,
    ['for your line', 'this refill', 'a tu línea', 'twojego numeru', '您的号码', '本次'],
    ['Top-ups are final', 'yourself', 'tuyo', 'está sujeta a', 'Doładowania', '充值'],
  ],
  comesAgain: [
    phrases.comesAgain,
    [
      'every 30 days',
      'on the 4th of each month',
      'cada mes',
      'mensualmente',
      'co miesiąc',
      '每月',
      '每30天',
    ],
    ['30 days', 'once', 'el mes', '本月'],
  ],
  conditional: [
    conditional,
    ['if it fails', 'si falla', 'jesli nie', 'po zaplaceniu', '如有'],
    ['it failed', 'fallo', 'nie'],
  ],
  beside: [
    beside,
    [
      'no refunds',
      'non-refundable',
      'no contracts',
      'no action needed',
      'sin costos',
      'sin cargos adicionales',
      'sin comisiones',
      'bez oplat',
      '不可退款',
    ],
    ['no refill', 'sin recarga', 'bez doladowania'],
  ],
  byItself: [
    byItself,
    ['autopay', 'automatically', 'recurring', 'recurrente', 'cykliczne', 'automatyczne', '自动'],
    ['pay', 'autora', 'refill'],
  ],
} as const;

describe.each(Object.entries(cases))('%s', (_, [words, yes, no]) => {
  test.each(yes)('%s', (text) => expect(words.test(text)).toBe(true));
  test.each(no)('not: %s', (text) => expect(words.test(text)).toBe(false));
});
