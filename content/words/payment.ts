import { words } from './words';

export const payWords = words({
  en: 'pay(?:ment)?s?|pay now|submit payment|billing|checkout|credit card|debit card|card details|amount due',
  es: 'pag(?:o|ar|os|ue|a)|(?:metodo|forma|medio) de pago|facturacion|tarjeta de (?:credito|debito)',
  zh: '支付|付款|缴费|结账|收银台|信用卡|银行卡|账单地址',
  pl: 'place|zaplac|platnosc(?:i)?|kart(?:a|y|e) (?:platnicza|kredytowa|platniczej|kredytowej)',
});

/** A stored card is named by its brand or its last digits. */
export const storedCardWords = words({
  en: 'cards?|visa|master ?card|amex|american express|discover|ending in',
  es: 'tarjetas?|terminada en',
  zh: '银行卡|信用卡|储蓄卡|尾号|末四码',
  pl: 'kart[aye]',
});

export const paymentFrameWords = words({
  en: 'cards?|card-?(?:number|expiry|cvv|cvc|fields?)|credit|payments?|pay|secure (?:field|entry|payment)[\\w ]*|checkout',
  es: 'tarjeta|pago',
  zh: '支付|付款|卡号',
  pl: 'kart[aye]|platnosc~|iframecards',
});

const paid = {
  en: 'payments?|transaction|re-?fill|top[ -]?up|recharge|airtime|renewal',
  es: 'pago|recarga|transaccion|operacion|abono',
  zh: '付款|支付|缴费|充值|续费|加值|储值|增值|交易',
  pl: 'platnosc|doladowanie|transakcja|operacja|zasilenie',
};

/** It is said that money has moved: a payment or refill, and that it went well. */
export const paidWords = words({
  en: `(?:${paid.en}) (?:[\\w$.,()’'-]+ ){0,8}?(?<!(?:not|n['’]t|never|be|being|if|once|when) (?:be |been |yet )?)(?:success(?:ful(?:ly)?)?|complete[d]?|confirmed|confirmation|approved|accepted|received|went through|applied|added)|successful(?:ly)? (?:${paid.en}|paid|refilled|topped[ -]up|recharged|renewed|processed)|(?:you(?:['’]re| are)|is|has been|was) (?:all |now |successfully )?(?:topped[ -]up|refilled|recharged|renewed)|(?:we(?:['’]ve)?|we have|you(?:['’]ve)?|you have)(?: successfully| just)* (?:received your payment|added|topped up|refilled|recharged|renewed|paid)|thank(?:s| you) for (?:your |the )?(?:${paid.en}|topping up|refilling|paying)`,
  es: `(?:${paid.es})(?: [\\p{L}$€\\d.,]+){0,6}? (?<!no (?:fue |ha sido |se ha |esta |pudo ser )?)(?:exitos[oa]|(?:con )?exito|realizad[oa]|completad[oa]|complet[ao]|aprobad[oa]|confirmad[oa]|recibid[oa]|procesad[oa]|aplicad[oa]|aceptad[oa]|efectuad[oa]|acreditad[oa]|finalizad[oa])|(?:hemos )?(?:recib|proces|aplic|abon|acredit|recarg|agreg)(?:imos|amos|ido|ado) (?:tu|su|el|la|[$€]|\\d)[^.?!]{0,20}|se (?:acredit|abon|aplic|recarg)(?:o|aron)(?= )|recargaste|pagaste|gracias por (?:tu|su) (?:${paid.es})`,
  zh: `(?<!如果|若|待|未|等)(?:${paid.zh})(?:已|已经|操作|请求)?(?:成功|完成|到账|确认|受理)|(?:已|已经|成功)(?:为.{0,24})?(?:充值|储值|加值|增值|续费|支付|付款|缴费)(?!方式|失败)|感谢您的(?:${paid.zh})`,
  pl: `(?:${paid.pl})(?: [\\p{L}\\d.,]+){0,6}? (?<!nie (?:zosta\\p{L}+ )?)(?:(?:zakonczon~|przebieg~) (?:pomyslnie|sukcesem|powodzeniem)|zakonczon~|udan~|udal~ sie|przyjet~|zrealizowan~|potwierdzon~|powiodl~ sie|zaksiegowan~|wykonan~|oplacon~|otrzyman~)|(?<!nie )zosta(?:l|la|lo|ly) (?:doladowan~|zasilon~|oplacon~)|(?:doladowal|zasil)(?:ilismy|ismy)|dziekujemy za (?:doladowanie|platnosc|wplate)`,
});

/** What is said when something went well, whatever it was. */
export const thanksWords = words({
  en: "thank you|thanks|success(?:ful(?:ly)?)?!?|confirmation|(?:order|purchase) (?:is |was |has been )?(?:complete[d]?|confirmed|received|successful)|you['’]?re all set|all set|all done",
  es: '(?:muchas )?gracias|[¡]?exito!?|confirmacion|(?:compra|pedido|orden) (?:exitos|completad|confirmad|recibid|realizad)[oa]|[¡]?listo',
  zh: '谢谢|感谢|恭喜|成功|完成',
  pl: 'dziekujemy|dzieki|potwierdzenie|sukces|gotowe|udalo sie',
});

