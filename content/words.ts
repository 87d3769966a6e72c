/**
 * The words by which pages are recognised, by language. They are written as alternatives of a
 * regular expression; a space stands for any or no white space, because sites split their
 * labels over elements. Learnt 2026-11 from the carriers' public pages and from what such
 * pages say everywhere; Spanish pages of the carrier keep English button names, so all
 * languages are always looked for together.
 */
type ByLanguage = { en: string; es?: string; zh?: string; pl?: string };

/** All words of each language, those of fields left out: their labels are looked at one by one. */
const sources: Record<keyof ByLanguage, string[]> = { en: [], es: [], zh: [], pl: [] };

/**
 * All words in one expression, so that a text is tried once. Looking for the beginning of a word
 * first, and for a known word then, takes a third of the time of trying one list after another.
 */
export function anyWord(): RegExp {
  const { en, es, zh, pl } = sources;
  return expression({ en: en.join('|'), es: es.join('|'), zh: zh.join('|'), pl: pl.join('|') });
}

/** In which of the languages these words stand; a word may be the same in several. */
export function languagesOf(text: string): string[] {
  return Object.entries(sources)
    .filter(([language, all]) => expression({ [language]: all.join('|') }).test(text))
    .map(([language]) => language);
}

/** One expression for all languages; Latin words only match whole, Chinese has no word bounds. */
function words(by: ByLanguage): RegExp {
  for (const [language, source] of Object.entries(by)) {
    sources[language as keyof ByLanguage].push(source);
  }
  return expression(by);
}

/**
 * Written without the `u` flag, whose matching takes several times as long: Latin letters are
 * named by their range, which holds those of English, Spanish and Polish.
 */
function expression({ en, es, zh, pl }: Partial<ByLanguage>): RegExp {
  const latin = [en, es, pl].filter(Boolean).join('|');
  const whole = latin && `(?<![\\p{L}\\d])(?:${latin})(?![\\p{L}\\d])`;
  const source = [whole, zh].filter(Boolean).join('|');
  return new RegExp(
    source.replaceAll(' ', '\\s*').replaceAll('\\p{L}', 'A-Za-z\u00c0-\u017f'),
    'i',
  );
}

// Sign-in and registration

export const signInWords = words({
  en: '(?:log|sign)[ -]?in(?:to)?|sign on',
  es: 'inici(?:a|e|ar) sesi[óo]n|ingres(?:a|e|ar)|acced(?:e|a|er)|entrar',
  zh: '登录|登入|登陆|登錄',
  pl: 'zaloguj(?: si[ęe])?|logowani[ea]|loguj',
});

export const registerWords = words({
  en: 'sign up(?! for (?:our|news|e-?mail|updates|deals|texts|the latest))|register(?: now)?|creat(?:e|ing) (?:an?|your|my|new)? ?(?:[\\w-]+ )?(?:account|id|profile)|join (?:now|free|us)|new customer',
  es: 'reg[íi]str(?:ate|arse|ese|o)|cre(?:a|e|ar) (?:una |tu |su )?cuenta|crear perfil',
  zh: '注册|註冊|创建(?:新)?(?:帐户|账户|帐号|账号)|建立帳[戶號]',
  pl: 'zarejestruj(?: si[ęe])?|rejestracj[ai]|(?:za[łl][óo][żz]|utw[óo]rz) (?:nowe )?konto',
});

export const passkeyWords = words({
  en: '(?:continue|sign in|log in) with (?:face id|touch id|fingerprint|a? ?passkey|face|biometrics)[\\w /]*|use (?:a |your )?passkey',
  es: '(?:continuar|inicia(?:r)? sesi[óo]n) con (?:face id|huella|llave de acceso|clave de acceso)[\\w /]*',
  zh: '(?:使用|通过)?(?:面容|指纹|指紋|通行密钥|密碼金鑰)(?:.{0,4}(?:登录|登入|继续))?',
  pl: '(?:kontynuuj|zaloguj si[ęe]) (?:z|za pomoc[ąa]) (?:face id|odcisk\\w*|klucz\\w*)[\\w /]*',
});

export const passwordLinkWords = words({
  en: '(?:log|sign) in with (?:a |your )?password|use (?:a |your )?password(?: instead)?|enter password',
  es: '(?:inicia(?:r)? sesi[óo]n|ingresa(?:r)?) con (?:tu |su )?contrase[ñn]a|usar contrase[ñn]a',
  zh: '(?:使用|用)?密[码碼](?:登录|登入)',
  pl: 'zaloguj si[ęe] has[łl]em|u[żz]yj has[łl]a',
});

