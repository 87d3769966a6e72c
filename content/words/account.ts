import { words } from './words';

// Sign-in and registration

export const signInWords = words({
  en: '(?:log|sign)[ -]?in(?:to)?|sign on',
  es: 'inici(?:a|e|ar) sesion|ingres(?:a|e|ar) (?:a|al|en|con)|ingresar|acced(?:e|a|er)|entrar|identificate|entra(?:r)? (?:a|en|con)|entra(?=\\W*$)|inicio de sesion',
  zh: '登录|登入|登陆|登 录|会员登|请登|进入账户|登陆',
});

export const registerWords = words({
  en: "sign up(?! for (?:our|news|e-?mail|updates|deals|texts|the latest))|register(?: now)?|(?:creat(?:e|ing)|set(?:ting)? up|open) (?:an?|your|my|new)? ?(?:[\\w-]+ ){0,2}(?:account|id|profile)|join (?:now|free|us)|new customer|(?:let[’']s )?(?:create|make|start|set ?up)(?: your| an?| my)?(?: (?:free|new|online|lark|login|sign-?in))* (?:account|login|id|profile)|get (?:an|your) (?:online )?account|new here|become a member|first time here",
  es: 'registr(?:ate|arse|arme|ese|o|a)|(?:cre|abr)(?:a|e|ar|ir) (?:una |tu |su |mi )?cuenta|crear perfil|darse de alta|date de alta|(?:crear|crea|abre|haz)(?: (?:tu|una|mi|la|nueva))* (?:cuenta|perfil|acceso)|(?:crea|crear) tu (?:usuario|id)|soy nuev[oa]|unete',
  zh: '注册|(?:创建|建立|申请|开立)(?:新)?(?:账户|账号|会员)|加入会员|新用户|(?:免费|立即|新|快速)注册|(?:加入|成为|申请)(?:会员|账号)|(?:创建|建立|开设|新建)(?:您的|你的|一个|新的?)?(?:账户|账号|帐号|会员|户口)',
});

export const passkeyWords = words({
  en: '(?:continue|sign in|log in|verify) with (?:face id|touch id|fingerprint|a? ?passkey|face|biometrics)[\\w /]*|use (?:a |your )?passkey|passkey',
  es: '(?:(?:continuar|inicia(?:r)? sesion|usar?) (?:con|tu|la)? ?)?(?:face id|huella|llave de acceso|clave de acceso)[\\w /]*',
  zh: '(?:使用|通过)?(?:面容|指纹|通行密钥|通行金钥|密码金钥)(?:.{0,4}(?:登录|登入|继续|验证))?|(?:使用|用|通过)?(?:面容|脸部|指纹|生物)(?:识别|辨识|id)?(?:登录|登入|继续)',
});

export const passwordLinkWords = words({
  en: '(?:log|sign) in with (?:a |your )?password|use (?:a |your )?password(?: instead)?|enter password',
  es: '(?:inicia(?:r)? sesion|ingresa(?:r)?|entrar|acceder) con (?:tu |su )?(?:contrasena|clave)|usar contrasena',
  zh: '(?:使用|用|改用)?密码(?:登录|登入)',
});

export const forgotWords = words({
  en: 'forgot(?:ten)? (?:your |my )?(?:password|username|user ?id)s?\\??|keep me (?:signed|logged) in|remember me|no account\\?|trouble (?:logging|signing) in',
  es: '[¿]?(?:has )?olvid(?:aste|o|e|ado) (?:tu |su |mi |la )?(?:contrasena|clave)\\??|recuerdame|recordarme|mantener sesion iniciada',
  zh: '忘记(?:服务|登录)?密码|找回密码|记住我|保持登录|(?:记住|自动)登[录入]',
});

// Second factor

