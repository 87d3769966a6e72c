// What in a sentence turns what it says of a payment into something else. Asked only of sentences
// that speak of one, hence plain expressions for folded texts (see fold.ts), in all languages.

/** It is denied, doubted or a condition: "Your refill was *not* added". */
export const denied =
  /\b(?:(?:is|was|has|have|had|do|does|did|could|would|wo|were|are|ca)n['’]?t|not|cannot|never|none|neither|nor|nothing|without|unable|incomplete|unsuccessful|fail(?:s|ed|ure)?|if|whether|may have|might have|see if|no(?! (?:further|action|need|fees?|extra|additional|tax|problem|charge)))\b|\b(?:no|nunca|jamas|ningun[oa]?|nada|tampoco|aun|todavia|falta|debe|sin(?! (?:costo|cargo|comision))|por ser|casi|a medias|parcial\w*)\b|\b(?:nie|nigdy|zadn[aey]|brak|bl[ae]d\w*|negatywn\w*|niepowodzeni\w*|odrzuc\w*|odmow\w*|jeszcze|jesli|jezeli|gdy|aby|zeby|czy)\b|没|未|无法|无效|尚|还差|才能|如|若|倘|万一|以免|避免|防止|否则|是否|失败|拒|异常|取消|(?:完成|成功)(?:后|前|时|才)|不(?!用|需|必|收|限)|["“”„「『]/;

/** It is still to come, or only in part: "Your payment is *being* processed". */
export const open =
  /\b(?:pending|processing|be|being|almost|nearly|part(?:ly|ially|ial)|part of|awaiting|waiting|to be|shortly|soon|once|when|after you|hold|held|reviewing|submitted|expected|yet|will (?:be \w+|post|clear|finish|take|refill|charge))\b|\b(?:siendo|sera[n]?|sea[n]?|(?<!podido )ser|pendientes?|en proceso|procesando|en breve|pronto|en espera|en revision|cuando|va a|vamos a|se aplicara|programad[oa])\b|\b(?:zostan(?:ie|a)|bedzie|beda|ma byc|w trakcie|trwa|oczek\w*|czeka\w*|weryfikacj\w*|wkrotce|przetwarza\w*)\b|审核|核对|处理|受理|等待|即将|预计|预约|稍后|继续|[确认付款]中(?!心)|将(?:于|在|会|自动)|即(?:送|可|享|获)/;

/** It was another time: "Your *last* refill was successful". Or it comes by itself. */
export const another =
  /\b(?:already|ago|last|previous|earlier|old(?:er)?|next|every \d+|for (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew(?:al)?)|automatic(?:ally)?|recurring|scheduled)\b|\b(?:hace|ultim[oa]s?|anterior(?:es)?|proxim[oa]s?|pasad[oa]|para el \d|automatic[oa]s?|recurrentes?)\b|\b(?:temu|ostatni\w*|poprzedni\w*|wczesniejsz\w*|cykliczn\w*|automatyczn\w*|zlecen\w*)\b|[值款用]过(?!程)|分钟前|上次|上期|先前|之前|最近一[次笔]|自动|定期|预约/;

/** It is of another thing: "Your payment *method* was added". */
export const aside =
  /\b(?:patience|payments|(?:the|a) receipt|copy|link|preferences?|history|changed|return|too late|expires soon|methods?|details|information|info|arrangements?|extension|refund(?:s|ed)?|revers(?:al|ed)|void(?:ed)?|disputed?|cancel(?:l?ed|l?ation|s)?|alerts?|reminders?|requests?|pin|authori[sz]ation|install?ments?|bonus|gift|list|wallet|survey|feedback|deductible|claim|second)\b|\b(?:paciencia|metodos?|forma de pago|fecha de pago|datos|convenio|arreglo|prorroga|reembols\w*|devol\w*|cancel\w*|avisos?|recordatorios?|alertas?|solicitud|queja|opinion|disput\w*|revers\w*|autorizacion|bono|regalo|promocional)\b|\b(?:cierpliwosc|zwrot\w*|anulowan\w*|wniosek|zgloszeni\w*|za darmo|bonus\w*|gratis|adres\w*|e-?mail\w*|faktur\w*|umow\w*|ustawien\w*)\b|退款|退回|通知|邮件|短信|简讯|提醒|方式|资料|信息|讯息|设[定置]|绑定|申请|优惠|促销|红利|赠|保[留存]|链接|连结|登录|手续|耐心/;

/** The refusal is not of this refill, or none: an earlier one, a rule, a warning. */
export const otherwise =
  /\b(?:yet|keep trying|not failed|not charge|first|second|payments|refills|means?|reasons?|chat)\b|\b(?:primer[ao]|aun|todavia|causas?|motivos?)\b|\b(?:jeszcze|aby|zeby|w przypadku|przyczyn\w*|stan\w* konta|potwierdzenia|danych|list\w*|taryf\w*)\b|尚|还没|如|以免|避免|防止|常见|原因|万一|否则|请拨打|联系客服|将不|可选择|您的订单未|一笔交易|["“”„「『]/;

/** What comes again by itself. */
export const byItself =
  /auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew)|automatic|recurring|recurrente|domicilia|cykliczn|自动|定期/;

/** It is plainly denied. */
export const negated =
  /\b(?:\w+n['’]t|not|never|no|none|neither|nunca|jamas|ningun[oa]?|sin|nie)\b|没|未|无法|不/;