export const forgotWords = words({
  en: 'forgot (?:your |my )?(?:password|username|user ?id)s?\\??|keep me (?:signed|logged) in|remember me|no account\\?',
  es: '[¿]?olvid(?:aste|[óo]) (?:tu |su )?contrase[ñn]a\\??|recu[ée]rdame|mantener sesi[óo]n iniciada',
  zh: '忘记密码|忘記密碼|记住我|保持登录',
  pl: '(?:nie pami[ęe]tasz|zapomnia[łl]e[śs]) has[łl]a\\??|zapami[ęe]taj mnie',
});

// Second factor

export const verifyWords = words({
  en: "(?:let'?s|let’s|we need to)? ?confirm it'?’?s (?:really )?you|verify (?:it'?’?s you|your identity|your account|your phone(?: number)?|your email|that it'?’?s you)|(?:2|two)[ -]?(?:step|factor) (?:verification|authentication)|get verified[\\w ]*|(?:we(?:'ve|’ve)? )?(?:just )?sent (?:you )?(?:a|an|the)? ?(?:text(?: message)?|code|sms|verification code|email)[\\w @*•.,()-]*|(?:enter|check|confirm) (?:the|your) (?:(?:\\w+|\\d+-digit) )?code|check (?:the notification|your (?:phone|email|texts))[\\w ]*|verification (?:code|required)|identity verification",
  es: 'confirm(?:emos|a|e|ar) (?:que eres t[úu]|que es usted|tu identidad|su identidad)|verific(?:a|ar|aci[óo]n) (?:de )?(?:tu|su|la)? ?(?:identidad|cuenta)|(?:te |le )?(?:enviamos|hemos enviado) un (?:c[óo]digo|mensaje)[\\w ]*|c[óo]digo de verificaci[óo]n',
  zh: '验证(?:您的|你的)?身份|确认(?:是您|是你|您的身份)|(?:输入|发送|已发送)(?:.{0,8})验证码|两步验证|驗證',
  pl: 'potwierd[źz] (?:swoj[ąa] )?to[żz]samo[śs][ćc]|kod weryfikacyjny|wys[łl]ali[śs]my (?:ci )?(?:kod|sms)[\\w ]*|wpisz kod[\\w ]*',
});

export const verifyMethodWords = words({
  en: '(?:text|send|email|call)(?: me)? (?:a|the|my)? ?(?:code|link|text)(?: to| me| instead)?[\\w @*•.,()+-]*|get a (?:code|text)[\\w ]*',
  es: '(?:enviar|env[íi]a|env[íi]e|recibir)(?:me)? (?:un )?(?:c[óo]digo|mensaje)[\\w @*•.,()+-]*',
  zh: '(?:短信|簡訊|邮件|电子邮件)(?:.{0,4})验证码|发送验证码',
  pl: 'wy[śs]lij (?:mi )?(?:kod|sms)[\\w @*•.,()+-]*',
});

// Account

export const refillWords = words({
  en: 're-?fill(?:s|ed|ing)?|top(?:ped|ping)?[ -]?ups?|add (?:money )?to (?:your )?balance|add (?:funds|credit|money)|re-?charg(?:e|ed|ing)|renewal amount|prepaid (?:payment|balance)|redeem (?:a )?refill card',
  es: 'recarg(?:a|ar|ue|as|ando)|(?:agregar|a[ñn]adir) (?:saldo|dinero|fondos)|abonar saldo|monto de renovaci[óo]n',
  zh: '充值|充值卡|续费|續費|加值|儲值|续约金额',
  pl: 'do[łl]adowa\\w*|do[łl]aduj\\w*|zasil(?:enie|enia|i[ćc])? kont[ao]',
});

export const balanceWords = words({
  en: '(?:available |current |service |account |credit |main |remaining |your |pay as you go |prepaid |my )*balance(?: is| remaining)?|remaining credit',
  es: '(?:tu |su |mi )?saldo(?: actual| disponible| de (?:la )?cuenta| de servicio)?|balance disponible',
  zh: '(?:可用|当前|帐户|账户|目前)?(?:余额|餘額)',
  pl: '(?:stan|saldo) (?:twojego )?konta|(?:twoje |dost[ęe]pne )?(?:saldo|[śs]rodki)',
});

