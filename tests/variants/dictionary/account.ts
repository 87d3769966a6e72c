import { means } from './concept';

/** The account and what is left on it. */
export const accountConcepts = [
  means(
    'Your prepaid account|Prepaid account',
    'Tu cuenta prepagada|Cuenta prepago',
    'Twoje konto na kartę',
    '您的预付费账户',
  ),
  means(
    'My account|Your account|Account overview',
    'Mi cuenta|Tu cuenta',
    'Moje konto|Twoje konto',
    '我的账户|我的帐户',
  ),
  means(
    'Your phone number|My number',
    'Tu número de teléfono',
    'Twój numer telefonu',
    '您的电话号码|我的号码',
  ),
  means(
    'Your current balance|Current balance|Account balance|Available balance|Your balance|Balance',
    'Tu saldo actual|Saldo actual|Saldo disponible',
    'Stan konta|Twoje saldo|Dostępne środki',
    '当前余额|账户余额|可用余额',
  ),
  means(
    'Your Pay As You Go Balance',
    'Tu saldo de prepago',
    'Stan konta na kartę',
    '您的预付费余额',
  ),
  means(
    'Available Service Balance',
    'Saldo de servicio disponible|Saldo disponible',
    'Dostępne środki|Stan konta',
    '可用服务余额',
  ),
  means('Renewal amount', 'Monto de renovación', 'Kwota odnowienia', '续订金额|续约金额'),
  means(
    'Data remaining|Data left|Remaining data',
    'Datos restantes|Datos disponibles',
    'Pozostało danych|Pozostały internet',
    '剩余流量',
  ),
  means('Manage data|Data settings', 'Administrar datos', 'Zarządzaj danymi', '管理流量'),
  means(
    'AutoPay Not Enrolled|AutoPay is off',
    'AutoPay no inscrito|Pago automático desactivado',
    'Automatyczne płatności wyłączone',
    '未启用自动付款',
  ),
  means('Manage AutoPay', 'Administrar AutoPay', 'Zarządzaj płatnościami', '管理自动付款'),
  means(
    'Auto Refill|Auto Top Up|Automatic top-up',
    'Recarga automática',
    'Automatyczne doładowanie|Autodoładowanie',
    '自动充值',
  ),
  means(
    'Get payment history|Payment history|Top Up History|Refill history|Past payments',
    'Historial de pagos|Ver historial de pagos|Historial de recargas',
    'Historia płatności|Historia doładowań',
    '付款记录|充值记录',
  ),
  means(
    'Redeem a refill card|Use a refill card',
    'Canjear una tarjeta de recarga',
    'Wykorzystaj kartę doładowującą',
    '使用充值卡',
  ),
  means(
    'Add to Balance|Add funds|Add money',
    'Agregar saldo|Añadir saldo',
    'Doładuj konto|Zasil konto',
    '充值余额|账户充值',
  ),
  means(
    'Your products on this number|Your plan on this number|Your plan',
    'Tus productos en este número|Tu plan',
    'Twoje pakiety na tym numerze|Twój pakiet',
    '此号码的套餐|我的套餐',
  ),
  means('Pay As You Go', 'Prepago', 'Na kartę', '预付费'),
  means('Data Pass|Data pack', 'Paquete de datos', 'Pakiet danych', '流量包'),
  means('Welcome, John', 'Bienvenido, John|Hola, John', 'Witaj, John', '欢迎，John|您好，John'),
];
