import { words } from './words';

export const payWords = words({
  en: 'pay(?:ment)?s?|pay now|submit payment|billing|checkout|credit card|debit card|card details|amount due',
  es: 'pag(?:o|ar|os|ue|a)|(?:metodo|forma|medio) de pago|facturacion|tarjeta de (?:credito|debito)',
  zh: '支付|付款|缴费|结账|收银台|信用卡|银行卡|账单地址',
});

/** A stored card is named by its brand or its last digits. */
export const storedCardWords = words({
  en: 'cards?|visa|master ?card|amex|american express|discover|ending in',
  es: 'tarjetas?|terminada en',
  zh: '银行卡|信用卡|储蓄卡|尾号|末四码',
});

export const paymentFrameWords = words({
  en: 'cards?|card-?(?:number|expiry|cvv|cvc|fields?)|credit|payments?|pay|secure (?:field|entry|payment)[\\w ]*|checkout',
  es: 'tarjeta|pago',
  zh: '支付|付款|卡号',
});

const paid = {
  en: 'payments?|transaction|re-?fill|top[ -]?up|recharge|airtime|renewal',
  es: 'pago|recarga|transaccion|operacion|abono',
  zh: '付款|支付|缴费|缴款|补充|充值|续费|加值|储值|增值|交易',
};

/** It is said that money has moved: a payment or refill, and that it went well. */
export const paidWords = words({
  en: `(?:${paid.en}) (?:[\\w$.,()’'-]+ ){0,8}?(?:success(?:ful(?:ly)?)?|complete[d]?|confirmed|confirmation|approved|accepted|received|went through|applied|added)|successful(?:ly)? (?:${paid.en}|paid|refilled|topped[ -]up|recharged|renewed|processed)|(?:you(?:['’]re| are)|is|has been|was) (?:all |now |successfully )?(?:topped[ -]up|refilled|recharged|renewed)|(?:we(?:['’]ve)?|we have|you(?:['’]ve)?|you have)(?: successfully| just)* (?:received your payment|added|topped up|refilled|recharged|renewed|paid)|thank(?:s| you) for (?:your |the )?(?:${paid.en}|topping up|refilling|paying)|(?:money|credit|airtime|minutes|funds|data|cash|balance) (?:is|are|has been|have been|was|were)(?: now| all| just| already)? (?:(?:on|in) (?:your|the|this) (?:line|account|phone|number)|added|loaded|credited|sent|delivered)(?= |$)|(?:we|you)(?:['’]ve| have)? (?:just )?(?:put|sent|loaded|credited|moved) (?:the |your |another )?(?:\\$[\\d.,]+|money|credit|refill|top[ -]?up) (?:[\\w$.,-]+ ){0,5}?(?:on|to|onto)|you[’']?re all paid|payment (?:done|made|ok)|refill done|(?:payment|refill|transaction)(?: of \\$[\\d.]+)? (?:has been|was) processed|(?:money|credit|balance) added|(?:your|this|the) (?:line|phone|number|plan|account|service) (?:is|has been|was)(?: now| all)? (?:paid|renewed|refilled|topped[ -]up|recharged|loaded|extended)|top[ -]?up sent|receipt for your (?:payment|refill|top[ -]?up)|(?:\\$[\\d.,]+|money|credit|refill|top[ -]?up) (?:is|are|was|were)(?: now)? on your (?:line|phone|number|account)`,
  es: `(?:${paid.es})(?: [\\p{L}$€\\d.,]+){0,6}? (?:exitos[oa]|(?:con )?exito|realizad[oa]|completad[oa]|complet[ao]|aprobad[oa]|confirmad[oa]|recibid[oa]|procesad[oa]|aplicad[oa]|aceptad[oa]|efectuad[oa]|acreditad[oa]|finalizad[oa])|(?:hemos )?(?:recib|proces|aplic|abon|acredit|recarg|agreg)(?:imos|amos|ido|ado) (?:(?:tu|su|el|la) (?:pago|recarga|saldo|dinero|compra|linea|numero|celular)|[$€]|\\d)[^.?!]{0,20}|se (?:acredit|abon|aplic|recarg)(?:o|aron)(?= )|recargaste|pagaste|gracias por (?:tu|su) (?:${paid.es})|(?:saldo|dinero|recarga|credito|pago)(?: ya)? (?:esta|quedo|fue|llego)(?: [\\p{L}]+)? (?:list|en|agregad|acreditad|recargad|aplicad|abonad|hech)[\\p{L}]*|(?:recarga|pago|compra) (?:list[oa]|hech[oa]|ok)|(?:le |te |ya )?(?:pusimos|sumamos|cargamos|depositamos|metimos|anadimos) (?:los )?(?:[$€]|\\d|saldo|tu|el)[^.?!]{0,20}|(?:linea|numero|celular) (?:ya )?(?:quedo|esta|fue) (?:recargad|pagad|renovad)[oa]|ya (?:tienes|tiene) (?:[$€\\d.]+ )?(?:de )?saldo|quedo (?:recargad|pagad)[oa]|renovaste|(?:plan|cuenta|linea) (?:fue|ha sido) (?:renovad|recargad)[oa]|saldo (?:agregado|recibido)|(?:plan|linea) se (?:renovo|recargo)`,
  zh: `(?:${paid.zh})(?:已|已经|操作|请求)?(?:成功|完成|到账)|(?:${paid.zh})(?:已|已经)(?:确认|受理|(?:成功)?处理|(?:获)?批准)|收到(?:了)?(?:您|你)?的?.{0,12}付款|(?:已|已经|成功)(?:为.{0,24})?(?:充值|储值|加值|增值|续费|支付|付款|缴费)(?!方式|失败|的)|感谢您的(?:${paid.zh})|(?:交费|续约|续订|入值|扣款|购买)(?:已|已经)?(?:成功|完成|到账)|(?:话费|余额|流量|款项|金额)(?:已|已经)(?:到账|入账|充入|存入|加到|加入)|(?:已|已经)(?:为|帮|替|给).{0,24}(?:充(?:值|了|好|入|上)|储值|加(?:值|了|好|上)|增值|续(?:费|了|好|上|约)|缴(?:费|了|好)|存(?:入|了|好))|(?:充|储值|加值|增值|续|缴|交)好了|成功(?:充值|储值|加值|增值|续费|付款|支付|缴费|交费)|已扣款|付款了|已重新充值|(?:方案|套餐|服务)已(?:经)?续[订约费]|充值已(?:经)?(?:应用|添加|加|用)[到于]|(?:付款|支付)已(?:经)?通过|已收到(?:您|你)?的?(?:付款|款项)|(?:付款|款项)已收到|已加(?:到|上|入)(?!购物)`,
});