export const planStateWords = words({
  en: 'renewal (?:amount|date)|renews? (?:on|in)|next (?:renewal|payment|refill)|(?:your |plan )?expir(?:es|y date|ation date|ing)(?: on| in)?|valid (?:until|through)|data (?:remaining|left|used|balance|usage)|(?:\\d+(?:\\.\\d+)? ?[GM]B )(?:left|remaining|of)|auto ?pay(?: (?:is )?(?:on|off|not enrolled|enrolled))?|manage autopay|auto[ -]?(?:refill|renew|top[ -]?up)(?: (?:is )?(?:on|off))?|your (?:plan|products?|services?)(?: on this number)?|get payment history|manage data|my usage',
  es: 'fecha de renovaci[óo]n|monto de renovaci[óo]n|se renueva (?:el|en)|vence(?: el| en)?|datos (?:restantes|disponibles|usados)|pago autom[áa]tico|autopay[\\w ]*|recarga autom[áa]tica|(?:tu|su|mi) plan',
  zh: '续订(?:日期|金额)|到期(?:日|日期)|有效期(?:至|到)|剩余(?:流量|数据)|已用流量|自动(?:付款|支付|续费|充值)|我的套餐|当前套餐',
  pl: 'wa[żz]n(?:e|y|o[śs][ćc])(?: do| konta)?|pozosta[łl]o|pakiet danych|tw[óo]j (?:plan|pakiet)|automatyczne do[łl]adowanie',
});

export const ownNumberWords = words({
  en: '(?:your|my)(?: [\\w-]+)? (?:phone |mobile )?number|my (?:phone|line|account)|your (?:line|(?:prepaid )?account)|log ?out|sign ?out|hello|hi|welcome(?: back)?',
  es: '(?:tu|su|mi) (?:n[úu]mero|l[íi]nea|cuenta)(?: de tel[ée]fono)?|cerrar sesi[óo]n|hola|bienvenid[oa]',
  zh: '(?:我的|您的|你的)(?:号码|手机号|号|帐户|账户|线路)|退出(?:登录)?|登出|您好|你好|欢迎',
  pl: '(?:tw[óo]j|m[óo]j) numer|moje konto|wyloguj(?: si[ęe])?|witaj|dzie[ńn] dobry',
});

export const chooseWords = words({
  en: '(?:choose|select|pick|enter)(?: an?| your| the)? (?:refill |top[ -]?up |payment |recharge )?(?:amount|plan|data pack|pass|refill|top[ -]?up|value|denomination)[\\w ]*|how much (?:would you like|do you want)[\\w ]*|(?:refill|top[ -]?up) amount|other amount',
  es: '(?:elige|elija|elegir|selecciona|seleccione|escoge|escoja)(?: un| una| el| la| tu| su)? (?:monto|cantidad|importe|plan|recarga|paquete)[\\w ]*|monto de (?:la )?recarga|[¿]?cu[áa]nto (?:quieres|desea)[\\w ]*',
  zh: '(?:选择|選擇|请选择)(?:充值|續費|续费|您的|一个)?(?:金额|金額|面额|套餐|方案|流量包)|充值金额',
  pl: '(?:wybierz|wska[żz])(?: swoj[ąa])? (?:kwot[ęe]|plan|pakiet|ofert[ęe])[\\w ]*|kwota(?: do[łl]adowania)?',
});

// Money

export const payWords = words({
  en: 'pay(?:ment)?s?|pay now|submit payment|billing|checkout|credit card|debit card|card details|amount due',
  es: 'pag(?:o|ar|os|ue|a)|m[ée]todo de pago|facturaci[óo]n|tarjeta de (?:cr[ée]dito|d[ée]bito)',
  zh: '支付|付款|结账|信用卡|银行卡|账单地址',
  pl: 'p[łl]ac[ęe]|zap[łl]a[ćc]|p[łl]atno[śs][ćc](?:i)?|karta (?:p[łl]atnicza|kredytowa)',
});

/** A stored card is named by its brand or its last digits. */
export const storedCardWords = words({
  en: 'cards?|visa|master ?card|amex|american express|discover|ending in',
  es: 'tarjetas?|terminada en',
  zh: '银行卡|信用卡|储蓄卡|尾号',
  pl: 'kart[ayęe]',
});

export const shopWords = words({
  en: 'shipping(?: address| method| information| options)?|deliver(?:y|ed)(?: address| options| method)?|ship to|pick ?up (?:in store|location)|(?:your |shopping )?(?:cart|bag|basket)|order summary|trade[ -]?in|device(?: price| payment)?|monthly installments?|passengers?|flights?|gift card|promo code|qty|quantity|add to cart|items? \\(\\d+\\)',
  es: 'direcci[óo]n de (?:env[íi]o|entrega)|env[íi]o|m[ée]todo de env[íi]o|carrito|resumen del pedido|dispositivo|cantidad de art[íi]culos',
  zh: '收货地址|配送(?:方式|地址)?|购物车|購物車|订单摘要|运费|数量',
  pl: '(?:adres |spos[óo]b |koszt )?dostaw[ay]|(?:tw[óo]j )?koszyk|wysy[łl]ka|urz[ąa]dzeni[ea]|podsumowanie koszyka',
});