export const verifyWords = words({
  en: "(?:let['’]?s|we need to)? ?(?:confirm|verify|make sure) (?:that )?(?:it['’]?s (?:really )?you|your identity|your account|your phone(?: number)?|your email)|(?:2|two)[ -]?(?:step|factor) (?:verification|authentication)|get verified[\\w ]*|(?:we(?:['’]ve)? )?(?:just )?(?:sent|texted|emailed) (?:you )?(?:a|an|the)? ?(?:\\d-digit )?(?:text(?: message)?|code|sms|verification code|security code|email)[\\w @*•.,()-]*|(?:enter|check|confirm|type) (?:the|your) (?:(?:\\w+|\\d+-digit) )?code|check (?:the notification|your (?:phone|email|texts))[\\w ]*|verification (?:code|required|method)|(?:identity|security) (?:verification|check)|(?:how|where) (?:would|do|should) (?:you|we)[\\w ]* code[\\w ]*|choose (?:how|a way|where)[\\w ]* (?:verify|code)[\\w' ]*|(?:enter|type|put in|what[’']s) (?:the |your )?(?:\\w+[ -]){0,2}(?:code|digits|pin) (?:we|from|that|you)[\\w ]*|check your (?:phone|texts|messages|email|inbox)|we (?:just )?(?:texted|sent|emailed|messaged)[\\w ]* (?:code|digits|text|message)[\\w ]*|(?:your )?(?:one[ -]?time|login|sign[ -]?in) code|(?:\\d|four|six|eight)[ -]?(?:digit|number) code|prove (?:it[’']s you|you[’']re you)|quick (?:security )?check|is (?:this|it) (?:really )?you|confirm (?:this is|it is|that it[’']s) you|how (?:should we|do you want us to|can we) (?:reach|contact|send|verify)[\\w ]*",
  es: 'confirm(?:emos|a|e|ar) (?:que eres tu|que es usted|tu identidad|su identidad)|(?:verific|valid)(?:a|ar|acion) (?:de )?(?:tu|su|la|en)? ?(?:identidad|cuenta|dos pasos)|(?:te |le )?(?:enviamos|mandamos|hemos enviado) un (?:codigo|mensaje|sms)[\\w ]*|codigo de (?:verificacion|seguridad por)|como (?:quieres|deseas) recibir[\\w ]* codigo|ingresa el codigo[\\w ]*|(?:te |le )?(?:enviamos|mandamos|acabamos de (?:enviar|mandar))(?:te|le)? (?:un|el|tu)? ?(?:codigo|clave|mensaje|sms)[\\w ]*|(?:escribe|ingresa|captura|teclea|pon|introduce|digita) (?:el|tu|los) (?:codigo|clave|\\d+ digitos|digitos|numeros?)[\\w ]*|revisa tus (?:mensajes|sms|correos)|verificacion|(?:comprueba|confirma|valida) (?:que eres|tu (?:numero|identidad|correo))[\\w ]*|codigo de (?:un solo uso|verificacion|acceso|\\d)',
  zh: '(?:验证|核实)(?:您的|你的)?(?:身份|身分)|(?:身份|身分|安全|短信|简讯|手机|双重|两步|二次)(?:验证|认证)|确认(?:是您|是你|您的身份)|(?:输入|发送|寄出)(?:.{0,8})验证码|验证码(?:已)?(?:发送|传送|寄送|发至|寄出)|验证方式|(?:完成|进行|通过)(?:.{0,6})验证|(?:短信|简讯|手机|邮箱|邮件|安全|身份|身分|登录|登入)(?:动态)?(?:校验|认证|确认|检查)|(?:已|已经)(?:发送|寄出|传送|寄|发)(?:.{0,14})(?:验证码|校验码|动态码|简讯|短信)|输入(?:.{0,8})(?:验证码|校验码|动态码)|(?:一次性|动态|otp)(?:密码|码)|\\d ?位(?:数)?(?:数字)?(?:验证码|码)',
});

/** Ways to get a code, with a number or an address that is mostly stars or without. */
export const verifyMethodWords = words({
  en: '(?:text|send|email|call)(?: me)? (?:a|the|my) ?(?:code|link|text)(?: to| me| instead)?[\\w @*•.,()+-]*|get a (?:code|text)[\\w ]*|(?:text(?: message)?|sms|e-?mail|(?:voice |phone )?call) (?:to|at)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*|authenticator app',
  es: '(?:enviar|envia|envie|recibir)(?:me)? (?:un |el )?(?:codigo|mensaje)[\\w @*•.,()+-]*|(?:mensaje(?: de texto)?|sms|correo|llamada) (?:a|al)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*',
  zh: '(?:短信|简讯|邮件|邮箱|电子邮件|语音)(?:.{0,4})验证码|(?:发送|获取|取得|传送)验证码|(?:其他|另一?种|换一种)验证方式',
});