/** What is said when something went well, whatever it was. */
export const thanksWords = words({
  en: "thank you|thanks|success(?:ful(?:ly)?)?!?|confirmation(?=\\W*$)|(?:order|payment|refill|top[ -]?up) confirmation|(?:order|purchase) (?:is |was |has been )?(?:complete[d]?|confirmed|received|successful)|you['’]?re all set|all set|all done|you[’']?re (?:good to go|set|done)|good to go|it[’']s done|done!?(?=\\W*$)|all good(?=\\W*$)|order placed|complete[d]?(?=\\W*$)|it worked|that[’']s it",
  es: '(?:muchas )?gracias|[¡]?exito!?|confirmacion(?=\\W*$)|(?:compra|pedido|orden) (?:exitos|completad|confirmad|recibid|realizad)[oa]|[¡]?listo|(?:todo )?listo|hecho(?=\\W*$)|ya quedo|perfecto(?=\\W*$)|mil gracias|completad[oa](?=\\W*$)',
  zh: '谢谢|感谢|恭喜|成功|完成|搞定|好了|^一切就绪|办妥|已送出|已受理',
});

/** What stands on a receipt. */
export const addedWords = words({
  en: "(?:has|have) been (?:added|credited|applied|refilled|topped up)(?: to)?[\\w ]*|your (?:payment|refill|top[ -]?up) of|payment (?:of|received|date)|amount (?:paid|charged|added)|you (?:paid|added)|new balance|^(?:your )?receipt(?=\\W*$)|charged to|^paid(?: (?:with|by|on|from|using))?(?=$|:| \\$)|total (?:paid|charged)|paid (?:with|by|on|from) (?:visa|master|card|amex|discover|your)|(?:minutes|credit|airtime|data|money|funds) (?:will be|were|was|are being) (?:added|delivered|credited|sent|available|applied)[\\w ]*|(?:it[’']s|is|are|line is|plan is|good|valid|active) (?:now )?(?:good|valid|active|through|until) (?:until|through|\\w{3,9} \\d)[\\w ]*|new (?:expiration|renewal|end|due) date|receipt (?:sent|emailed|no)",
  es: '(?:se (?:ha|han) (?:agregado|anadido|acreditado|recargado))[\\w ]*|(?:tu|su) (?:pago|recarga) de|(?:monto|importe|total|cantidad) (?:pagad[oa]|pagado|cobrado|agregado|recargado|abonado)|nuevo saldo|^(?:tu |mi )?(?:recibo|comprobante)(?=\\W*$)|(?:cobrado|cargado|con cargo) (?:a|en) [\\p{L}\\d ]+|^pagad[oa](?=$|:| )|(?:total|monto) (?:cobrado|cargado)|nueva (?:vigencia|fecha)|(?:vence|vigente|valid[oa]) (?:ahora )?(?:el|hasta)[\\w ]*',
  zh: '(?:已)(?:到账|入账|存入|充入|加到)|实付(?:金额)?|新余额|收据|(?:余额|结余)为|延长至|扣款(?=$|[:：]|金额|卡)|(?:已)(?:付|扣|支付)(?:金额|款)?|(?:储值|充值|加值|增值)后余额|(?:新的?|延长)(?:到期日|有效期限?|效期)|有效期(?:已)?延长',
});

