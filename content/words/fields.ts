import { listOf } from './words';

/** Fields, by their label; narrow meanings before wide ones. */
export const fieldWords = {
  promo: listOf({
    en: '(?:promo(?:tion(?:al)?)?|coupon|discount|gift ?card|referral|offer|zip|postal|area|country|dialing|qr|bar) ?code|zip|postcode|coupon|promo',
    es: 'codigo (?:promocional|postal|de descuento|de area)|cupon',
    zh: '优惠[码券]|折扣码|邮政编码|邮编|邮递区号|区号|推荐码',
  }),
  captcha: listOf({
    en: 'captcha|(?:characters|letters|text|code|numbers) (?:you see|(?:shown )?(?:in|from) the (?:image|picture)|shown)|image (?:code|text)',
    es: 'captcha|(?:codigo|texto|caracteres|letras) (?:de|en) la imagen',
    zh: '(?:图形|图像|图片|图案)(?:验证|校验|中的|码)|看不清|附加码',
  }),
  simNumber: listOf({
    en: 'imei|icc(?:id)?|sim (?:card )?(?:number|id)|eid|activation code|meid',
    es: 'numero de (?:la |tu )?(?:tarjeta )?(?:sim|chip)|codigo de activacion',
    zh: 'sim ?卡 ?号|激活码|启用码|卡背面.{0,3}(?:19|20) ?位',
  }),
  securityCode: listOf({
    en: 'cvv2?|cvc2?|cid|evv|csc|cvn|security (?:code|number)|card (?:verification|security) (?:number|code|value)|verification (?:value|number)',
    es: 'codigo de seguridad|cod\\.? seguridad',
    zh: '安全码|验证值|卡背|背面(?:末|后)?(?:三|3)(?:码|位)|检查码|末三码',
  }),
  voucher: listOf({
    en: '(?:voucher|refill card|top[ -]?up card|e-?pin|scratch card)(?: (?:code|number|pin))?|(?:refill|top[ -]?up) (?:code|pin)|pin (?:code|number) of (?:the|your) card',
    es: '(?:codigo|pin|numero) (?:de|del) (?:la )?(?:recarga|tarjeta de recarga|cupon)',
    zh: '(?:充值|储值|增值)卡(?:密码|号)?|充值码|代金券',
  }),
  cardNumber: listOf({
    en: '(?:credit|debit|bank|payment)? ?card (?:number|no\\.?|#)|cc[ _-]?(?:number|num|no)|(?:card|cc)num(?:ber)?|number on card|account number on card',
    es: '(?:numero|num\\.?|no\\.?) (?:de )?(?:la |tu |su )?tarjeta(?: de (?:credito|debito))?(?! de(?:l)? (?:transporte|metro|regalo))',
    zh: '(?:信用|银行|借记|付款)?卡 ?(?:卡号|号码?)|卡片号码|卡号',
  }),
  expiry: listOf({
    en: 'exp(?:\\.|iry|ires|iration)?(?: date| month| year)?|valid (?:thru|until|through)|mm ?/ ?yy(?:yy)?|(?:credit-?card-?)?expiration[- ](?:month|year)',
    es: '(?:fecha de )?(?:vencimiento|caducidad|expiracion)|vence|mm ?/ ?aa',
    zh: '有效(?:期限?|月年|年月|日期)|到期(?:日|月年|年月)?',
  }),
  cardName: listOf({
    en: "(?:card ?holder(?:’s|'s)?|name on(?: the)? (?:credit )?card|cardholder) ?(?:name)?",
    es: 'nombre (?:en|del titular de) la tarjeta|titular(?: de la tarjeta)?',
    zh: '持卡人(?:姓名)?',
  }),
  accountNumber: listOf({
    en: 'account (?:number|no\\.?|#)',
    es: 'numero de cuenta',
    zh: '(?:账户|账号)号码',
  }),
  code: listOf({
    en: '(?:one[ -]?time|verification|security|access|authentication|6[ -]digit|\\d-digit|identification|confirmation|sms|text)[ _-]?(?:pass)?(?:code|pin)|otp|passcode|(?:\\d|four|six|eight)[ -]?digits?|digits|enter (?:the )?code|code',
    es: 'codigo(?: de (?:verificacion|acceso|un solo uso|\\d digitos))?|\\d digitos',
    zh: '[4-8] ?位(?:数字|数)(?!手机|电话|门号)|验证码|动态码|校验码|随机码|一次性(?:密码|代码)',
  }),
  newPassword: listOf({
    en: '(?:new|create(?: a)?|choose(?: a)?|pick(?: a)?|make(?: a)?|set(?: a)?|confirm|repeat|re-?enter|re-?type|verify)(?: your| a)? ?(?:new )?password',
    es: '(?:nueva|crea(?:r)?(?: una)?|elige(?: una)?|inventa(?: una)?|define(?: una)?|confirm(?:a|ar)|repit[ae]|repetir)(?: tu| la| una)? ?(?:contrasena|clave)',
    zh: '(?:新|设置|设定|创建|确认|重复|再次(?:输入)?)(?:的|您的)?密码',
  }),
  password: listOf({
    en: 'pass ?word|passwd|pwd',
    es: 'contrasena|clave',
    zh: '密码',
  }),
  emailOrPhone: listOf({
    en: '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?)(?:,| or|/|, or| oder) ?(?:mobile |phone |e-?mail |username|skype)+[\\w ,]*|t-mobile id',
    es: '(?:correo(?: electronico)?|numero(?: de telefono| celular)?|movil|celular)(?:,| o|/) ?(?:numero de )?(?:telefono|correo|celular|movil)[\\w ]*',
    zh: '(?:邮箱|电子邮件|邮件地址|手机号码?|电话号码|门号|手机)(?: ?或 ?| ?/ ?)(?:手机号码?|电话号码|邮箱|电子邮件|门号)',
  }),
  username: listOf({
    en: 'user ?(?:name|id)|login(?: id| name)?|(?:member|online|customer|my) id|^id\\W*$',
    es: '(?:nombre de )?usuario|id de usuario|nif',
    zh: '用户名|账号|用户id|使用者名称',
  }),
  phone: listOf({
    en: '(?:(?:t-mobile®?|mobile|cell(?:ular)?|phone|telephone|contact|wireless|lebara|prepaid|your)[®™]? ?)+(?:phone|mobile)? ?(?:number|no\\.?|#)|phone|mobile|(?:confirm|re-?enter|enter) (?:the |your )?(?:phone |mobile )?number|number to (?:refill|top[ -]?up|recharge)|msisdn',
    es: '(?:numero|confirma(?:r)? (?:el |tu )?numero)(?! de(?:l)? (?!telefono|celular|movil|linea|t-mobile))(?: de)?(?: telefono| celular| movil| linea| t-mobile)*|telefono|celular|movil',
    zh: '(?:手机|电话|充值|续费|储值|增值|加值|t-mobile ?)(?:号码?|门号)|门号',
  }),
  email: listOf({
    en: 'e-?mail(?: address)?',
    es: 'correo(?: electronico)?|email',
    zh: '电子?邮[箱件](?:地址)?|邮箱|电子信箱|信箱',
  }),
  search: listOf({
    en: 'search|find|keyword',
    es: 'buscar|busqueda|que (?:estas )?busca(?:s|ndo)',
    zh: '搜索|搜寻|查找|关键[词字]',
  }),
  amount: listOf({
    en: '(?:other |refill |top[ -]?up |payment |custom )?amount',
    es: '(?:otro )?(?:monto|importe)(?: de recarga)?',
    zh: '(?:充值|储值|其他|自定义)?金额',
  }),
  person: listOf({
    en: '(?:first|last|full|given|family|your|donor|recipient) ?name|surname|^name$',
    es: 'nombres?(?: completo)?|apellidos?',
    zh: '姓名|名字|姓氏|称呼',
  }),
  address: listOf({
    en: '(?:street|shipping|delivery|mailing)(?: address)?(?: line)? ?\\d?|address(?: line)?(?: ?\\d)?|city|apt[., ].*|suite|town|postcode of delivery',
    es: 'direccion|calle|ciudad',
    zh: '(?:街道|收货|详细)?地址|城市',
  }),
} as const;
