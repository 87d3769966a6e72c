// What in a sentence turns what it says of a payment into something else. Asked only of sentences
// that speak of one, hence no lists for the index (see lexicon.ts), but expressions for folded
// texts (see fold.ts). Latin words match whole.

type Turn = Record<'en' | 'es' | 'pl' | 'zh', string>;

const turn = ({ en, es, pl, zh }: Turn) => new RegExp(`\\b(?:${en}|${es}|${pl})\\b|${zh}`);

/** It is denied, doubted, a condition, or what somebody else said: "Your refill was *not* added". */
export const denied = turn({
  en: "\\w+n['’]t|not|cannot|never|none|neither|nor|nothing|without|unable|incomplete|unsuccessful|fail(?:s|ed|ure)?|declined|rejected|refused|if|whether|(?:may|might) have|no(?! (?:further|action|need|fees?|extra|additional|tax|problem|charge))",
  es: 'nunca|jamas|ningun[oa]?|nada|tampoco|aun|todavia|falta|debe|sin(?! (?:costo|cargo|comision))|por ser|rechaz\\w*|casi|a medias|parcial\\w*',
  pl: 'nie|nigdy|zadn[aey]|brak|bl[ae]d\\w*|negatywn\\w*|niepowodzeni\\w*|odrzuc\\w*|odmow\\w*|jeszcze|jesli|jezeli|gdy|aby|zeby|czy',
  zh: '没|未|无法|无效|尚|还差|才能|如|若|倘|万一|以免|避免|防止|否则|是否|失败|拒|异常|取消|(?:完成|成功)(?:后|前|时|才)|不(?!用|需|必|收|限)|["“”„「『]',
});

/** The part of them that plainly says no. */
export const negated = turn({
  en: "\\w+n['’]t|not|never|no|none|neither",
  es: 'nunca|jamas|ningun[oa]?|sin',
  pl: 'nie',
  zh: '没|未|无法|不',
});

/** It is still to come, or only in part: "Your payment is *being* processed". */
export const open = turn({
  en: 'to (?:complete|finish|confirm|earn|get)|needs?|needed|requires?|required|flagged|queued|one more|payment authori[sz]ed|pending|processing|be|being|almost|nearly|part(?:ly|ially|ial)|part of|awaiting|waiting|shortly|soon|once|when|after you|hold|held|reviewing|submitted|expected|yet|will (?:post|clear|finish|take|refill|charge)',
  es: 'y completa|para (?:completar|terminar|pagar|confirmar)|en cola|siendo|seran?|sean?|(?<!podido )ser|pendientes?|en (?:proceso|breve|espera|revision)|procesando|cuando|va a|vamos a|se aplicara|programad[oa]',
  pl: 'zostan(?:ie|a)|bedzie|beda|ma byc|w trakcie|do realizacji|czesciowo|wstepnie|poczekaj|trwa|oczek\\w*|czeka\\w*|weryfikacj\\w*|wkrotce|przetwarza\\w*',
  zh: '审核|核对|(?<!已(?:经)?(?:成功)?)处理|受理|提交|送出|部分|排队|冻结|授权|确保|保证|以便|看到|[以来]完成|等待|即将|预计|预约|稍后|继续|[确认付款]中(?!心)|将(?:于|在|会|自动)|即(?:送|可|享|获)',
});

/** It was another time, or comes by itself: "Your *last* refill was successful". */
export const another = turn({
  en: 'already|ago|last|previous|earlier|old(?:er)?|next|every \\d+|for (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew(?:al)?)|automatic(?:ally)?|recurring|scheduled|renewed on|twice|means',
  es: 'hace|ultim[oa]s?|anterior(?:es)?|proxim[oa]s?|pasad[oa]|dos veces|hoy a las|renovo el \\d|para el \\d|automatic[oa]s?|recurrentes?',
  pl: 'temu|w (?:stycz|lut|mar|kwiet|maj|czerw|lip|sierp|wrzes|pazdziern|listopad|grud)\\w*|ostatni\\w*|poprzedni\\w*|wczesniejsz\\w*|cykliczn\\w*|automatyczn\\w*|zlecen\\w*',
  zh: '[值款用]过(?!程)|分钟前|今[天日]已|刚[刚才]|上一[笔次]|前一[笔次]|第一[笔次]|朋友|上次|上期|先前|之前|最近一[次笔]|自动|定期|预约',
});