export const orderNumberWords = words({
  en: '(?:your )?(?:confirmation|order|reference|transaction|receipt|authori[sz]ation) ?(?:number|no\\.?|#|id|code)|(?:confirmation|reference|receipt|transaction|approval|trace|ref)(?: ?(?:number|no\\.?|#|id|code|ref|num))|^(?:confirmation|reference|ref\\.?|receipt|transaction|approval|order)(?=:| #|\\W*$)|ref\\.? (?:no|#)',
  es: '(?:numero|no\\.?|nº|codigo|clave) de (?:confirmacion|pedido|orden|referencia|transaccion|operacion|autorizacion|recarga)|n\\.? ?[º°o] de confirmacion|folio|autorizacion|^(?:referencia|confirmacion|operacion|comprobante|transaccion|recibo|ref)(?=:| #|\\W*$)|(?:id|ref) de (?:transaccion|operacion|pago|recarga)|numero de (?:recibo|comprobante)',
  zh: '(?:确认|订单|交易|流水|参考|业务|单)(?:号码?|编号|序号|单号|码)|(?:授权|凭证|收据|受理|参考|交易|订单|流水|付款|储值|加值)(?:码|号|号码|编号|序号|单号)',
});

export const receiptWords = words({
  en: '(?:print|download|email|view|save) (?:the |a |your |my )?receipt|(?:top[ -]?up|refill|recharge|pay)(?: \\w+)? again|another (?:refill|top[ -]?up)|back to (?:home|my account|dashboard)|(?:back|return|go) to (?:my |your |the )?(?:\\w+ )?(?:home|account|dashboard|overview|line|phone|start)|(?:add|buy|send) (?:more )?(?:money|minutes|credit|airtime) (?:to|for) (?:another|someone)[\\w ]*|(?:share|send|see|get|text|keep)(?: me)? (?:the |a |my |your )?receipt|(?:refill|top up|recharge|add)[\\w ]* another[\\w ]*|email (?:me )?(?:a |the )?(?:copy|receipt)',
  es: '(?:imprimir|descargar|ver|enviar) (?:el |mi |tu )?(?:recibo|comprobante|ticket)|(?:otra|nueva) recarga|volver (?:al|a la) (?:inicio|pagina)|(?:guardar|compartir|mandar|bajar|recibir|mandame|guarda) (?:el |mi |tu )?(?:recibo|comprobante|ticket)|(?:volver|ir|regresar) a (?:mi|tu|la) (?:cuenta|linea|pantalla)[\\w ]*|(?:hacer )?otra recarga|recargar otr[oa][\\w ]*',
  zh: '(?:打印|下载|列印|查看)(?:收据|凭证|发票)|(?:继续|再次|再)(?:充值|储值|加值|增值)|(?:返回|回)(?:首页|主页)|(?:保存|下载|储存|分享|索取|寄送|获取)(?:电子)?(?:收据|凭证|发票|图片|截图)|(?:返回|回到?)(?:我的|首页|账户|会员|门号|主页|账号)|(?:再|继续)(?:充|储|加|增|交|缴).{0,2}(?:一笔|一次|其他|别的)?|查看(?:余额|订单|明细)',
});

