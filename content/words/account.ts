import { words } from './words';

// Sign-in and registration

export const signInWords = words({
  en: '(?:log|sign)[ -]?in(?:to)?|sign on',
  es: 'inici(?:a|e|ar) sesion|ingres(?:a|e|ar) (?:a|al|en|con)|ingresar|acced(?:e|a|er)|entrar|identificate',
  zh: '登录|登入|登陆|登 录',
  pl: 'zaloguj(?: sie)?|logowani[ea]|loguj',
});

export const registerWords = words({
  en: 'sign up(?! for (?:our|news|e-?mail|updates|deals|texts|the latest))|register(?: now)?|(?:creat(?:e|ing)|set(?:ting)? up|open) (?:an?|your|my|new)? ?(?:[\\w-]+ ){0,2}(?:account|id|profile)|join (?:now|free|us)|new customer',
  es: 'registr(?:ate|arse|arme|ese|o|a)|(?:cre|abr)(?:a|e|ar|ir) (?:una |tu |su |mi )?cuenta|crear perfil|darse de alta|date de alta',
  zh: '注册|(?:创建|建立|申请|开立)(?:新)?(?:账户|账号|会员)|加入会员|新用户',
  pl: 'zarejestruj(?: sie)?|rejestracj[ai]|(?:zaloz|utworz|stworz) (?:nowe |swoje )?konto',
});

export const passkeyWords = words({
  en: '(?:continue|sign in|log in|verify) with (?:face id|touch id|fingerprint|a? ?passkey|face|biometrics)[\\w /]*|use (?:a |your )?passkey|passkey',
  es: '(?:(?:continuar|inicia(?:r)? sesion|usar?) (?:con|tu|la)? ?)?(?:face id|huella|llave de acceso|clave de acceso)[\\w /]*',
  zh: '(?:使用|通过)?(?:面容|指纹|通行密钥|通行金钥|密码金钥)(?:.{0,4}(?:登录|登入|继续|验证))?',
  pl: '(?:kontynuuj|zaloguj sie) (?:z|za pomoca) (?:face id|odcisk~|klucz~)[\\w /]*|klucz~ dostepu',
});

export const passwordLinkWords = words({
  en: '(?:log|sign) in with (?:a |your )?password|use (?:a |your )?password(?: instead)?|enter password',
  es: '(?:inicia(?:r)? sesion|ingresa(?:r)?|entrar|acceder) con (?:tu |su )?(?:contrasena|clave)|usar contrasena',
  zh: '(?:使用|用|改用)?密码(?:登录|登入)',
  pl: 'zaloguj sie haslem|uzyj hasla',
});

export const forgotWords = words({
  en: 'forgot(?:ten)? (?:your |my )?(?:password|username|user ?id)s?\\??|keep me (?:signed|logged) in|remember me|no account\\?|trouble (?:logging|signing) in',
  es: '[¿]?(?:has )?olvid(?:aste|o|e|ado) (?:tu |su |mi |la )?(?:contrasena|clave)\\??|recuerdame|recordarme|mantener sesion iniciada',
  zh: '忘记(?:服务|登录)?密码|找回密码|记住我|保持登录|(?:记住|自动)登[录入]',
  pl: '(?:nie pamietasz|zapomnial~|nie pamietam) hasla\\??|zapamietaj mnie',
});

// Second factor