export const addToCartWords = words({
  en: 'add to (?:cart|bag|basket)',
  es: 'agregar al carrito|a[ñn]adir al carrito',
  zh: '加入购物车|加入購物車',
  pl: '(?:dodaj )?do koszyka',
});

export const reviewWords = words({
  en: 'review (?:(?:and|&) (?:pay|submit|confirm|place)[\\w ]*|(?:your |the |my )?(?:order|payment|refill|details|purchase|information|top[ -]?up)[\\w ]*)|(?:confirm|check) (?:your |the )?(?:order|payment|refill|details|top[ -]?up)|order review|please review[\\w ]*',
  es: 'revis(?:a|e|ar|i[óo]n)(?: de)?(?: tu| su| el| la)? ?(?:pedido|orden|pago|recarga|compra|detalles)?|confirm(?:a|e|ar) (?:tu|su|el|la) (?:pedido|pago|recarga|orden)',
  zh: '(?:确认|核对|检查|查看)(?:您的|你的)?(?:订单|支付|付款|充值)(?:信息|详情)?',
  pl: 'podsumowanie(?: zam[óo]wienia| p[łl]atno[śs]ci| do[łl]adowania)?|sprawd[źz] (?:zam[óo]wienie|dane)|potwierd[źz] (?:zam[óo]wienie|p[łl]atno[śs][ćc])',
});

export const submitOrderWords = words({
  en: '(?:place|submit|confirm|complete)(?: my| your| the)? ?(?:order|payment|purchase|refill|top[ -]?up)|order now|pay now|agree (?:&|and) (?:submit|pay|place[\\w ]*)|pay \\$?[\\d.,]+|buy now',
  es: '(?:realizar|realiza|hacer|haz|enviar|confirmar|completar|finalizar)(?: el| la| mi| tu| su)? (?:pedido|pago|compra|orden|recarga)|pagar(?: ahora)?|ordenar ahora',
  zh: '(?:提交|确认)(?:订单|支付|付款|充值)|立即(?:支付|下单|付款)',
  pl: '(?:kupuj[ęe] i )?p[łl]ac[ęe]|zamawiam(?: z obowi[ąa]zkiem zap[łl]aty)?|potwierd[źz] (?:zam[óo]wienie|p[łl]atno[śs][ćc])',
});

export const thanksWords = words({
  en: "thank you|thanks|success(?:ful(?:ly)?)?!?|(?:payment|refill|top[ -]?up|order|purchase|transaction) (?:is |was |has been )?(?:success(?:ful(?:ly)?)?|complete[d]?|confirmed|received|accepted|processed|confirmation)[\\w ]*|confirmation|you(?:’|')?re all set|all set|all done",
  es: '(?:muchas )?gracias|[¡]?[ée]xito!?|(?:pago|recarga|pedido|orden) (?:exitos[oa]|completad[oa]|confirmad[oa]|recibid[oa]|realizad[oa])|confirmaci[óo]n|[¡]?listo',
  zh: '谢谢|感谢|(?:支付|付款|充值|续费|交易|订单)(?:已)?(?:成功|完成)|提交成功|成功',
  pl: 'dzi[ęe]kujemy|dzi[ęe]ki|(?:p[łl]atno[śs][ćc]|do[łl]adowanie|zam[óo]wienie|transakcja) (?:zako[ńn]czon\\w+|udan\\w+|przyj[ęe]t\\w+|zrealizowan\\w+|potwierdzon\\w+|powiod[łl]\\w+)[\\w ]*|potwierdzenie|sukces|gotowe',
});

export const addedWords = words({
  en: "(?:has|have) been (?:added|credited|applied|refilled|topped up)(?: to)?[\\w ]*|(?:we(?:’|')?ve|we have|you(?:’|')?ve|you have)(?: successfully)? (?:received your payment|added|topped up|refilled|recharged)[\\w $£€.,]*|your (?:payment|refill|top[ -]?up) of|payment (?:of|received|date)|amount (?:paid|charged|added)|you (?:paid|added)|new balance|receipt(?: number)?",
  es: '(?:se (?:ha|han) (?:agregado|a[ñn]adido|acreditado|recargado))[\\w ]*|(?:tu|su) (?:pago|recarga) de|monto (?:pagado|cobrado|agregado)|nuevo saldo|recibo',
  zh: '(?:已)?(?:到账|存入|充入|加到)(?:.{0,8})|(?:支付|付款|充值)金额|实付|新余额|收据',
  pl: '(?:zosta[łl][oay]?) (?:dodan\\w+|zasilon\\w+|do[łl]adowan\\w+)[\\w ]*|kwota (?:zap[łl]acona|do[łl]adowania)|nowe saldo',
});

