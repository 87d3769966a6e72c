import type { Words } from './words';
import { help } from './zh-CN/help';
import { lines } from './zh-CN/lines';
import { metroUs } from './zh-CN/metro-us';
import { practice } from './zh-CN/practice';
import { records } from './zh-CN/records';
import { settings } from './zh-CN/settings';
import { tMobilePl } from './zh-CN/t-mobile-pl';
import { tMobileUs } from './zh-CN/t-mobile-us';
import { verdict } from './zh-CN/verdict';

/** The guide in Simplified Chinese, as one tells it to a friend. */
export const zhCN: Words = {
  brand: {
    name: '续费向导',
    notAffiliated: '非官方，与 T-Mobile 无关联',
    official: '官方网站',
  },

  tip: {
    planAhead: {
      title: '提前几天续费',
      body: '别等到最后一天。早几天充，万一付款不顺，还有时间处理。',
    },
    promotions: {
      title: '关注优惠活动',
      body: '选套餐前，先看看官网有什么优惠。日期和条件看仔细，以官网页面为准。',
    },
    keepRecords: {
      title: '每次的收据都留着',
      body: '电子收据、纸质收据都留着。扣款不对，或者找客服的时候用得上。',
    },
    slowNetwork: {
      title: '网速变慢了',
      body: '先清缓存，再重启路由器或随身 WiFi。还是慢，就看看流量是不是用完了。',
    },
    goodRecord: {
      title: '保持良好的付款记录',
      body: '到期前充好，别让卡停机。记录清清楚楚，以后账户有事也好办。',
    },
  },

  panel: {
    where: '第 {{number}} 步，共 {{total}} 步 · {{page}}',
    showMe: '在页面上指给我看',
    hideRing: '收起指示圈',
    targetGone: '现在页面上找不到它。等页面加载完；有弹窗盖着，先看清楚再关。',
    done: '已完成',
    fold: '收起向导',
    open: '展开向导',
    close: '这次不再显示',
    dockLeft: '移到左边',
    dockRight: '移到右边',
    otherStep: '不是这一步',
    whichStep: '你在哪一步？',
    keep: '记一笔',
    remind: '到期前提醒我',
    back: '返回',
    reload: '向导更新了，请刷新这一页。正在付款，或页面上是付款结果，就先别刷新。',
    next: '下一步：{{step}}',
    question: {
      home: '是来给 SIM 卡充值的吗？',
      signIn: '登录是为了充值吗？',
      verify: '是登录要验证码吗？',
      register: '注册是为了充值吗？',
      dashboard: '这是你的预付费账户吗？',
      payment: '这笔付款是给 SIM 卡充值的吗？',
      history: '是来查充值记录的吗？',
      activation: '是在激活 SIM 卡吗？',
      postpaidPay: '是要给预付费卡充值吗？',
    },
    yes: '是',
    no: '不是',
    guestLink: '不登录，直接充值',
    openGuestRefill: '打开预付费充值页',
    seeUsPass: '看 U.S. Pass 怎么买',
    troubleLink: '怎么办：{{trouble}}',
  },

  drift: {
    title: '这一页改版了',
    body: '向导在这里找不到认得的内容，所以不指给你看。这一步要做的是：',
    report: '想帮忙修好向导：点浏览器工具栏上的向导图标，选“上报这一页”。',
  },

  sims: {
    title: '这张卡是谁家的？',
    why: '用 T-Mobile 网络的卡很多，充值的地方却不一样。',
    ask: '这张卡是 {{sim}} 吗？',
    yes: '是',
    other: '不是，或不确定',
    change: '选错了？重选',
    yours: '卡：{{sim}}',
    elsewhere: '{{sim}} 不在这个网站充',
    elsewhereAway: '{{sim}} 要到别处充',
    notHere: '你的卡不在这个网站充',
    away: '先看看这张卡到哪里充',
    goTo: '到这张卡所属品牌的官网充：{{guestRefillAddress}}。',
    open: '打开这张卡的充值页',
    tourist: {
      name: 'Tourist 套餐、U.S. Pass',
      tell: '短期访客用的，订单或套餐里写着 Tourist 或 U.S. Pass。',
      where: '这种卡不能在网上充值。用完了，就买一张新的。',
    },
    ultra: {
      name: 'Ultra Mobile（PayGo、紫卡、3\u00a0刀卡）',
      tell: '卡上或包装上写着 Ultra Mobile，常叫紫卡、3\u00a0刀卡。',
      where: '到 Ultra Mobile 自己那里充，网址看卡或包装，别从搜索广告进。别在 T-Mobile 的网站充。',
    },
    mint: {
      name: 'Mint Mobile',
      tell: '卡上或包装上写着 Mint。',
      where: '到 Mint 自己那里充，网址看卡或包装，别从搜索广告进。别在 T-Mobile 的网站充。',
    },
    reseller: {
      name: 'GL.iNet 或其他转售商的卡',
      tell: '跟设备一起来的，或在网店买的；凭卡上那串长号码（ICCID）充。',
      where: '别在 T-Mobile 网站充。找卖家充（看订单），多数要填 ICCID。',
    },
    unknown: {
      name: '还不清楚',
      tell: '看看卡上、包装上和订单里写的是哪家。',
      where: '先别付款。卡上、包装上或订单里看看是哪家；还不清楚，就问卖家。',
    },
  },

  welcome: {
    what: '在运营商官网旁边，告诉你下一步点哪里，让钱充到对的卡上。',
    start: {
      title: '可以开始了',
      body: '打开官网，向导会在页面旁边一步一步告诉你。',
    },
    promises: {
      title: '向导看什么，绝不做什么',
      values:
        '看运营商页面上的文字、金额和日期，好知道你到了哪一步；你不点，它就不记。你在页面上输入的内容，绝不读取。',
      network:
        '不联网。记住的东西都留在这台电脑上，除非你在设置里打开同步；记录和照片始终只在这里。',
      hosts: '只在运营商自己的网站上出现；在别的网站，只在你点开向导时看一眼地址。',
      press: '不替你填，也不替你付，每个按钮都由你自己点。',
    },
    pin: {
      title: '放在手边',
      body: '点浏览器工具栏上的拼图图标，把向导固定住。点它的图标，就能看清单。',
    },
  },

  page: {
    home: '官网首页',
    signIn: '登录',
    verify: '身份验证',
    register: '注册',
    dashboard: '账户首页',
    refillStart: '预付费充值页',
    chooseAmount: '选择金额',
    payment: '付款',
    review: '核对订单',
    confirmation: '确认页',
    paymentPending: '付款处理中',
    paymentFailed: '付款失败',
    history: '付款记录',
    activation: '激活',
    postpaidPay: '月付账单',
  },

  popup: {
    title: '续费向导',
    tabs: {
      checklist: '清单',
      lines: 'SIM 卡',
      records: '记录',
      tips: '小贴士',
      troubles: '求助',
    },
    methods: '续费方式',
    hereTag: '你在这里',
    hereMaybe: '可能在这里',
    skipped: '不需要',
    codes: {
      balance: '{{codeBalance}} 余额',
      dataUsed: '{{codeDataUsed}} 已用流量',
      minutes: '{{codeMinutes}} 通话分钟数',
      messages: '{{codeMessages}} 短信',
      ownNumber: '{{codeOwnNumber}} 本机号码',
    },
    groups: { after: '续费之后', notes: '请留意' },
    markDone: '把“{{step}}”标为已完成',
    markUndone: '把“{{step}}”标为未完成',
    restart: '开始新的充值',
    restartHint: '除了“激活 SIM 卡”，其他的勾都会清空。',
    cancel: '取消',
    allDone: '全部完成，下次充值再见。',
    troubles: { title: '遇到问题了？', why: '原因', fix: '怎么办' },
    links: { title: '官方链接', newTab: '在新标签页打开' },
    link: {
      official: '官网首页',
      signIn: '登录',
      guestRefill: '不登录，直接充值',
      dashboard: '我的账户',
      shop: '预付费商店和优惠',
      plans: '预付费套餐',
      dataPlans: '预付费流量套餐',
      usPass: '短期访客卡 U.S. Pass',
    },
    language: '语言',
    offSite: '打开官网，向导会在那里一步一步告诉你点哪里。',
    paying: '刚付过款？先别再付。',
    keepOpen: '别关这一页，在另一个标签页里查余额。',
    balanceHere: '到账了，就是付成了。没到账，也先别再付，看看怎么办。',
    checkBalance: '去查余额',
    balanceFirst: '刚付过款？先看余额，别急着再付。',
    otherPage: '页面上没看到充值的步骤，可以从这里去：',
    needsReload:
      '这一页在向导启动之前就打开了。刷新一下就能看到向导；正在付款，或页面上是付款结果，就先别刷新。',
    failed: {
      title: '这里是浏览器自己的报错或警告，不是网站',
      body: '要是警告连接不安全，别继续，也别付款。要是只是没打开，过一会儿再试。',
    },
    withheld: '浏览器不让向导在 {{domain}} 上工作。请先允许。',
    allow: '允许在这个网站使用',
    beaten:
      '这一页总在移走或盖住向导，向导就退出了。刷新一下能再看到它；正在付款，或页面上是付款结果，就先别刷新。',
    showAgain: '在这一页重新显示向导',
    drifted: '这一页改版了。向导只用文字说明这一步，不在页面上指。',
    report: {
      title: '上报这一页',
      hint: '这里说错了，或者没有提示？复制页面大纲，到向导的源代码网站新建一个 issue，贴上去。扩展商店里向导的隐私政策就在那个网站上。',
      make: '先看看会复制什么',
      look: '全部就是这些。号码、姓名、金额和你输入的内容都已去掉；复制之前，请先看一遍。',
      outline: '页面大纲',
      copy: '复制',
      copied: '已复制。',
      notCopied: '浏览器不让复制。请选中文字，自己复制。',
      none: '现在读不了这一页。等页面加载完，再试一次。',
    },
    asking: '这一页我拿不准。请回答一下页面上的小问题。',
    recovered: '之前的进度读不出来，只好从头开始。旧数据另外存着，没有删。',
    gotIt: '知道了',
    privacy: '向导不读取你在运营商页面上输入的内容。你不打开同步，资料就只留在这台电脑上。',
  },

  lines,
  records,
  verdict,
  help,
  settings,
  practice,

  /** What is said of one carrier only; it takes its place beside the words above. */
  carrier: {
    't-mobile-us': tMobileUs,
    't-mobile-pl': tMobilePl,
    'metro-us': metroUs,
  },
};