/** What stands on a receipt. */
export const addedWords = words({
  en: '(?:has|have) been (?:added|credited|applied|refilled|topped up)(?: to)?[\\w ]*|your (?:payment|refill|top[ -]?up) of|payment (?:of|received|date)|amount (?:paid|charged|added)|you (?:paid|added)|new balance|receipt(?: number)?',
  es: '(?:se (?:ha|han) (?:agregado|anadido|acreditado|recargado))[\\w ]*|(?:tu|su) (?:pago|recarga) de|(?:monto|importe|total) (?:pagado|cobrado|agregado|recargado|abonado)|nuevo saldo|recibo|comprobante',
  zh: '(?:已)(?:到账|入账|存入|充入|加到)|实付(?:金额)?|支付金额|新余额|收据|(?:余额|结余)为|延长至',
  pl: '(?:zosta(?:l|la|lo|ly)) (?:dodan~|zasilon~|doladowan~)[\\w ]*|kwota (?:zaplacona|doladowania)|zaplacono|nowe saldo',
});

export const orderNumberWords = words({
  en: '(?:your )?(?:confirmation|order|reference|transaction|receipt|authori[sz]ation) ?(?:number|no\\.?|#|id|code)',
  es: '(?:numero|no\\.?|nº|codigo|clave) de (?:confirmacion|pedido|orden|referencia|transaccion|operacion|autorizacion|recarga)|folio|autorizacion',
  zh: '(?:确认|订单|交易|流水|参考|业务|单)(?:号码?|编号|序号|单号|码)',
  pl: '(?:numer|nr) (?:zamowienia|potwierdzenia|transakcji|referencyjny|operacji|platnosci)',
});

export const receiptWords = words({
  en: '(?:print|download|email|view|save) (?:the |a |your |my )?receipt|(?:top[ -]?up|refill|recharge|pay)(?: \\w+)? again|another (?:refill|top[ -]?up)|back to (?:home|my account|dashboard)',
  es: '(?:imprimir|descargar|ver|enviar) (?:el |mi |tu )?(?:recibo|comprobante|ticket)|(?:otra|nueva) recarga|volver (?:al|a la) (?:inicio|pagina)',
  zh: '(?:打印|下载|列印|查看)(?:收据|凭证|发票)|(?:继续|再次|再)(?:充值|储值|加值|增值)|(?:返回|回)(?:首页|主页)',
  pl: '(?:pobierz|drukuj|wydrukuj) (?:potwierdzenie|paragon)|doladuj (?:ponownie|kolejny|inny)|(?:wroc|powrot) (?:na|do) (?:strony|strone|glown~)[\\w ]*',
});

const refusable = {
  en: `card|bank|order|purchase|${paid.en}`,
  es: `tarjeta|banco|cargo|autorizacion|compra|${paid.es}`,
  zh: `${paid.zh}|扣款|授权|订单`,
  pl: `karta|karte|bank|zamowienie|${paid.pl}`,
};

export const declinedWords = words({
  en: `(?:${refusable.en})(?:[\\w ’'():$.,-]{0,30}?) (?:(?:was|has been|is|were|been|got) (?:declined|rejected|refused|denied|unsuccessful|not (?:successful|processed|completed|accepted|approved))|declined|rejected|refused|failed|unsuccessful|(?:could|can|did|was|has) ?(?:not|n['’]t) (?:be |been )?(?:processed?|completed?|accepted|authori[sz]ed|go through|approved|taken))|(?:unable to|couldn['’]t|could not|cannot|can['’]t|did not) (?:process|complete|charge|authori[sz]e|take|accept) (?:your |the |this )?(?:${refusable.en})|declined by (?:your|the) (?:bank|card issuer|issuer)|insufficient funds`,
  es: `(?:${refusable.es})(?:[\\p{L}\\d$€.: ]{0,25}?) (?:rechazad[oa]|rechazo|declinad[oa]|denegad[oa]|denego|fallid[oa]|fallo|no (?:(?:fue|ha sido|se|se ha|pudo|pudo ser|esta|es) )?(?:exitos[oa]|realiz|proces|complet|aplic|aprob|autoriz|efectu|acept|cobr)~)|no (?:se )?(?:pud(?:o|imos)|puede|ha podido|hemos podido|logramos) (?:procesar|completar|realizar|efectuar|aplicar|cobrar)[^.?!]{0,12} (?:${refusable.es})|fondos insuficientes`,
  zh: `(?:${refusable.zh})(?:操作|请求)?(?:已)?(?:失败|未成功|未完成|未能完成|不成功|被拒绝?|遭拒)|(?:银行|发卡行|发卡机构).{0,6}拒绝|拒绝.{0,4}(?:授权|交易|付款)|(?:银行卡|信用卡|卡片|您的卡|你的卡|卡)(?:已)?(?:被拒绝?|遭拒绝?|被拒付)|(?:银行卡|信用卡|卡内|卡片).{0,2}余额不足|无法(?:处理|完成)(?:您的|你的)?(?:${paid.zh})`,
  pl: `(?:${refusable.pl})(?:[\\p{L}\\d ]{0,25}?) (?:odrzuc~|odmow~|odmawia|nieudan~|niepowodzeni~|nie (?:powiodl~ sie|udal~ sie|dosz~|zosta~ (?:przyjet|zrealizowan|wykonan|autoryzowan|zatwierdzon)~))|nie udalo sie (?:zrealizowac|przetworzyc|dokonac|przeprowadzic|doladowac|pobrac|wykonac)~|odmowa (?:autoryzacji|platnosci|banku)|brak (?:wystarczajacych )?srodkow na (?:karcie|rachunku)`,
});