export const orderNumberWords = words({
  en: '(?:your )?(?:confirmation|order|reference|transaction|receipt) ?(?:number|no\\.?|#|id|code)',
  es: 'n[úu]mero de (?:confirmaci[óo]n|pedido|orden|referencia|transacci[óo]n)',
  zh: '(?:确认|订单|交易|流水|参考|确认号|单)(?:号码?|编号|號)',
  pl: 'numer (?:zam[óo]wienia|potwierdzenia|transakcji|referencyjny)',
});

export const declinedWords = words({
  en: "(?:card|payment|transaction|refill|top[ -]?up|purchase|order|bank)(?:[\\w ’']{0,30}?) (?:(?:was|has been|is|were|been|got) (?:declined|rejected|refused|denied|unsuccessful|not (?:successful|processed|completed|accepted|approved))|declined|rejected|refused|failed|unsuccessful|(?:could|can|did|was|has) ?(?:not|n(?:’|')t) (?:be |been )?(?:processed?|completed?|accepted|authori[sz]ed|go through|approved|taken))|(?:unable to|couldn(?:’|')t|could not|cannot|can(?:’|')t|did not) (?:process|complete|charge|authori[sz]e|take|accept) (?:your |the |this )?(?:card|payment|order|refill|transaction|top[ -]?up)|declined by (?:your|the) (?:bank|card issuer|issuer)",
  es: '(?:tarjeta|pago|transacci[óo]n|recarga)(?:[\\p{L} ]{0,25}?) (?:(?:fue|ha sido|est[áa]) )?(?:rechazad[oa]|declinad[oa]|denegad[oa]|fallid[oa])|(?:no (?:se )?pud(?:o|imos)|no (?:se )?ha podido|no hemos podido) (?:procesar|completar|realizar)(?: el| la| tu| su)? ?(?:pago|tarjeta|transacci[óo]n|recarga)',
  zh: '(?:支付|付款|交易|充值|扣款)(?:已)?(?:失败|失敗|未成功|被拒绝?)|(?:银行卡|信用卡|卡片|您的卡|你的卡|卡)(?:已)?(?:被拒绝?|遭拒|被拒付)|无法(?:处理|完成)(?:您的|你的)?(?:付款|支付|交易)',
  pl: '(?:karta|p[łl]atno[śs][ćc]|transakcja|do[łl]adowanie)(?:[\\p{L} ]{0,25}?) (?:odrzucon[ayo]|nieudan[ayo]|nie powiod[łl][ao] si[ęe]|nie zosta[łl][ao] (?:przyj[ęe]t\\w+|zrealizowan\\w+))',
});

export const paymentFrameWords = words({
  en: 'cards?|card-?(?:number|expiry|cvv|cvc|fields?)|credit|payments?|pay|secure (?:field|entry|payment)[\\w ]*|checkout',
  es: 'tarjeta|pago',
  zh: '支付|付款|卡号',
  pl: 'kart[ayę]|p[łl]atno[śs][ćc]\\w*|iframeCards',
});

export const nothingAddedWords = words({
  en: "no (?:credit|money|funds|balance|refill|charge)s? (?:has|have|was|were) (?:been )?(?:added|made|taken|charged)[\\w ]*|(?:you have|you were|your card (?:has|was)|you(?:’|')?ve) not (?:been )?(?:charged|billed)|(?:please )?try (?:your |the )?(?:again|(?:another|a different|new) (?:card|payment method))|try again|use (?:a )?(?:new or )?different card|use another (?:card|payment method)|check (?:your|the) card(?: details)?",
  es: 'no se (?:ha|han|te ha|le ha) (?:agregado|a[ñn]adido|cobrado|realizado)[\\w ]*|(?:vuelve|vuelva) a intentar(?:lo)?|int[ée]nt(?:alo|elo) (?:de nuevo|otra vez)|(?:usa|use|prueba|pruebe)(?: con)? otra tarjeta',
  zh: '未(?:被)?扣款|没有扣款|未(?:添加|到账)|(?:请)?(?:重试|再试(?:一次)?|重新(?:支付|尝试))|(?:换|使用)(?:另一|其他|别的)(?:张)?(?:卡|银行卡)',
  pl: '(?:nie zosta[łl]o|nie zosta[łl]a) (?:dodan\\w+|pobran\\w+|obci[ąa][żz]on\\w+)|spr[óo]buj (?:ponownie|jeszcze raz)|u[żz]yj innej karty',
});

