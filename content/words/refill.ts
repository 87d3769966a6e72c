import { words } from './words';

export const refillWords = words({
  en: 're-?fill(?:s|ed|ing)?|top(?:ped|ping)?[ -]?ups?|add (?:money )?to (?:your )?balance|add (?:funds|credit|money|airtime|minutes)|airtime|re-?charg(?:e|es|ed|ing)|renewal amount|renew (?:your |my |this )?(?:plan|line|service)|prepaid (?:payment|balance)|redeem (?:a )?refill card',
  es: 'recarg(?:a|ar|ue|as|ando|uen|aste|ado|amos)|(?:agregar|anadir|abonar|anade|agrega|cargar) (?:saldo|dinero|fondos)|abono de saldo|monto de renovacion|renovar (?:tu |mi |el )?(?:plan|paquete|bono)',
  zh: '充值|续费|续约金额|储值|充话费|交话费|缴话费|加值(?!服务|型)|增值(?!税|电信|服务|业务)',
  pl: 'doladow~|doladuj~|zasil(?:eni|ic|il|is|on)~',
});

/** What is refilled: something that only a phone or its card has. */
export const lineWords = words({
  en: '(?:phone|mobile|cell|wireless|your|this|my) (?:number|line)|prepaid|airtime|sim(?: card)?|esim|minutes|talk|unlimited|data|\\d+ ?gb|plan|hotspot',
  es: 'numero (?:celular|movil|de telefono)|celular|movil|linea|prepago|chip|sim|saldo|datos|\\d+ ?gb|paquete|bono|minutos',
  zh: '手机|电话|门号|话费|流量|套餐|号码|预付|数据|上网|通话',
  pl: 'numer~ telefonu|telefon~|na karte|prepaid|minut~|internet~|\\d+ ?gb|pakiet~|sms|starter~|numeru',
});

export const chooseWords = words({
  en: '(?:choose|select|pick|enter)(?: an?| your| the)? (?:refill |top[ -]?up |payment |recharge )?(?:amount|plan|data pack|pass|refill|top[ -]?up|value|denomination)[\\w ]*|how much (?:would you like|do you want)[\\w ]*|(?:refill|top[ -]?up) amount|other amount',
  es: '(?:elige|elija|elegir|selecciona|seleccione|escoge|escoja)(?: un| una| el| la| tu| su)? (?:monto|cantidad|importe|plan|recarga|paquete|bono)[\\w ]*|(?:monto|importe) de (?:la |tu )?recarga|[¿]?cuanto (?:quieres|desea)[\\w ]*',
  zh: '(?:请)?(?:选择|选取|挑选)(?:充值|续费|储值|加值|增值|您的|一个)?(?:金额|面额|面值|套餐|方案|流量包|额)|(?:充值|储值|加值|增值)(?:金额|面额|额)|其他金额|自定义金额',
  pl: '(?:wybierz|wskaz|podaj)(?: swoja)? (?:kwote|plan|pakiet|oferte|wartosc)[\\w ]*|ile (?:chcesz|chcialbys)[\\w ]*|kwota(?: doladowania)?',
});

export const reviewWords = words({
  en: 'review (?:(?:and|&) (?:pay|submit|confirm|place)[\\w ]*|(?:your |the |my )?(?:order|payment|refill|details|purchase|information|top[ -]?up)[\\w ]*)|(?:confirm|check) (?:your |the )?(?:order|payment|refill|details|top[ -]?up)|(?:order|payment|refill|top[ -]?up) (?:review|summary)|please review[\\w ]*',
  es: 'revis(?:a|e|ar|ion)(?: de)?(?: tu| su| el| la)? ?(?:pedido|orden|pago|recarga|compra|datos|detalles)?|(?:confirm|verific)(?:a|e|ar) (?:tu|su|el|la|los) (?:pedido|pago|recarga|orden|compra|datos)|resumen(?: de(?:l| la| tu| su)? ?(?:pago|pedido|recarga|compra|orden|operacion))?',
  zh: '(?:请)?(?:确认|核对|检查|查看)(?:您的|你的|以下)?(?:订单|支付|付款|充值|储值|加值|增值|交易)(?:资料|信息|资讯|详情|内容)?|(?:订单|付款|充值|储值|增值)(?:确认|明细确认|摘要)|确认信息',
  pl: 'podsumowani[ea](?: zamowienia| platnosci| doladowania| zakupu)?|sprawdz (?:swoje |twoje )?(?:zamowienie|dane|szczegoly)[\\w ]*|potwierdz (?:swoje )?(?:zamowienie|platnosc|doladowanie)',
});