/** It is of another thing: "Your payment *method* was added". */
export const aside = turn({
  en: 'verif\\w*|authenticat\\w*|(?:payment|re-?fill|top[ -]?up) (?:cards?|profile|options?|types?|fees?|source|account|plan|number|discount|promo\\w*|coupon|code|order)|amount confirmed|discount|promo(?:tion)?|coupon|codes?|notifications?|messages?|returned|taken back|back to your (?:visa|card|bank|master\\w*)|paypal payment|(?:approved|accepted) (?:with|by) paypal|patience|payments|(?:the|a) receipt|copy|link|preferences?|history|changed|return|too late|expires soon|methods?|details|info(?:rmation)?|arrangements?|extension|refund(?:s|ed)?|revers(?:al|ed)|void(?:ed)?|disputed?|cancel(?:l?ed|l?ation|s)?|alerts?|reminders?|requests?|pin|authori[sz]ation|install?ments?|bonus|gift|list|wallet|survey|feedback|deductible|claim|second',
  es: '(?:de )?vuelta|verific\\w*|autentic\\w*|descuento|cupon|(?:medio|formas?|opcion|tipo|tarjeta|codigo)s? de (?:pago|recarga)|por paypal|paciencia|metodos?|(?:forma|fecha) de pago|datos|convenio|arreglo|prorroga|reembols\\w*|devol\\w*|cancel\\w*|revers\\w*|disput\\w*|avisos?|recordatorios?|alertas?|solicitud|queja|opinion|autorizacion|bono|regalo|promocional',
  pl: 'cierpliwosc|zwrot\\w*|zwroc\\w*|cofn\\w*|oddam\\w*|na (?:twoja )?karte|karta sim|reklamacj\\w*|anulowan\\w*|wniosek|zgloszeni\\w*|za darmo|gratis|adres\\w*|(?<!na (?:twoj |twoj adres )?)e-?mail\\w*|faktur\\w*|umow\\w*|ustawien\\w*',
  zh: '退款|退回|通知|邮件|短信|简讯|提醒|方式|资料|信息|讯息|设[定置]|绑定|撤[销回]|返还|退还|补偿|信用额|分期|延期|安排|投诉|验证|下单|换[号卡]|转移|旧号|卡(?:片)?已加|(?:存入|退[至到]).{0,12}卡|[享赢]|概不|申请|优惠|促销|红利|赠|保[留存]|链接|连结|登录|手续|耐心',
});

/** A refusal, but of another payment, or none: an earlier one, a rule, a warning, "not yet". */
export const otherwise = turn({
  en: "by (?:check|phone|mail|chat)|over (?:chat|the phone)|not saved|saved card (?:has )?expired|monthly|for (?:your|this month[’']s) (?:plan|renewal|autopay)|to renew|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d+|you can[’']?(?:t|not)|messages|yet|keep trying|not (?:failed|charge)|first|second|payments|refills|means?|reasons? (?:for|why)|chat",
  es: 'con cheque|para renovar|(?:el|tu) plan|primer[ao]|aun|todavia|causas?|motivos?',
  pl: 'jeszcze|pierwsz\\w*|aby|zeby|w przypadku|przyczyn\\w*|stan\\w* konta|potwierdzenia|danych|list\\w*|taryf\\w*',
  zh: '尚|还没|如|以免|避免|防止|常见|原因|万一|否则|请拨打|联系客服|将不|可选择|您的订单未|一笔交易|["“”„「『]',
});

/** What comes again without being asked for. */
export const byItself =
  /auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew)|automatic|recurring|recurrente|domicilia|cykliczn|automatyczn|自动|定期/;