const refusable = {
  en: `card|bank|order|purchase|${paid.en}`,
  es: `tarjeta|banco|cargo|autorizacion|compra|${paid.es}`,
  zh: `${paid.zh}|扣款|授权|订单`,
};

export const declinedWords = words({
  en: `(?:${refusable.en})(?:[\\w ’'():$.,-]{0,30}?) (?:(?:was|has been|is|were|been|got) (?:declined|rejected|refused|denied|unsuccessful|not (?:successful|processed|completed|accepted|approved))|declined|rejected|refused|failed|unsuccessful|(?:could|can|did|was|has) ?(?:not|n['’]t) (?:be |been )?(?:processed?|completed?|accepted|authori[sz]ed|go through|approved|taken))|(?:unable to|couldn['’]t|could not|cannot|can['’]t|did not) (?:process|complete|charge|authori[sz]e|take|accept) (?:your |the |this )?(?:${refusable.en})|declined by (?:your|the) (?:bank|card issuer|issuer)|insufficient funds|(?:your |the )?(?:bank|card(?: issuer)?|issuer) (?:said no|turned (?:it|this|us|you|the payment) down|won[’']t (?:let|allow|approve)|(?:didn[’']t|did not) (?:approve|accept|allow|let|like))[\\w ]*|(?:payment|card|transaction|charge|refill|top[ -]?up|order|it|that)(?: [\\w$.,•*]+){0,4} (?:didn[’']t|did not|couldn[’']t|could not|(?:won[’']t|wouldn[’']t|doesn[’']t)(?! work)) (?:go through|work|clear|complete|be (?:charged|completed|processed|run|verified))|(?:we )?(?:couldn[’']t|could not|can[’']t|cannot|weren[’']t able to|were unable to|unable to) (?:charge|run|process|complete|take|bill|collect|refill|top up|recharge|add|put|verify)(?: [\\w$.,•*]+){0,4} (?:card|payment|line|phone|money|refill|top[ -]?up|number|balance|order)|card was turned down|(?:card|payment) (?:has )?(?:expired|incomplete)|invalid card|not enough money|turned down by`,
  es: `(?:${refusable.es})(?:[\\p{L}\\d$€.: ]{0,25}?) (?:rechazad[oa]|rechazo|declinad[oa]|denegad[oa]|denego|fallid[oa]|fallo|no (?:(?:fue|ha sido|se|se ha|pudo|pudo ser|esta|es) )?(?:exitos[oa]|realiz|proces|complet|aplic|aprob|autoriz|efectu|acept|cobr)~)|no (?:se )?(?:pud(?:o|imos)|puede|ha podido|hemos podido|logramos) (?:procesar|completar|realizar|efectuar|aplicar|cobrar)[^.?!]{0,12} (?:${refusable.es})|fondos insuficientes|(?:tu |su |el )?banco (?:dijo que no|no (?:la |lo |nos )?(?:autoriz|aprob|acept|dej|quis|permit)~|rechaz~|neg~)|no (?:se )?(?:pud(?:o|imos)|puede|ha podido|hemos podido|logramos) (?:hacer|cobrar|pagar|procesar|completar|realizar|recargar|poner|cargar)[^.?!]{0,40} (?:recarga|pago|tarjeta|saldo|linea|compra|cobro|cargo|numero)|(?:cobro|cargo|pago|recarga|tarjeta) (?:no (?:paso|se hizo|se pudo|pudo|entro|funciono|salio)|rebot~)[\\p{L} ]*`,
  zh: `(?:${refusable.zh})(?:操作|请求)?(?:已)?(?:失败|未成功|未完成|未能完成|不成功|被拒绝?|遭拒)|(?:银行|发卡行|发卡机构).{0,6}拒绝|拒绝.{0,4}(?:授权|交易|付款)|(?:银行卡|信用卡|卡片|您的卡|你的卡|卡)(?:已)?(?:被拒绝?|遭拒绝?|被拒付)|(?:银行卡|信用卡|卡内|卡片).{0,2}余额不足|无法(?:处理|完成)(?:您的|你的)?(?:${paid.zh})|(?:扣款|付款|支付|交易|充值|储值|加值|增值|缴费|交费|续费|续约)(?:没有?成功|没能成功|未通过|没有?通过|未能通过|异常|不成功|出错|遇到问题|没有?完成|未能成功|失败)|(?:银行|发卡(?:行|银行|机构))(?:没有|没|未|不)(?:能)?(?:批准|通过|授权|同意|接受|核准)|(?:卡|信用卡).{0,4}(?:刷不过|无法扣款|扣款失败|未通过|没有通过)|没(?:能)?(?:扣|付|充|储)成(?:功)?|无法(?:扣款|[向从].{0,10}(?:扣款|收费))|卡(?:片)?已(?:过期|到期)`,
});