export const notAllowedWords = words({
  en: "(?:refills?|payments?|top[ -]?ups?)[\\w ,]{0,40} (?:not|n(?:’|')t) (?:allowed|available|possible|permitted)[\\w ]*",
  es: '(?:recargas?|pagos?)[\\p{L} ,]{0,40} no (?:est[áa]n? )?(?:permitid[oa]s?|disponibles?)[\\p{L} ]*|no se permiten (?:recargas|pagos)[\\p{L} ]*',
  zh: '(?:不允许|不支持|无法)(?:充值|续费|付款)',
  pl: '(?:do[łl]adowani[ae]|p[łl]atno[śs]ci?)[\\p{L} ,]{0,40} (?:niedost[ęe]pn\\w+|niemo[żz]liw\\w+)',
});

export const invalidNumberWords = words({
  en: '(?:mobile|phone)? ?number (?:is|was) (?:invalid|not valid|not recogni[sz]ed|incorrect)|invalid (?:mobile |phone )?number',
  es: 'n[úu]mero[\\p{L} ]{0,25} (?:no (?:es )?v[áa]lido|inv[áa]lido|incorrecto)',
  zh: '(?:手机|电话)?号码(?:无效|不正确|有误)',
  pl: '(?:nieprawid[łl]owy|b[łl][ęe]dny) numer(?: telefonu)?',
});

export const sorryWords = words({
  en: 'sorry|oops|uh[ -]?oh|something went wrong|payment (?:error|problem|failed|declined)|error',
  es: 'lo (?:sentimos|siento)|algo sali[óo] mal|error(?: de pago)?',
  zh: '抱歉|对不起|出错了|支付(?:错误|失败)',
  pl: 'przepraszamy|co[śs] posz[łl]o nie tak|b[łl][ąa]d(?: p[łl]atno[śs]ci)?|ups',
});

// Other pages

export const historyWords = words({
  en: '(?:payment|refill|top[ -]?up|transaction|order|purchase|recharge) (?:history|activity)|(?:recent|past) (?:payments|refills|transactions|top[ -]?ups)|payments? (?:and|&) refills',
  es: 'historial de (?:pagos?|recargas?|transacciones|compras)|(?:pagos|recargas) recientes',
  zh: '(?:支付|付款|充值|续费|交易)(?:记录|历史|紀錄|明细)',
  pl: 'historia (?:p[łl]atno[śs]ci|do[łl]adowa[ńn]|transakcji)',
});

export const activateWords = words({
  en: 'activat(?:e|ion|ing)(?: (?:your|my|a|the)?(?: new)?(?: prepaid)?(?: (?:sim|esim|card|device|phone|line|number|service))*)?|check (?:your |device )?compatibility|bring your own (?:device|phone)|set ?up your (?:sim|esim|line)',
  es: 'activ(?:a|e|ar|aci[óo]n)(?: (?:tu|su|mi|la|una|de))*(?: (?:tarjeta|sim|esim|l[íi]nea|dispositivo|servicio))*|(?:verificar|comprobar|revisar) (?:la )?compatibilidad|trae tu propio (?:dispositivo|tel[ée]fono)',
  zh: '激活(?:.{0,4}(?:卡|号码|设备))?|啟用|检查(?:设备)?兼容性|自带设备',
  pl: 'aktyw(?:uj|acja|owa[ćc])(?: (?:kart[ęey]|numer\\w*|sim|esim|telefon\\w*))*|sprawd[źz] (?:kompatybilno[śs][ćc]|zgodno[śs][ćc])',
});

export const continueWords = words({
  en: 'next|continue(?: to [\\w ]+)?|proceed|submit|confirm|verify|done|send',
  es: 'siguiente|continuar|seguir|enviar|confirmar|verificar',
  zh: '下一步|继续|繼續|提交|确认|確認|验证',
  pl: 'dalej|kontynuuj|przejd[źz](?: dalej)?|wy[śs]lij|potwierd[źz]|zweryfikuj',
});

export const accountWords = words({
  en: '(?:my )?account|(?:log|sign)[ -]?in',
  es: '(?:mi )?cuenta|iniciar sesi[óo]n|ingresar',
  zh: '我的(?:帐户|账户|帐号|账号)|登录|登入',
  pl: 'moje konto|m[óo]j t-mobile|zaloguj(?: si[ęe])?|konto',
});