export const verifyWords = words({
  en: "(?:let['’]?s|we need to)? ?(?:confirm|verify|make sure) (?:that )?(?:it['’]?s (?:really )?you|your identity|your account|your phone(?: number)?|your email)|(?:2|two)[ -]?(?:step|factor) (?:verification|authentication)|get verified[\\w ]*|(?:we(?:['’]ve)? )?(?:just )?(?:sent|texted|emailed) (?:you )?(?:a|an|the)? ?(?:\\d-digit )?(?:text(?: message)?|code|sms|verification code|security code|email)[\\w @*•.,()-]*|(?:enter|check|confirm|type) (?:the|your) (?:(?:\\w+|\\d+-digit) )?code|check (?:the notification|your (?:phone|email|texts))[\\w ]*|verification (?:code|required|method)|(?:identity|security) (?:verification|check)|(?:how|where) (?:would|do|should) (?:you|we)[\\w ]* code[\\w ]*|choose (?:how|a way|where)[\\w ]* (?:verify|code)[\\w' ]*",
  es: 'confirm(?:emos|a|e|ar) (?:que eres tu|que es usted|tu identidad|su identidad)|(?:verific|valid)(?:a|ar|acion) (?:de )?(?:tu|su|la|en)? ?(?:identidad|cuenta|dos pasos)|(?:te |le )?(?:enviamos|mandamos|hemos enviado) un (?:codigo|mensaje|sms)[\\w ]*|codigo de (?:verificacion|seguridad por)|como (?:quieres|deseas) recibir[\\w ]* codigo|ingresa el codigo[\\w ]*',
  zh: '(?:验证|核实)(?:您的|你的)?(?:身份|身分)|(?:身份|身分|安全|短信|简讯|手机|双重|两步|二次)(?:验证|认证)|确认(?:是您|是你|您的身份)|(?:输入|发送|寄出)(?:.{0,8})验证码|验证码(?:已)?(?:发送|传送|寄送|发至|寄出)|验证方式|(?:完成|进行|通过)(?:.{0,6})验证',
  pl: 'potwierdz (?:swoja )?tozsamosc|potwierdz, ?ze to ty|kod(?:em)? (?:weryfikacyjny|autoryzacyjny|jednorazowy)|wyslalismy (?:ci )?(?:kod|sms)[\\w ]*|(?:wpisz|podaj|wprowadz) kod[\\w ]*|weryfikacj[ai] (?:dwuetapowa|dwuskladnikowa|tozsamosci)|(?:sposob|metod[eay]) weryfikacji',
});

/** Ways to get a code, with a number or an address that is mostly stars or without. */
export const verifyMethodWords = words({
  en: '(?:text|send|email|call)(?: me)? (?:a|the|my) ?(?:code|link|text)(?: to| me| instead)?[\\w @*•.,()+-]*|get a (?:code|text)[\\w ]*|(?:text(?: message)?|sms|e-?mail|(?:voice |phone )?call) (?:to|at)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*|authenticator app',
  es: '(?:enviar|envia|envie|recibir)(?:me)? (?:un |el )?(?:codigo|mensaje)[\\w @*•.,()+-]*|(?:mensaje(?: de texto)?|sms|correo|llamada) (?:a|al)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*',
  zh: '(?:短信|简讯|邮件|邮箱|电子邮件|语音)(?:.{0,4})验证码|(?:发送|获取|取得|传送)验证码|(?:其他|另一?种|换一种)验证方式',
  pl: 'wyslij (?:mi )?(?:kod|sms)[\\w @*•.,()+-]*|kod (?:sms|e-?mail) na[\\w @*•.,()+-]*|(?:sms|e-?mail|polaczenie) (?:na)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*',
});

export const resendWords = words({
  en: "re-?send(?: (?:the |a |my )?(?:new )?code)?|did(?:n['’]?t| not) (?:get|receive) (?:it|the code|a code|your code)|send (?:it|(?:the |a )?(?:new )?code) again|get a new code",
  es: 'reenviar|(?:volver a )?enviar(?: el)? codigo (?:de nuevo|otra vez)|(?:volver a enviar|no (?:recibiste|me llego|te llego))[\\w ]*',
  zh: '重新(?:发送|获取|取得|传送|寄送)|再次(?:发送|获取|传送)|(?:没|未)?收(?:不)?到(?:.{0,2})(?:验证码|短信|简讯)|秒后(?:重发|重新)',
  pl: '(?:wyslij|wyslac)(?: kod| sms)?(?: jeszcze raz| ponownie)|nie (?:dotarl|otrzymal~|dostal~)[\\w ]*',
});

// Account

export const balanceWords = words({
  en: '(?:available |current |service |account |credit |main |remaining |your |pay as you go |prepaid |my )*balance(?: is| remaining)?|remaining credit|airtime (?:left|remaining)',
  es: '(?:tu |su |mi )?saldo(?: actual| disponible| principal| de (?:la )?cuenta| de servicio)?|balance disponible',
  zh: '(?:可用|当前|账户|目前|话费|剩余|户口|主)?(?:余额|结余)',
  pl: '(?:stan|saldo) (?:twojego |glownego )?konta|(?:twoje |dostepne |glowne )?(?:saldo|srodki)',
});

