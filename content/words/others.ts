import type { Words } from './lexicon';
import { type ByLanguage, listOf, words } from './words';

// What speaks of another business than the refill of a line: a payment for it is none of ours.

/** Goods that are sent, medicine, gifts, journeys, games: one of these is enough. */
export const otherBusinessWords = words({
  en: "usps|fedex|dhl(?: express)?|arriv(?:es|ing) (?:on|by|today|tomorrow|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:shipping|delivery|mailing) (?:address|method|options?|date|details|fee|cost)|ship(?:s|ped|ping)? to|(?:estimated|expected|standard|express|free) (?:delivery|shipping|arrival)|(?:out for|ready for) (?:delivery|pick ?up)|(?:has|have|it|they|will) ship(?:s|ped)?|email(?:ed)? (?:you )?tracking|track(?:ing)? (?:number|(?:my |your |the )?(?:order|package|parcel|shipment))|add(?:ed)? to (?:cart|bag|basket)|(?:shopping|your) (?:cart|bag|basket)|trade[ -]?in|monthly installments?|prescriptions?|rx (?:number|#)|pharmac(?:y|ies|ist)|medications?|donat(?:e|ion|ions|or|ing)|fundrais(?:er|ing)|tax[ -]deductible|nonprofit|check-in date|(?<!in-)flights?|passengers?|boarding|hotel|guest (?:details|name)|(?:\\d+|per|of) nights?|itinerary|(?:player|character|game) (?:id|name|server)|in-game|gems?|diamonds|v-?bucks|robux|(?:electricity|water|gas) (?:bill|meter|account)|meter number|kwh|charging (?:station|point|session)|(?:transit|bus|travel|toll|parking) (?:card|pass|account)|gift ?cards?(?= (?:amount|value|balance|number|design))|(?:buy|send|e-?)(?: an?)? gift ?card|recipient['’]?s (?:e-?mail|name)|loan|mortgage|insurance|deductible|(?:your|event|concert|movie) tickets|restaurant|tuition|raffle|sweepstakes|lottery|(?:phone|device|gadget|renters?|car|home|travel|pet|life) (?:insurance|protection)|(?:file|start|submit) a claim|(?:my|your|monthly|annual) (?:premium|subscription|membership)|(?:start|begin|choose|manage|cancel) (?:my |your |a |the )?(?:free )?(?:trial|subscription|membership)|free trial|subscribe (?:and|&|for \\$|to \\p{L}+ (?:plus|premium))|unlimited (?:movies|streaming|music|shows)|movies|tv shows|ad-free|(?:loyalty|reward|bonus) points?|points balance|fare ?cards?|bus pass|toll tag|ez[ -]?pass|parking|utilit(?:y|ies)|(?:water|electric|gas|power) (?:company|service|bill)|homeowner|rent payment|tenants?|property tax|traffic ticket|court|(?:member|loyalty) card|coffee|pizza|takeout|grocer(?:y|ies)|(?:pay|fund|top up|load) (?:a |your |my )?(?:wallet|prepaid (?:debit|visa|mastercard) card|debit card)|crypto|bitcoin|remittance|send money|exchange rate|beneficiary|appliance|gym|course|class(?:es)? schedule|student",
  es: 'llega (?:el|hoy|manana)|guia (?:usps|dhl|fedex|estafeta)|direccion de (?:envio|entrega)|(?:metodo|forma|costo|gastos|opciones) de (?:envio|entrega)|entrega (?:estimada|a domicilio)|fecha de entrega|envio (?:gratis|estandar|a domicilio)|rastrea(?:r)?(?: (?:mi|tu))? (?:pedido|envio|paquete)|(?:numero|guia) de (?:rastreo|guia|seguimiento)|(?:tu|el|al) (?:carrito|cesta)|repartidor|paqueteria|recetas?(?: medica)?|farmacia|medicamentos?|donativos?|donaci(?:on|ones)|donar|donante|huesped(?:es)?|\\d+ noches?|habitacion|hotel|vuelos?|pasajeros?|equipaje|reserva(?:cion)?(?: confirmada)|(?:id|nombre) (?:de|del) jugador|diamantes|gemas|medidor|recibo de (?:luz|agua|gas)|kwh|tarjeta de(?:l)? (?:transporte|metro|autobus|regalo)|prestamo|hipoteca|seguro de (?:vida|auto|viaje)|poliza|restaurante|boletos|sorteo|rifa|(?:tu|un|el|mi|contrata(?:r)?|cotiza(?:r)?) seguro|seguro (?:de|para|contra|medico|dental)|aseguradora|seguros|deducible|(?:iniciar|presentar|reportar) (?:un )?siniestro|suscri(?:birme|bete|birte|pcion|pciones)|prueba gratis|membresia|peliculas|series|puntos (?:de lealtad|acumulados|disponibles)|tus puntos|monedero|peaje|estacionamiento|(?:enviar|envio de|mandar) dinero|remesas|beneficiario|tipo de cambio|gimnasio|colegiatura|predial|agua potable|mandado|supermercado|pizza',
  zh: '收货|发货|配送|物流|快递|运费|宅配|出货|到货|包裹|签收|收件人|寄送地址|购物车|超商取货|处方|药房|药店|药局|药品|患者|挂号|捐款|捐赠|捐助|善款|公益|慈善|酒店|饭店|订房|客房|入住|退房|航班|机票|乘客|\\d 位旅客|登机|游戏|玩家|角色|钻石|点券|皮肤|元宝|电费|水费|燃气|电表|充电桩|公交卡|交通卡|悠游卡|一卡通|捷运|地铁|加油卡|礼品卡|贷款|房贷|保单|保险|餐厅|外卖|骑手|门票|演唱会|抽奖|学费|保费|理赔|投保|会员(?:订阅|续费|套餐|月卡|年卡)|订阅|影视|追剧|视频会员|音乐会员|免费试用|积分(?:余额|兑换|商城)|停车|加油|水电|物业|学生卡|饭卡|校园卡|医保|社保|汇款|转账|兑换率|健身|课程|缴税|罚款|瓦斯|水费|信用卡(?:账单|帐单|还款)|还款|八达通|一卡通|乘车|车票|一票|(?:预计|商品|包裹|货物|餐点)送达|送达(?:时间|地址|日)',
});