/** An amount of money with its currency, as it stands on a button: "$15", "US$ 15.00", "15 zł". */
export const amountPattern =
  /(?:US)?[$£€]\s?\d{1,4}(?:[.,]\d{2})?(?!\d)|(?<!\d)\d{1,4}(?:[.,]\d{2})?\s?(?:zł|PLN|USD|GBP|EUR|美元|元)/;

// Fields, by their label

export const fieldWords = {
  promo: expression({
    en: '(?:promo(?:tion(?:al)?)?|coupon|discount|gift ?card|referral|offer|zip|postal|area|country|dialing|qr|bar) ?code|zip|postcode|coupon|promo',
    es: 'c[óo]digo (?:promocional|postal|de descuento|de [áa]rea)|cup[óo]n',
    zh: '优惠[码券]|折扣码|邮政编码|邮编|区号',
    pl: 'kod (?:rabatowy|promocyjny|pocztowy|kierunkowy)|kupon|rabat',
  }),
  securityCode: expression({
    en: 'cvv2?|cvc2?|cid|evv|csc|cvn|security (?:code|number)|card (?:verification|security) (?:number|code|value)|verification (?:value|number)',
    es: 'c[óo]digo de seguridad|c[óo]d\\.? seguridad',
    zh: '安全码|安全碼|验证值|卡背',
    pl: 'kod (?:cvv2?|cvc2?|bezpiecze[ńn]stwa)',
  }),
  simNumber: expression({
    en: 'imei|iccid|sim (?:card )?(?:number|id)|eid|activation code|meid',
    es: 'n[úu]mero de (?:la )?(?:tarjeta )?sim|c[óo]digo de activaci[óo]n',
    zh: 'SIM ?卡号|激活码|啟用碼',
    pl: 'numer (?:karty )?sim|kod aktywacyjny',
  }),
  voucher: expression({
    en: '(?:voucher|refill card|top[ -]?up card|e-?pin|scratch card)(?: (?:code|number|pin))?|(?:refill|top[ -]?up) (?:code|pin)|pin (?:code|number) of (?:the|your) card',
    es: '(?:c[óo]digo|pin|n[úu]mero) (?:de|del) (?:la )?(?:recarga|tarjeta de recarga|cup[óo]n)',
    zh: '充值卡(?:密码|号)?|充值码|代金券',
    pl: '(?:kod|numer) (?:do[łl]adowania|zdrapki|vouchera)',
  }),
  cardNumber: expression({
    en: '(?:credit|debit|bank|payment)? ?card (?:number|no\\.?|#)|cc[ _-]?(?:number|num|no)|(?:card|cc)num(?:ber)?|number on card|account number on card',
    es: 'n[úu]mero de (?:la |tu |su )?tarjeta(?: de (?:cr[ée]dito|d[ée]bito))?|n[úu]m\\.? (?:de )?tarjeta',
    zh: '(?:信用|银行|借记|付款)?卡(?:号码?|號碼?)|卡片号码',
    pl: 'numer karty(?: [\\w]+)?|nr karty',
  }),
  expiry: expression({
    en: 'exp(?:\\.|iry|ires|iration)?(?: date| month| year)?|valid (?:thru|until|through)|mm ?/ ?yy(?:yy)?|(?:credit-?card-?)?expiration[- ](?:month|year)',
    es: '(?:fecha de )?(?:vencimiento|caducidad|expiraci[óo]n)|vence|mm ?/ ?aa',
    zh: '有效期(?:限)?|到期日?|有效日期',
    pl: '(?:data |termin )?(?:wa[żz]no[śs]ci|wyga[śs]ni[ęe]cia)|wa[żz]na do|mm ?/ ?rr',
  }),
  cardName: expression({
    en: "(?:card ?holder(?:’s|'s)?|name on(?: the)? (?:credit )?card|cardholder) ?(?:name)?",
    es: 'nombre (?:en|del titular de) la tarjeta|titular(?: de la tarjeta)?',
    zh: '持卡人(?:姓名)?',
    pl: 'imi[ęe] i nazwisko (?:na karcie|posiadacza)|posiadacz karty',
  }),
  accountNumber: expression({
    en: 'account (?:number|no\\.?|#)',
    es: 'n[úu]mero de cuenta',
    zh: '(?:帐户|账户|帐号|账号)号码',
    pl: 'numer (?:konta|klienta)',
  }),
  code: expression({
    en: '(?:one[ -]?time|verification|security|access|authentication|6[ -]digit|\\d-digit|identification|confirmation|sms|text)[ _-]?(?:pass)?(?:code|pin)|otp|passcode|enter (?:the )?code|code',
    es: 'c[óo]digo(?: de (?:verificaci[óo]n|acceso|un solo uso|\\d d[íi]gitos))?',
    zh: '验证码|驗證碼|动态码|校验码|一次性(?:密码|代码)',
    pl: 'kod(?: (?:weryfikacyjny|jednorazowy|sms|dost[ęe]pu))?',
  }),
  newPassword: expression({
    en: '(?:new|create(?: a)?|choose(?: a)?|confirm|repeat|re-?enter|re-?type|verify)(?: your| a)? ?(?:new )?password',
    es: '(?:nueva|crea(?:r)?(?: una)?|confirm(?:a|ar)|repet?[ie]r?)(?: tu| la| una)? ?contrase[ñn]a',
    zh: '(?:新|设置|创建|确认|重复)(?:的)?密[码碼]',
    pl: '(?:nowe|utw[óo]rz|powt[óo]rz|potwierd[źz]) has[łl]o',
  }),
  password: expression({
    en: 'pass ?word|passwd|pwd',
    es: 'contrase[ñn]a|clave',
    zh: '密[码碼]',
    pl: 'has[łl]o',
  }),
  emailOrPhone: expression({
    en: '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?)(?:,| or|/|, or| oder) ?(?:mobile |phone |e-?mail |username|skype)+[\\w ,]*|t-mobile id',
    es: '(?:correo(?: electr[óo]nico)?|n[úu]mero de tel[ée]fono) o (?:n[úu]mero de )?(?:tel[ée]fono|correo)[\\w ]*',
    zh: '(?:邮箱|电子邮件|邮件地址|手机号码?|电话号码)(?:或|/)(?:手机号码?|电话号码|邮箱|电子邮件)',
    pl: '(?:adres )?e-?mail lub (?:numer|nr)[\\p{L} ]*',
  }),
  username: expression({
    en: 'user ?(?:name|id)|login(?: id| name)?|(?:member|online|customer|my) id|^id\\W*$',
    es: '(?:nombre de )?usuario|id de usuario',
    zh: '用户名|帐号|账号|用户ID|使用者名稱',
    pl: '(?:nazwa )?u[żz]ytkownika|login',
  }),
  phone: expression({
    en: '(?:(?:t-mobile®?|mobile|cell(?:ular)?|phone|telephone|contact|wireless|lebara|prepaid|your)[®™]? ?)+(?:phone|mobile)? ?(?:number|no\\.?|#)|phone|mobile|(?:confirm|re-?enter|enter) (?:the |your )?(?:phone |mobile )?number|number to (?:refill|top[ -]?up|recharge)|msisdn',
    es: '(?:n[úu]mero|confirma(?:r)? (?:el |tu )?n[úu]mero)(?: de)?(?: tel[ée]fono| celular| m[óo]vil| t-mobile)*|tel[ée]fono|celular|m[óo]vil',
    zh: '(?:手机|电话|手機|電話|T-Mobile ?)(?:号码?|號碼?)|(?:充值|续费)号码',
    pl: '(?:numer|nr)(?: (?:telefonu|na kart[ęe]|do do[łl]adowania))?|telefon',
  }),
  email: expression({
    en: 'e-?mail(?: address)?',
    es: 'correo(?: electr[óo]nico)?|email',
    zh: '电子?邮[箱件](?:地址)?|邮箱',
    pl: '(?:adres )?e-?mail',
  }),
  search: expression({
    en: 'search|find|keyword',
    es: 'buscar|b[úu]squeda',
    zh: '搜索|搜寻|查找',
    pl: 'szukaj|wyszukaj',
  }),
  amount: expression({
    en: '(?:other |refill |top[ -]?up |payment |custom )?amount',
    es: '(?:otro )?(?:monto|importe)(?: de recarga)?',
    zh: '(?:充值|其他|自定义)?金额',
    pl: '(?:inna )?kwota',
  }),
  address: expression({
    en: '(?:street|shipping|delivery|mailing)(?: address)?(?: line)? ?\\d?|address(?: line)?(?: ?\\d)?|city|apt[., ].*|suite|town|postcode of delivery',
    es: 'direcci[óo]n|calle|ciudad',
    zh: '(?:街道|收货|详细)?地址|城市',
    pl: 'ulica|adres(?: dostawy)?|miasto|miejscowo[śs][ćc]',
  }),
} as const;