export const nothingAddedWords = words({
  en: "no (?:credit|money|funds|balance|refill|charge)s? (?:has|have|was|were) (?:been )?(?:added|made|taken|charged)[\\w ]*|(?:you have|you were|your card (?:has|was)|you['’]?ve) not (?:been )?(?:charged|billed)|(?:please )?try (?:your |the )?(?:again|(?:another|a different|new) (?:card|payment method))|try again|retry|use (?:a )?(?:new or )?different card|(?:use|choose) another (?:card|payment method)|change (?:the )?payment method|check (?:your|the) card(?: details)?|(?:contact|call) your bank",
  es: 'no se (?:ha|han|te ha|le ha|hizo|te|le|realizo|agrego|aplico)(?: (?:agregado|anadido|cobrado|realizado|cobro))?[\\p{L} ]*|no (?:fue|ha sido) (?:aplicad|agregad|cobrad|abonad)[oa]|(?:vuelve|vuelva) a intentar(?:lo)?|int[ée]nt(?:a|e|ar)(?:lo)? (?:de nuevo|otra vez|nuevamente|con otra)|reintentar|(?:usa|use|usar|prueba|pruebe|probar|intentar|elige)(?: con)? otr[ao] (?:tarjeta|forma|metodo)|cambiar (?:la |el )?(?:forma|metodo|medio) de pago|(?:verifica|revisa) los datos de tu tarjeta',
  zh: '(?:未|没有|不会|尚未|未被)(?:被)?扣款|(?:未|没有|尚未)(?:添加|到账|有?入账|储值|充值|增值)|(?:请)?(?:重试|再试(?:一次)?|重新(?:支付|付款|尝试|提交|储值|充值))|(?:换|更换|使用|改用)(?:一|另一|其他|别的)?(?:张)?(?:卡|银行卡|信用卡|付款方式|支付方式)',
  pl: 'nie zosta(?:lo|la|ly|l) (?:dodan|pobran|obciazon|doladowan|zrealizowan)~|nie pobra(?:lismy|no)|sprobuj (?:ponownie|jeszcze raz)|ponow (?:platnosc|probe)|(?:uzyj|wybierz|sprobuj) inn(?:ej|a|ego) (?:karty|karte|metod~|sposob~)|zmien (?:metode|sposob) platnosci',
});

export const sorryWords = words({
  en: 'sorry|oops|uh[ -]?oh|something went wrong|payment (?:error|problem|failed|declined)|error',
  es: 'lo (?:sentimos|siento)|algo salio mal|error(?: de pago)?|ups',
  zh: '抱歉|对不起|出错了|(?:支付|付款)(?:错误|失败)|很遗憾',
  pl: 'przepraszamy|cos poszlo nie tak|blad(?: platnosci)?|ups',
});

// A monthly bill, which is no refill

export const billWords = words({
  en: '(?:my |your |latest |current )?bills?|invoices?|billing (?:history|summary|statement)s?|statements?',
  es: '(?:tu|mi|ver|tus|mis|ultima)? ?facturas?|estado de cuenta|recibos',
  zh: '(?:我的|本期|电信|电信费|月|电子)?账单',
  pl: '(?:twoja |twoje |moje )?faktur[ay]|rachunk~|rozliczeni[ae]',
});

export const payBillWords = words({
  en: '(?:pay|view|see|download)(?: my| your| this| the)? (?:bill|invoice|statement)s?|download pdf',
  es: '(?:pagar|paga|ver|descargar|consultar)(?: (?:mi|tu|la|mis|tus))? (?:facturas?|recibo|estado de cuenta)|descargar pdf',
  zh: '(?:缴纳|支付|下载|查看|查询|缴)(?:电子)?账单|(?:立即|我要)缴费',
  pl: '(?:zaplac|oplac|pobierz|zobacz)(?: te| swoja)? (?:faktur[eya]|rachunek|pdf)',
});

export const dueWords = words({
  en: '(?:amount|balance|payment|total)(?: now)? due|due (?:date|by|on)|past due|overdue',
  es: 'fecha (?:limite|de vencimiento)(?: de pago)?|total a pagar|adeudo|importe pendiente|vence el',
  zh: '(?:本期)?(?:应缴|应付)(?:金额|总额)?|(?:缴费|付款|缴款)(?:期限|截止日?)|逾期',
  pl: 'termin platnosci|do zaplaty|zaleglosci|platne do',
});