/** What a bank shows beside an account: two of these are one. */
export const bankWords = words({
  en: '(?:everyday|joint|free|interest|premier|student)? ?(?:checking|savings)(?: account)?(?: [.·•*…]*\\d{4})|transfers?|deposits?|withdrawals?|overdraft|dispute a (?:charge|transaction)|member fdic|routing number|atms?|payroll|wire|zelle|apy|bill ?pay|pending transactions?|available credit|credit limit|minimum payment|posted',
  es: 'cuenta (?:corriente|de cheques|de ahorros?|nomina)(?: [.·•*]*\\d{4})|transferencias?|transferir|depositos?|retiros?|sobregiro|cajeros?|nomina|clabe|iban|cheques|traspasos?|saldo contable|limite de credito',
  zh: '储蓄(?:账户|存款|卡)|活期|定期存款|转账|转帐|汇款|存款|提款|取款|跨行|工资|薪资|薪转|透支|网银|理财|分行|帐户明细|账户明细|信用额度|消费明细',
});

/** Of shops, but of some refills, too: these only make a card form outside a refill doubtful. */
export const shopWords = words({
  en: 'shipping|deliver(?:y|ed)|ship(?:s|ped|ment)|pick ?up (?:in store|location)|(?:shopping )?(?:cart|bag|basket)|order summary|device(?: price| payment)?|gift card|promo code|qty|quantity|items? \\(\\d+\\)|subtotal|accessor(?:y|ies)|colou?r|booking|reservation|seats?|coins?|players?|games?|members?hip|tickets?',
  es: 'envio|entrega|carrito|resumen del pedido|dispositivo|cantidad de articulos|accesorios|color|reserva(?:cion)?|asientos?',
  zh: '订单摘要|数量|商品|颜色|库存|预订|座位|小计',
});