export const planStateWords = words({
  en: 'renewal (?:amount|date)|renews? (?:on|in)|next (?:renewal|payment|refill)|(?:your |plan )?expir(?:es|y|ation date|ing)(?: on| in)?|valid (?:until|through)|days (?:left|remaining)|data (?:remaining|left|used|balance|usage)|(?:\\d+(?:\\.\\d+)? ?[gm]b )(?:left|remaining|of)|auto ?pay(?: (?:is )?(?:on|off|not enrolled|enrolled))?|manage autopay|auto[ -]?(?:refill|renew|top[ -]?up)(?: (?:is )?(?:on|off))?|your (?:plan|products?|services?)(?: on this number)?|get payment history|manage data|my usage',
  es: 'fecha de renovacion|monto de renovacion|se renueva (?:el|en)|vence(?: el| en)?|vigencia|vigente hasta|valido hasta|datos (?:restantes|disponibles|usados|consumidos)|(?:\\d+(?:[.,]\\d+)? ?[gm]b )(?:disponibles|restantes|de)|pago automatico|autopay[\\w ]*|recarga automatica|(?:tu|su|mi) (?:plan|bono|paquete|consumo)|bono activo',
  zh: '续订(?:日期|金额)|到期(?:日|时间)|有效期(?:限)?(?:至|到)?|剩余(?:流量|数据|语音|通话|短信)|已用(?:流量|数据)?|(?:流量|数据)(?:剩余|余量|用量|使用量)|尚余|自动(?:付款|支付|续费|充值|储值|加值|增值)|(?:我的|当前|目前)(?:套餐|方案|资费)|可用(?:流量|数据)',
  pl: '(?:wazn(?:e|y|a)|waznosc~)(?: (?:na )?\\p{L}+){0,3} do|waznosc~|konto wazne|pozostal(?:o|y|ych|e)|pakiet~ (?:danych|internetu)|(?:twoj~|aktywn[ey]) (?:plan|pakiet)~?|automatyczne doladowani[ea]',
});

export const ownNumberWords = words({
  en: '(?:your|my)(?: [\\w-]+)? (?:phone |mobile )?number|my (?:phone|line|account)|your (?:line|(?:prepaid )?account)|log ?out|sign ?out|hello|hi|welcome(?: back)?',
  es: '(?:tu|su|mi) (?:numero|linea|cuenta)(?: de telefono)?|cerrar sesion|salir|hola|bienvenid[oa]',
  zh: '(?:我的|您的|你的)(?:号码|手机号|门号|号|账户|线路)|退出(?:登录)?|登出|您好|你好|欢迎',
  pl: '(?:twoj|moj) numer|(?:twoje|moje) konto|wyloguj(?: sie)?|witaj|czesc|dzien dobry',
});

export const accountWords = words({
  en: '(?:my )?account|(?:log|sign)[ -]?in',
  es: '(?:mi )?cuenta|iniciar sesion|ingresar|area de clientes?',
  zh: '我的(?:账户|账号)|登录|登入',
  pl: 'moje konto|moj t-mobile|zaloguj(?: sie)?|konto',
});

export const activateWords = words({
  en: 'activat(?:e|ion|ing)(?: (?:your|my|a|the)?(?: new)?(?: prepaid)?(?: (?:sim|esim|card|device|phone|line|number|service))*)?|check (?:your |device )?compatibility|bring your own (?:device|phone)|set ?up your (?:sim|esim|line)',
  es: 'activ(?:a|e|ar|acion)(?: (?:tu|su|mi|la|una|de))*(?: (?:tarjeta|sim|esim|chip|linea|dispositivo|servicio))*|(?:verificar|comprobar|revisar) (?:la )?compatibilidad|trae tu propio (?:dispositivo|telefono)',
  zh: '激活(?:.{0,4}(?:卡|号码|设备))?|启用|开通(?:.{0,3}卡)?|开卡|检查(?:设备)?兼容性|自带设备',
  pl: 'aktyw(?:uj|acja|owac|acji)(?: (?:kart[ey]|starter~|numer~|sim|esim|telefon~))*|sprawdz (?:kompatybilnosc|zgodnosc)',
});

// The way on

export const continueWords = words({
  en: 'next|continue(?: to [\\w ]+)?|proceed|submit|confirm|verify|validate|done|send|go(?=$)',
  es: 'siguiente|continuar|seguir|enviar|confirmar|verificar|validar|ir a pagar',
  zh: '下一步|继续|提交|送出|确认|确定|验证(?!码)|(?:去|前往)(?:支付|付款|结算)',
  pl: 'dalej|kontynuuj|przejdz(?: dalej)?|wyslij|potwierdz|zweryfikuj|zatwierdz',
});