export const resendWords = words({
  en: "re-?send(?: (?:the |a |my )?(?:new )?code)?|did(?:n['’]?t| not) (?:get|receive) (?:it|the code|a code|your code)|send (?:it|(?:the |a )?(?:new )?code) again|get a new code|(?:didn[’']t|hasn[’']t|not) (?:arrive|come|show(?:n)? up|get (?:it|anything))[\\w ]*|no (?:code|text)\\?|send (?:another|a new|me another|new)(?: one| code)?|(?:text|call|email) me (?:again|instead)|new code in",
  es: 'reenviar|(?:volver a )?enviar(?: el)? codigo (?:de nuevo|otra vez)|(?:volver a enviar|no (?:recibiste|me llego|te llego))[\\w ]*|(?:mandal[oa]|envial[oa]|mandar|enviar)(?: de nuevo| otra vez)|[¿]?no (?:llego|llega|recibiste|lo recibi)[\\w ]*|(?:pedir|solicitar|otro) (?:otro )?codigo|nuevo codigo',
  zh: '重新(?:发送|获取|取得|传送|寄送)|再次(?:发送|获取|传送)|(?:没|未)?收(?:不)?到(?:.{0,2})(?:验证码|短信|简讯)|秒后(?:重发|重新)|(?:重|再)(?:新)?(?:发|寄|传|获取)(?:一次|送)?|没(?:有)?收到|收不到|秒(?:后)?(?:可)?(?:重发|重新|再)|换(?:个|种)?方式',
});

// Account

export const balanceWords = words({
  en: '(?:available |current |service |account |credit |main |remaining |your |pay as you go |prepaid |my )*balance(?: is| remaining)?|remaining credit|airtime (?:left|remaining)|^available(?= (?!in|on|at|for|from|plans?|now at)|$)|(?:money|credit|cash|funds) (?:left|remaining|available)|you have \\$|on your (?:line|account)(?=\\W*$)|left to spend|wallet',
  es: '(?:tu |su |mi )?saldo(?: actual| disponible| principal| de (?:la )?cuenta| de servicio)?|balance disponible|te quedan?|(?:te |tu )?(?:saldo|dinero|credito) (?:que te queda|restante|para usar)|disponible(?=\\W*$)|tienes [$€]|en tu cuenta(?=\\W*$)',
  zh: '(?:可用|当前|账户|目前|话费|剩余|户口|主)?(?:余额|结余)|(?:账上|户口|帐户|储值|预付|通话|话费|可用|账户)(?:金额|结存|余款|余额|结余)|剩余(?:金额|话费)|话费(?=\\W*$)|储值金(?:余额)?|还有 ?(?:nt|hk)?[$¥￥]',
});

export const planStateWords = words({
  en: 'renewal (?:amount|date)|renews? (?:on|in)|next (?:renewal|payment|refill)|(?:your |plan )?expir(?:es|y|ation date|ing)(?: on| in)?|valid (?:until|through)|days (?:left|remaining)|data (?:remaining|left|used|balance|usage)|(?:\\d+(?:\\.\\d+)? ?[gm]b )(?:left|remaining|of)|auto ?pay(?: (?:is )?(?:on|off|not enrolled|enrolled))?|manage autopay|auto[ -]?(?:refill|renew|top[ -]?up)(?: (?:is )?(?:on|off))?|your (?:plan|products?|services?)(?: on this number)?|get payment history|manage data|my usage|good (?:through|until)|resets? (?:in|on)|(?:next|current|this) (?:cycle|month|period)|(?:\\d+(?:\\.\\d+)? ?[gm]b)[\\w ]{0,12} (?:left|remaining|to go|used)|used \\d|active (?:until|through)|runs? (?:until|out|through)|ends? (?:on|in)|service ends|(?:talk|texts?|minutes)[: ]+(?:unlimited|\\d+)|renews? (?:\\w{3,9} \\d|every|at|for \\$)',
  es: 'fecha de renovacion|monto de renovacion|se renueva (?:el|en)|vence(?: el| en)?|vigencia|vigente hasta|valido hasta|datos (?:restantes|disponibles|usados|consumidos)|(?:\\d+(?:[.,]\\d+)? ?[gm]b )(?:disponibles|restantes|de)|pago automatico|autopay[\\w ]*|recarga automatica|(?:tu|su|mi) (?:plan|bono|paquete|consumo)|bono activo|(?:se )?(?:acaba|termina|reinicia|caduca|renueva) (?:el|en)|\\d+(?:[.,]\\d+)? ?[gm]b (?:libres|usados|por usar|te quedan)|(?:quedan|faltan) \\d+ dias|valid[oa] hasta|activ[oa] hasta|proxim[oa] (?:renovacion|corte|pago|cobro)|cambiar (?:de |mi )?plan',
  zh: '续订(?:日期|金额)|到期(?:日|时间)|有效期(?:限)?(?:至|到)?|剩余(?:流量|数据|语音|通话|短信)|已用(?:流量|数据)?|(?:流量|数据)(?:剩余|余量|用量|使用量)|尚余|自动(?:付款|支付|续费|充值|储值|加值|增值)|(?:我的|当前|目前)(?:套餐|方案|资费)|可用(?:流量|数据)|(?:使用|有效)(?:期限|期|至|到)|效期|(?:剩|余|还有|剩下|尚余|可用) ?\\d+(?:\\.\\d+)? ?(?:gb|mb|天|分钟|则|条)|到期|下(?:次|期)(?:续|扣|更新)|(?:本月|当月|本期)(?:用量|已用|流量)|(?:自动)(?:续约|续订|扣款|增值|储值)|目前方案|上网量',
});