export const addToCartWords = words({
  en: 'add to (?:cart|bag|basket)',
  es: '(?:agregar|anadir|agrega|anade) al carrito',
  zh: '加入购物车',
});

// Articles and answers

/** Headings that ask or teach. */
export const howToWords = words({
  en: '^(?:how|what|why|when|where|which|who|can|do|does|is|are|should|tips|guide|learn|everything|about|top \\d+)|guide|explained|faqs?|frequently asked|step[ -]by[ -]step|tutorial',
  es: '^[¿]?(?:como|que|por que|cuando|donde|cuales|puedo|guia|consejos|todo lo que)|paso a paso|preguntas frecuentes|guia|tutorial',
  zh: '怎么|如何|怎样|为什么|为何|什么是|教程|攻略|教学|指南|详解|常见问题|问答|方法',
});

/** What stands around running text: who wrote it and when, what else there is to read, what others said. */
export const articleWords = words({
  en: 'forums?(?: >)?|(?:original|first) post|marked as (?:solved|solution)|\\d+ min(?:ute)?s? read|(?:published|posted|written|updated|reviewed)(?: (?:by|on|at))|last (?:updated|reviewed|modified)|related (?:articles?|topics?|posts?|questions?|reading)|(?:was|did|is) this (?:\\w+ )?(?:helpful|help|answer)[\\w ]*|\\d+ (?:comments?|replies|answers)|(?:post|leave|add) a (?:comment|reply)|comments \\(\\d+\\)|table of contents|in this article|^step \\d+|^by \\p{L}+ \\p{L}+(?=\\s*(?:[·|,]|$))|(?:replies|answers|comments) \\(\\d+\\)',
  es: 'foro|respuestas? \\d+|(?:publicad|actualizad|escrit)[oa] (?:el|por)|\\d+ min(?:utos)? de lectura|articulos? relacionad[oa]s?|te (?:resulto|fue|ha sido) util|comentarios|en este articulo|paso \\d+|^por \\p{L}+|redaccion|ultima actualizacion',
  zh: '论坛|楼主|回帖|作者|来源[:：]|(?:发布|发表|更新)(?:时间|日期|于)|小编|编辑[:：]|阅读(?:量|数)?[ :：]*\\d|浏览(?:量|次数)|评论|留言|相关(?:阅读|文章|问题)|(?:帮助|有用|解决)(?:吗|了吗)|(?:是否|有没有).{0,6}(?:帮助|解决)|步骤[一二三四1-9]|方法[一二三四1-9]|第[一二三四]步|网友',
});

/** The topics of a carrier's site: its home page holds many of them at once. */
const topicSources: readonly ByLanguage[] = [
  {
    en: 'plans?',
    es: 'planes|tarifas|paquetes',
    zh: '套餐|资费|方案',
  },
  {
    en: 'phones?|devices|smartphones',
    es: 'telefonos|equipos?|moviles|celulares',
    zh: '终端|商城|新机|购机|手机',
  },
  { en: 'coverage', es: 'cobertura', zh: '覆盖|网络' },
  {
    en: 'switch|(?:bring|keep) your(?: own)? (?:number|phone)',
    es: 'cambiate|portabilidad|(?:trae|llevate|conserva) tu (?:numero|equipo|telefono)',
    zh: '携号转网|转网|携码|号码可携',
  },
  { en: 'activate', es: 'activa(?:r)?', zh: '激活|开通|启用' },
  {
    en: 'esims?|sim cards?|(?:got|have|new|order|free) (?:a |your )?sim',
    es: 'esim|tarjetas? sim|chip',
    zh: '办卡|选号',
  },
  { en: 'deals|offers', es: 'ofertas|promociones', zh: '优惠|活动|促销' },
  {
    en: 'already (?:with us|have|a customer|a member|on)|(?:existing|current) (?:customers?|members?)|i have (?:a|an) account',
    es: 'ya (?:eres|soy|tienes|tengo)(?: de)? (?:cliente|\\p{L}+|numero|linea)',
    zh: '(?:已是|已有|老|现有)(?:用户|会员|客户|门号|号码)|已经是',
  },
  { en: 'app', es: 'app|aplicacion', zh: '客户端' },
];