export const nothingAddedWords = words({
  en: "no (?:credit|money|funds|balance|refill|charge)s? (?:has|have|was|were) (?:been )?(?:added|made|taken|charged)[\\w ]*|(?:you have|you were|your card (?:has|was)|you['’]?ve) not (?:been )?(?:charged|billed)|(?:please )?try (?:your |the )?(?:again|(?:another|a different|new) (?:card|payment method))|try again|retry|use (?:a )?(?:new or )?different card|(?:use|choose) another (?:card|payment method)|change (?:the )?payment method|check (?:your|the) card(?: details)?|(?:contact|call) your bank|(?:nothing|no money|no charge)[\\w ]* (?:was|has been|were) (?:charged|taken|added|billed|made)|(?:you|we)(?: have|[’']ve)?(?: were|[’']ve been| have been)? ?(?:weren[’']t|haven[’']t|didn[’']t|not)(?: been)? (?:charged?|billed?|taken?|take|charge)[\\w ]*|(?:hasn[’']t|wasn[’']t|haven[’']t|not) been charged|(?:pay|try) (?:with )?(?:another|a different|some other|an other) (?:way|card|payment|one|method)|different (?:card|way to pay|payment)|(?:edit|change|update|fix)(?: the| my| your)? (?:card|payment)(?: details| info)?|try (?:once more|that again|it again|again)|start over",
  es: 'no se (?:ha|han|te ha|le ha|hizo|te|le|realizo|agrego|aplico)(?: (?:agregado|anadido|cobrado|realizado|cobro))?[\\p{L} ]*|no (?:fue|ha sido) (?:aplicad|agregad|cobrad|abonad)[oa]|(?:vuelve|vuelva) a intentar(?:lo)?|int[ée]nt(?:a|e|ar)(?:lo)? (?:de nuevo|otra vez|nuevamente|con otra)|reintentar|(?:usa|use|usar|prueba|pruebe|probar|intentar|elige)(?: con)? otr[ao] (?:tarjeta|forma|metodo)|cambiar (?:la |el )?(?:forma|metodo|medio) de pago|(?:verifica|revisa) los datos de tu tarjeta|no (?:se )?(?:te|le) (?:desconto|cobro|cobramos|descontamos|cargamos|hicimos|quitamos)[\\p{L} ]*|no (?:hubo|hicimos|se hizo) (?:ningun )?(?:cargo|cobro)[\\p{L} ]*|no se (?:desconto|cargo|movio|cobro|hizo)[\\p{L} ]*|(?:probar|intenta|intentar|prueba|paga|pagar|usar)(?: con| de| la)? (?:otr[ao]|una distinta)[\\p{L} ]*|volver a (?:intentar|probar)(?:lo)?|cambiar (?:de |la )?tarjeta|corregir (?:los )?datos',
  zh: '(?:未|没有|不会|尚未|未被)(?:被)?扣款|(?:未|没有|尚未)(?:添加|到账|有?入账|储值|充值|增值)|(?:请)?(?:重试|再试(?:一次)?|重新(?:支付|付款|尝试|提交|储值|充值))|(?:换|更换|使用|改用)(?:一|另一|其他|别的)?(?:张)?(?:卡|银行卡|信用卡|付款方式|支付方式)|(?:没有?|未|并未|尚未|不会)(?:被|向您|向你)?(?:扣(?:钱|款|费|取)?|收(?:钱|费|取)|产生(?:任何)?费用)|(?:款项|金额|费用|钱)(?:并)?(?:未|没有|没|不会).{0,3}(?:扣|收)|(?:换|改|试试?|使用|选择)(?:一|别|其他|另一?|其它|不同)(?:张|种|个)?(?:的)?(?:卡|付款|支付|方式)|(?:再|重新)(?:付|试|刷|充|储|来)(?:一次|一遍)?|返回修改',
});