export const submitOrderWords = words({
  en: '(?:place|submit|confirm|complete)(?: my| your| the)? ?(?:order|payment|purchase|refill|top[ -]?up)|(?:confirm|submit) (?:and|&) pay|order now|pay now|agree (?:&|and) (?:submit|pay|place[\\w ]*)|pay (?:us)?\\$?[\\d.,]+|buy now',
  es: '(?:realizar|realiza|hacer|haz|enviar|confirmar|completar|finalizar)(?: el| la| mi| tu| su)? (?:y pagar|pedido|pago|compra|orden|recarga)|(?:pagar|recargar) (?:ahora|y finalizar)|pagar(?: (?:us)?[$€]? ?[\\d.,]+ ?€?)?|ordenar ahora',
  zh: '(?:提交|确认|送出)(?:并)?(?:订单|支付|付款|充值|储值|增值|加值|缴费)|立即(?:支付|下单|付款|缴费)',
  pl: '(?:kupuje i |zamawiam i |potwierdzam i )?place|zaplac(?: teraz)?|zamawiam(?: z obowiazkiem zaplaty)?|potwierdz (?:zamowienie|platnosc)|potwierdzam',
});

export const historyWords = words({
  en: '(?:payment|refill|top[ -]?up|transaction|recharge)s? (?:(?:and|&|/) (?:payment|refill|top[ -]?up|transaction)s? )?(?:history|activity)|(?:recent|past) (?:payments|refills|transactions|top[ -]?ups)|payments? (?:and|&) refills',
  es: 'historial de (?:pagos?|recargas?|transacciones|movimientos|saldo)|(?:pagos|recargas) (?:recientes|anteriores|realizad[ao]s)|(?:mis|tus|ultimas|ultimos) (?:recargas|pagos)',
  zh: '(?:支付|付款|缴费|充值|续费|交易|储值|加值|增值)(?:记录|历史|明细|纪录)',
  pl: '(?:historia|lista|ostatnie) (?:platnosci|doladowan~|transakcji|transakcje|zasilen)',
});

/** What lists of past payments are called by banks, too. */
export const recordsWords = words({
  en: 'transactions|activity|history',
  es: 'historial|movimientos|transacciones',
  zh: '明细|记录|历史',
  pl: 'historia|transakcje|operacje',
});

export const notAllowedWords = words({
  en: "(?:refills?|payments?|top[ -]?ups?)[\\w ,]{0,40} (?:not|n['’]t) (?:allowed|available|possible|permitted)[\\w ]*",
  es: '(?:recargas?|pagos?)[\\p{L} ,]{0,40} no (?:estan? )?(?:permitid[oa]s?|disponibles?)[\\p{L} ]*|no se permiten (?:recargas|pagos)[\\p{L} ]*',
  zh: '(?:不允许|不支持|不支援|无法)(?:充值|续费|付款|储值|加值|增值)',
  pl: '(?:doladowani[ae]|platnosci?)[\\p{L} ,]{0,40} (?:niedostepn~|niemozliw~)',
});

export const invalidNumberWords = words({
  en: '(?:mobile|phone)? ?number (?:is|was) (?:invalid|not valid|not recogni[sz]ed|incorrect)|invalid (?:mobile |phone )?number',
  es: 'numero[\\p{L} ]{0,25} (?:no (?:es )?valido|invalido|incorrecto)',
  zh: '(?:手机|电话)?(?:号码|门号)(?:无效|不正确|有误|错误)',
  pl: '(?:nieprawidlowy|bledny|niepoprawny) numer(?: telefonu)?',
});