export const topics: readonly Words[] = topicSources.map(listOf);

/** What is wrong, searched for or helped with: such a page holds many topics and is no home page. */
export const helpWords = words({
  en: "help|support|not found|can[’']?t find|search results|site ?map|something missing|lost|broken link|404|questions|answers|forum|community",
  es: 'ayuda|soporte|no encontrad[ao]|no encontramos|mapa del sitio|resultados|foro|comunidad|preguntas',
  zh: '帮助中心|找不到|不存在|搜索结果|网站地图|无法找到|论坛|社区|帮助|常见问题',
});

/** What a list of messages is called: they tell of what is over. */
export const inboxWords = words({
  en: '(?:live )?chat(?: with us)?|(?:my |your )?(?:messages?|message cent(?:er|re)|inbox|notifications?|alerts|mailbox)',
  es: 'chat|(?:mis |tus )?(?:mensajes|notificaciones|avisos)|buzon|centro de mensajes',
  zh: '聊天(?:记录)?|(?:我的)?(?:消息|通知|讯息)(?:中心|列表|记录|内容)?|站内信|收件箱|收件匣',
});

/** Money was taken or promised, and the refill is not there: the end is open. */
export const pendingWords = words({
  en: "^(?:status:? )?(?:pending|processing|in progress|on hold|submitted|under review)(?=\\W*$|[.!])|(?:is|are|still|remains?) (?:pending|processing|on hold|in progress)|(?:is|are) being (?:held|reviewed|checked|processed|verified)|under review|(?:for|is|are) review(?:ing)?|no money has been taken|(?:payment|refill|top[ -]?up) (?:submitted|pending|processing)|(?:has|have|was) not (?:yet been (?:added|applied|completed|received|processed|credited)|been (?:added|applied|credited|completed) yet)|not yet (?:added|applied|completed)|(?:could not|couldn[’']t) (?:reach|add)|once it clears|waiting for (?:your bank|carrier|network)|(?:is|was) (?:queued|flagged)|(?:wasn[’']t|weren[’']t|was not|were not)(?: able to)? (?:credit|deliver|refill|add)(?:ed)?|days to clear|now adding|refill waits|still on the way",
  es: '^(?:estado:? )?(?:pendiente|en proceso|procesando)(?=\\W*$|[.!])|(?:esta|sigue) (?:pendiente|en proceso|retenid[oa]|en revision)|estado:? pendiente|mientras revisamos|pago pendiente|estamos (?:agregando|haciendo|recargando)|no logramos entregar|en cola|en verificacion|recarga tarda|(?:aun|todavia) no (?:se |ha |esta |fue |hemos |pod)[\\p{L}]*|no [\\p{L} ]*(?:aun|todavia)',
  zh: '(?:审核|处理|受理|确认|核对|进行)中(?!心)|待(?:处理|审核|确认)|(?:尚未|还没有?)(?:到账|入账|完成|确认|处理)|正在(?:处理|审核|核对|确认|提交)|直到您的付款|请.{0,14}(?:核准|确认)(?:这笔|此笔|本次)|没能.{0,10}加到|(?:账户|余额)(?:没有|未)更新|正在为.{0,12}(?:充值|储值|加值)',
});

/** Nobody knows whether money has moved, or whoever pays again may pay twice. */
export const unclearWords = words({
  en: "(?:may|might) have been charged|(?:do not|don[’']t) pay again|can still go through",
  es: 'no (?:vuelvas|vuelva) a pagar|es posible que se|puede haberse|todavia puede',
  zh: '(?:勿|不要)(?:再次|重复)(?:付款|支付|充值|储值)|可能已(?:经)?(?:被)?(?:扣款|完成)|无法确认|(?:结果|状态)(?:未知|稍后)',
});