export const sorryWords = words({
  en: "sorry|oops|uh[ -]?oh|something went wrong|payment (?:error|problem|failed|declined)|error|hmm|that didn[’']t work|didn[’']t go through|bad news|not so fast|we hit a snag|(?:we[’']re )?having trouble|no luck",
  es: 'lo (?:sentimos|siento)|algo salio mal|error(?: de pago)?|ups|no se pudo|no (?:paso|funciono|salio)|hubo un (?:problema|error)|algo (?:fallo|no salio)|tranquil[oa]',
  zh: '抱歉|对不起|出错了|(?:支付|付款)(?:错误|失败)|很遗憾|没(?:有)?成功|未成功|不成功|失败(?=\\W*$)|出(?:了点)?问题|遇到问题|别担心|请放心',
});

// A monthly bill, which is no refill

export const billWords = words({
  en: '(?:my |your |latest |current )?bills?|invoices?|billing (?:history|summary|statement)s?|statements?',
  es: '(?:tu|mi|ver|tus|mis|ultima)? ?facturas?|estado de cuenta|recibos',
  zh: '(?:我的|本期|电信|电信费|月|电子)?账单(?!地址|地区|寄)|(?:月租|月费)?(?:账单|费单)(?!地址|地区|寄)|(?:缴纳|支付)?月租费?(?:账|缴)',
});

export const payBillWords = words({
  en: '(?:pay|view|see|download)(?: my| your| this| the)? (?:bill|invoice|statement)s?|download pdf|(?:pay|settle) (?:total|full|my|the|current|past)? ?(?:balance|amount)(?: due)?|download (?:the |my |full )?(?:pdf|bill)|(?:payment|pay) arrangements?|bill (?:details|breakdown|pdf)',
  es: '(?:pagar|paga|ver|descargar|consultar)(?: (?:mi|tu|la|mis|tus))? (?:facturas?|recibo|estado de cuenta)|descargar pdf|pagar (?:el total|lo vencido|saldo vencido|mi cuenta)|arreglo de pago|detalle de (?:la )?factura',
  zh: '(?:缴纳|支付|下载|查看|查询|缴)(?:电子)?账单|(?:立即|我要)缴费|(?:缴|付)(?:清|本期|全额|最低)|账单(?:明细|详情|下载|查询)|缴账单',
});

export const dueWords = words({
  en: '(?:amount|balance|payment|total)(?: now)? due|due (?:date|by|on)|past due|overdue|pay by|due (?:today|now|in|this|next)|past[ -]due|late (?:fee|charge)s?|previous balance|billing (?:period|cycle|date)|statement (?:date|balance)',
  es: 'fecha (?:limite|de vencimiento)(?: de pago)?|total a pagar|adeudo|importe pendiente|vence el|(?:paga(?:la|lo|r)?|pagar) (?:antes|a mas tardar)[\\p{L} ]*|cargo por mora|vencid[oa]|saldo (?:anterior|vencido)|periodo de facturacion|fecha de corte|por pagar',
  zh: '(?:本期)?(?:应缴|应付)(?:金额|总额)?|(?:缴费|付款|缴款)(?:期限|截止日?)|逾期|(?:缴费|付款|缴款|缴纳)(?:期限|截止日?|到期日)|滞纳金|(?:出账|计费|结算)(?:日|周期)|账期|上期(?:余额|应缴)|本期(?:账单|费用)|欠费',
});

/** A charge that comes again by itself: to set it up is not to refill now. */
export const autoPayWords = words({
  en: 'auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew(?:al)?)|(?:automatic|recurring|scheduled) (?:payments?|refills?|top[ -]?ups?|charges?)',
  es: '(?:pagos?|recargas?|cargos?) (?:automatic[oa]s?|recurrentes?|programad[oa]s?)|domiciliar?',
  zh: '(?:自动|定期|周期)(?:充值|续费|扣款|付款|缴费|续约|储值|加值|增值)',
});
