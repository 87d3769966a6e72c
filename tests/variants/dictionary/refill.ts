import { means } from './concept';

/** What to refill, and with how much. */
export const refillConcepts = [
  means(
    'Refill|Top up|Recharge|Top-up|Add money',
    'Recargar|Recarga',
    'Doładuj|Doładowanie',
    '充值|续费',
  ),
  means(
    'Top up now|Refill now|Recharge now',
    'Recargar ahora|Recarga ahora',
    'Doładuj teraz',
    '立即充值',
  ),
  means(
    'Refill this account|Refill this line|Top up this account|Refill your account',
    'Recarga esta cuenta|Recargar esta cuenta',
    'Doładuj to konto|Doładuj konto',
    '为此账户充值|账户充值',
  ),
  means(
    'Enter T-Mobile® phone number|Enter mobile number|Enter phone number|Mobile number to top up',
    'Ingresa el número de teléfono de T-Mobile®|Ingresa el número de teléfono',
    'Wpisz numer telefonu|Podaj numer telefonu',
    '输入 T-Mobile 手机号码|请输入手机号码',
  ),
  means(
    'Confirm T-Mobile® phone number|Confirm phone number|Re-enter phone number',
    'Confirma el número de teléfono de T-Mobile®|Confirma el número de teléfono',
    'Potwierdź numer telefonu|Powtórz numer telefonu',
    '确认 T-Mobile 手机号码|确认手机号码',
  ),
  means(
    'Please enter the mobile number you would like to top up|Enter the number you want to refill',
    'Ingresa el número que quieres recargar',
    'Podaj numer, który chcesz doładować',
    '请输入您要充值的手机号码',
  ),
  means(
    'Which number would you like to Top Up?|Which number do you want to refill?',
    '¿Qué número quieres recargar?',
    'Który numer chcesz doładować?',
    '您要为哪个号码充值？',
  ),
  means(
    'Enter voucher code|Voucher code|Enter refill PIN|Refill card PIN',
    'Ingresa el código de recarga|PIN de la tarjeta de recarga',
    'Wpisz kod doładowania|Kod doładowania',
    '输入充值卡密码|充值卡密码',
  ),
  means(
    'Phone number|Mobile number|Telephone number|Cell phone number',
    'Número de teléfono|Número de celular|Teléfono',
    'Numer telefonu|Telefon',
    '手机号码|电话号码',
  ),
  means(
    'Choose an amount or a plan|Select an amount or plan|Pick an amount or a plan',
    'Elige un monto o un plan|Selecciona un monto o un plan',
    'Wybierz kwotę lub pakiet',
    '选择金额或套餐',
  ),
  means(
    'Choose amount|Select amount|Choose an amount|Select the amount to top up|Select your Top Up|How much would you like to add?',
    'Elige un monto|Selecciona el monto|Elige la cantidad',
    'Wybierz kwotę|Wybierz kwotę doładowania',
    '选择金额|选择充值金额',
  ),
  means(
    'Refill amount|Top up amount|Amount to add',
    'Monto de la recarga|Monto de recarga',
    'Kwota doładowania',
    '充值金额',
  ),
  means('Plans|Our plans', 'Planes', 'Plany|Taryfy', '套餐'),
  means('Monthly unlimited', 'Mensual ilimitado', 'Miesięczny bez limitu', '包月无限流量'),
  means('{} data pack', 'Paquete de datos de {}', 'Pakiet danych {}', '{}流量包'),
  means('30 days', '30 días', '30 dni', '30天'),
];