/** Money has moved, whatever else is said. */
export const goneWords = words({
  en: '(?:received|have|got) your (?:payment|\\$[\\d.]+)',
  es: 'recibimos (?:tu|su) pago',
  zh: '收到(?:了)?您的付款|(?:款项|金额)已(?:从|被)',
});

/** The payment itself is still to come. */
export const scheduledWords = words({
  en: "(?:we[’']ll|we will) (?:charge|refill|renew|take)|left to pay|pay \\$[\\d.]+ more|pay (?:at any|in cash)|in cash|charge date|haven[’']t been charged",
  es: 'pago programado|para completar tu (?:recarga|pago)|recargaremos|cobraremos|haremos tu recarga|en efectivo|paga \\$[\\d.]+ mas|ese dia tomamos|ahora hacemos',
  zh: '继续付款|日前付|待(?:支付|付款)',
});

/** What else is paid for, asked for or switched on at a carrier's. */
export const otherOrderWords = words({
  en: 'sim (?:card )?kits?|(?:refill|top[ -]?up) pin|redeem the pin|(?:galaxy|iphone|pixel)(?: \\w+)?|(?:new|your) device|device (?:balance|installment)|new phone|^sim cards?|home internet|(?:payment|pay) arrangement|for the outage|replacement|number change|vouchers?|moving out|transfer complete|activation complete|activated|enrolled in|you sent|plan (?:starts|change)|bonus added|refunded|reversed|get a refill link|your answers',
  es: 'reemplazo|cupon de recarga|pin de recarga|(?:tu|nuevo) equipo|activacion completada|activaste|esta activad[oa]|cambio de plan|por la falla|te devolvimos|no es una recarga',
  zh: '新方案|卡片验证|信用额|每月账单|换[卡号]费|数据通行证|(?:充值|储值) ?pin|到店自取|门店自取|候补名单|国际漫游|增加一条线路|个月的续约|(?:自动|预约)(?:续费|充值|储值|扣款)(?:已)?(?:成功)?(?:开启|设定|启用|开通)|回馈卡|延期确认',
});

/** What such a page is for, and no refill: its heading says so. */
export const otherTaskWords = words({
  en: 'low balance|ask someone|missing|win a|(?:change|changing) your number|number change|(?:confirm|check) your card|(?:send|share) balance|pay again|double payment|refunds?|reminders?|alerts?|(?:refill|order|payment) status|cancel|dispute|(?:find|stores)[\\w ]* (?:stores?|sell|receipt)[\\w ]*|transfer|terms|conditions|(?:error|payment) (?:codes|errors)|what it means|(?:last|latest|previous) (?:payment|refill)|^(?:live )?chat|fraud|scam|(?:add|save|update|edit|verify|manage|change)(?: an?| your| my| the)? (?:payment method|card|plan)|limit|calling pass|from a friend|activate|sim|(?:your |new )?(?:phone|device) (?:balance|payment)|(?:new|your new) phone|check (?:a|your)|^your auto|^auto[ -]?(?:pay|refill|top[ -]?up|recharge)',
  es: 'saldo bajo|pide que|cambi[ao] (?:tu|de) numero|pagar de nuevo|dos veces|reembolso|avisos?|recordatorios?|a un amigo|(?:ultim[oa]|anterior) (?:pago|recarga)|^chat|errores de pago|terminos|cancelar|(?:agregar|actualizar|editar|guardar)[\\p{L} ]* (?:metodo|tarjeta)|cambio de plan|limite|activar',
  zh: '撤[销回]|返还|问题回报|未到账|投诉|请求|须知|规则|通知|上次|最近一次|聊天|客服|条款|诈骗|退款|提醒|朋友|取消|(?:新增|添加|更新|编辑|绑定)(?:一张|新|您的)?(?:付款|支付)?(?:方式|资讯|信息|卡|银行卡|信用卡)|变更|更换(?:套餐|方案)|查询|回电|抽(?:奖|好礼)|添加.{0,3}号码|^自动|新(?:设备|手机)|激活|加购|国际',
});