export const ownNumberWords = words({
  en: '(?:your|my)(?: [\\w-]+)? (?:phone |mobile )?number|my (?:phone|line|account)|your (?:line|(?:prepaid )?account)|log ?out|sign ?out|hello|hi|welcome(?: back)?|good (?:morning|afternoon|evening)|hey|my (?:plan|usage|overview)|overview(?=\\W*$)|switch (?:plans?|lines?)|change (?:my )?plan|(?:manage|pause) (?:my )?line',
  es: '(?:tu|su|mi) (?:numero|linea|cuenta)(?: de telefono)?|cerrar sesion|salir|hola|bienvenid[oa]|buen(?:os|as) (?:dias|tardes|noches)|mi (?:panel|resumen)|cambiar de (?:plan|linea)',
  zh: '(?:我的|您的|你的)(?:号码|手机号|门号|号|账户|线路)|退出(?:登录)?|登出|您好|你好|欢迎|(?:早上|上午|中午|下午|晚上|早)好|(?:早|午|晚)安|嗨|我的(?:服务|首页|主页|预付卡|套餐|方案)|本机号码|切换(?:号码|门号|账号)',
});

export const accountWords = words({
  en: '(?:my )?account|(?:log|sign)[ -]?in',
  es: '(?:mi )?cuenta|iniciar sesion|ingresar|area de clientes?|entrar|acceder|mi (?:linea|perfil)|soy cliente|iniciar sesion',
  zh: '我的(?:账户|账号)|登录|登入|会员(?:中心|专区|登)|我的(?:门号|服务)|登陆|个人中心',
});

export const activateWords = words({
  en: 'activat(?:e|ion|ing)(?: (?:your|my|a|the)?(?: new)?(?: prepaid)?(?: (?:sim|esim|card|device|phone|line|number|service))*)?|check (?:your |device )?compatibility|bring your own (?:device|phone)|set ?up your (?:sim|esim|line)|(?:switch|turn) on (?:your|my|the|a) (?:new )?(?:prepaid )?(?:sim|esim|phone|line|service)|(?:start|set ?up|launch|register|get)(?: (?:using|started with))? (?:your|my|the|a) (?:new )?(?:prepaid )?(?:sim|esim)[\\w ]*|(?:got|have) (?:your|a|the) (?:new )?sim[\\w ]*|check my sim|sim (?:set ?up|registration|activation)',
  es: 'activ(?:a|e|ar|acion)(?: (?:tu|su|mi|la|una|de))*(?: (?:tarjeta|sim|esim|chip|linea|dispositivo|servicio))*|(?:verificar|comprobar|revisar) (?:la )?compatibilidad|trae tu propio (?:dispositivo|telefono)|(?:enciende|prende|estrena|registra|da de alta|dar de alta|pon a funcionar|empieza con)(?: (?:tu|su|el|la|mi|nuevo|nueva))* (?:chip|sim|esim|linea|tarjeta sim)|alta de (?:chip|linea|sim)|registro de (?:chip|sim|linea)',
  zh: '激活(?:.{0,4}(?:卡|号码|设备))?|启用|开通(?:.{0,3}卡)?|开卡|检查(?:设备)?兼容性|自带设备|(?:启用|开通|启动|激活|开卡|登记)(?:.{0,6})(?:sim|esim|卡|门号|号码|服务)|(?:sim|esim) ?卡?(?:启用|激活|开通|登记|登录)|新卡(?:启用|开通|激活)|实名(?:登记|认证)|开始使用(?:.{0,4})(?:卡|门号)',
});

// The way on

export const continueWords = words({
  en: 'next|continue(?: to [\\w ]+)?|proceed|submit|confirm|verify|validate|done|send|go(?=$)',
  es: 'siguiente|continuar|seguir|enviar|confirmar|verificar|validar|ir a pagar',
  zh: '下一步|继续|提交|送出|确认|确定|验证(?!码)|(?:去|前往)(?:支付|付款|结算)',
});
