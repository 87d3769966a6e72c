import type { Words } from './words';
import { help } from './zh-Hant/help';
import { lines } from './zh-Hant/lines';
import { metroUs } from './zh-Hant/metro-us';
import { practice } from './zh-Hant/practice';
import { records } from './zh-Hant/records';
import { settings } from './zh-Hant/settings';
import { tMobilePl } from './zh-Hant/t-mobile-pl';
import { tMobileUs } from './zh-Hant/t-mobile-us';
import { verdict } from './zh-Hant/verdict';

/** The guide in Traditional Chinese, as one tells it to a friend in Taiwan or Hong Kong. */
export const zhHant: Words = {
  brand: {
    name: '儲值小幫手',
    notAffiliated: '非官方，與 T-Mobile 無關',
    official: '官方網站',
  },

  tip: {
    planAhead: {
      title: '提早幾天儲值',
      body: '別等到最後一天。早幾天儲值，萬一付款不順，還有時間處理。',
    },
    promotions: {
      title: '留意優惠活動',
      body: '選方案之前，先看看官網有什麼優惠。日期和條件看清楚，以官網為準。',
    },
    keepRecords: {
      title: '每次的收據都留著',
      body: '電子收據、紙本收據都留著。扣款不對，或要找客服的時候用得上。',
    },
    slowNetwork: {
      title: '網路變慢了',
      body: '先清除快取，再重新啟動路由器或隨身 WiFi。還是慢，就看看上網數據是不是用完了。',
    },
    goodRecord: {
      title: '保持良好的付款紀錄',
      body: '到期前先儲值，別讓卡被停用。紀錄清清楚楚，以後帳戶有事也好處理。',
    },
  },

  panel: {
    where: '第 {{number}} 步，共 {{total}} 步 · {{page}}',
    showMe: '在頁面上指給我看',
    hideRing: '收起指示圈',
    targetGone: '現在頁面上找不到它。等頁面載入完成；有視窗蓋在上面，先看清楚再關。',
    done: '已完成',
    fold: '收起小幫手',
    open: '展開小幫手',
    close: '這次不再顯示',
    dockLeft: '移到左邊',
    dockRight: '移到右邊',
    otherStep: '不是這一步',
    whichStep: '你在哪一步？',
    keep: '記一筆',
    remind: '到期前提醒我',
    back: '返回',
    reload: '小幫手更新了，請重新整理這一頁。正在付款，或頁面上是付款結果，就先別重新整理。',
    next: '下一步：{{step}}',
    question: {
      home: '是要幫 SIM 卡儲值嗎？',
      signIn: '登入是為了儲值嗎？',
      verify: '是登入時要驗證碼嗎？',
      register: '註冊是為了儲值嗎？',
      dashboard: '這是你的預付卡帳戶嗎？',
      payment: '這筆付款是幫卡儲值的嗎？',
      history: '是來查儲值紀錄的嗎？',
      activation: '是在啟用 SIM 卡嗎？',
      postpaidPay: '是要幫預付卡儲值嗎？',
    },
    yes: '是',
    no: '不是',
    guestLink: '不登入，直接儲值',
    openGuestRefill: '打開預付卡儲值頁',
    seeUsPass: '看 U.S. Pass 怎麼買',
    troubleLink: '怎麼辦：{{trouble}}',
  },

  drift: {
    title: '這一頁改版了',
    body: '小幫手在這裡找不到認得的內容，所以不在頁面上指。這一步要做的是：',
    report: '想幫忙修好小幫手：按瀏覽器工具列上的小幫手圖示，選「回報這一頁」。',
  },

  sims: {
    title: '這張卡是哪一家的？',
    why: '用 T-Mobile 網路的卡很多，儲值的地方卻不一樣。',
    ask: '這張卡是 {{sim}} 嗎？',
    yes: '是',
    other: '不是，或不確定',
    change: '選錯了？重選',
    yours: '卡：{{sim}}',
    elsewhere: '{{sim}} 不在這個網站儲值',
    elsewhereAway: '{{sim}} 要到別處儲值',
    notHere: '你的卡不在這個網站儲值',
    away: '先看看這張卡要到哪裡儲值',
    goTo: '到這張卡所屬品牌的官網儲值：{{guestRefillAddress}}。',
    open: '打開這張卡的儲值頁',
    tourist: {
      name: 'Tourist 方案或 U.S. Pass',
      tell: '短期旅客用的，訂單或方案上寫著 Tourist 或 U.S. Pass。',
      where: '這種卡不能線上儲值。用完了，就買一張新的。',
    },
    ultra: {
      name: 'Ultra Mobile（PayGo、紫卡）',
      tell: '卡片或包裝上寫著 Ultra Mobile，常叫紫卡、3 美元卡。',
      where: '到 Ultra Mobile 那邊儲值，網址看卡片或包裝，別點搜尋廣告。別在 T-Mobile 的網站儲值。',
    },
    mint: {
      name: 'Mint Mobile',
      tell: '卡片或包裝上寫著 Mint。',
      where: '到 Mint 那邊儲值，網址看卡片或包裝，別點搜尋廣告。別在 T-Mobile 的網站儲值。',
    },
    reseller: {
      name: 'GL.iNet 或其他轉售商的卡',
      tell: '跟裝置一起來的，或在網路商店買的；憑卡上長號碼（ICCID）儲值。',
      where: '別在 T-Mobile 網站儲值。找賣家儲值（看訂單），多半要填 ICCID。',
    },
    unknown: {
      name: '還不清楚',
      tell: '看看卡片、包裝和訂單上寫的是哪一家。',
      where: '先別付款。卡片、包裝或訂單上看看是哪一家；還是不清楚，就問賣家。',
    },
  },

  welcome: {
    what: '在電信公司官網旁邊告訴你下一步按哪裡，讓錢儲值到對的卡。',
    start: {
      title: '可以開始了',
      body: '打開官網，小幫手會在頁面旁邊一步一步告訴你。',
    },
    promises: {
      title: '小幫手看什麼，絕不做什麼',
      values:
        '看電信公司網頁上的文字、金額和日期，好知道你到了哪一步；你不按，它就不記。你在頁面上輸入的內容，絕不讀取。',
      network:
        '不連線到任何地方。記住的東西都留在這台電腦裡，除非你在設定裡開啟同步；紀錄和照片始終只在這裡。',
      hosts: '只在電信公司自己的網站上出現；在別的網站，只在你點開小幫手時看一眼網址。',
      press: '不替你填，也不替你付，每個按鈕都由你自己按。',
    },
    pin: {
      title: '放在手邊',
      body: '按瀏覽器工具列上的拼圖圖示，把小幫手固定在那裡。按它的圖示，就能看清單。',
    },
  },

  page: {
    home: '官網首頁',
    signIn: '登入',
    verify: '身分驗證',
    register: '註冊',
    dashboard: '帳戶首頁',
    refillStart: '預付卡儲值頁',
    chooseAmount: '選擇金額',
    payment: '付款',
    review: '核對訂單',
    confirmation: '確認頁',
    paymentPending: '付款處理中',
    paymentFailed: '付款失敗',
    history: '付款紀錄',
    activation: '啟用',
    postpaidPay: '月租帳單',
  },

  popup: {
    title: '儲值小幫手',
    tabs: {
      checklist: '清單',
      lines: 'SIM 卡',
      records: '紀錄',
      tips: '小提示',
      troubles: '求助',
    },
    methods: '儲值方式',
    hereTag: '你在這裡',
    hereMaybe: '可能在這裡',
    skipped: '不需要',
    codes: {
      balance: '{{codeBalance}} 餘額',
      dataUsed: '{{codeDataUsed}} 已用數據量',
      minutes: '{{codeMinutes}} 通話分鐘數',
      messages: '{{codeMessages}} 簡訊',
      ownNumber: '{{codeOwnNumber}} 本機號碼',
    },
    groups: { after: '儲值之後', notes: '請留意' },
    markDone: '把「{{step}}」標為已完成',
    markUndone: '把「{{step}}」標為未完成',
    restart: '開始新的儲值',
    restartHint: '除了「啟用 SIM 卡」，其他打的勾都會清掉。',
    cancel: '取消',
    allDone: '全部完成，下次儲值再見。',
    troubles: { title: '遇到問題了？', why: '原因', fix: '怎麼辦' },
    links: { title: '官方連結', newTab: '在新分頁開啟' },
    link: {
      official: '官網首頁',
      signIn: '登入',
      guestRefill: '不登入，直接儲值',
      dashboard: '我的帳戶',
      shop: '預付卡商店和優惠',
      plans: '預付卡方案',
      dataPlans: '預付卡上網方案',
      usPass: '短期旅客 U.S. Pass',
    },
    language: '語言',
    offSite: '打開官網，小幫手會在那裡一步一步告訴你按哪裡。',
    paying: '剛付過款？先別再付。',
    keepOpen: '別關這一頁，在另一個分頁裡查餘額。',
    balanceHere: '入帳了，就是付成了。沒入帳，也先別再付，看怎麼辦。',
    checkBalance: '去查餘額',
    balanceFirst: '剛付過款？先看餘額，別急著再付。',
    otherPage: '頁面上沒看到儲值的步驟，可以從這裡過去：',
    needsReload:
      '這一頁在小幫手啟動之前就打開了。重新整理就能看到小幫手；正在付款，或頁面上是付款結果，就先別重新整理。',
    failed: {
      title: '這裡是瀏覽器自己的錯誤或警告，不是網站',
      body: '要是警告連線不安全，別繼續，也別付款。要是只是沒打開，過一會兒再試。',
    },
    withheld: '瀏覽器不讓小幫手在 {{domain}} 上運作。請先允許。',
    allow: '允許在這個網站使用',
    beaten:
      '這一頁一直移走或蓋住小幫手，小幫手就先退開了。重新整理可以再看到它；正在付款，或頁面上是付款結果，就先別重新整理。',
    showAgain: '在這一頁重新顯示小幫手',
    drifted: '這一頁改版了。小幫手只用文字說明這一步，不在頁面上指。',
    report: {
      title: '回報這一頁',
      hint: '這裡說錯了，或沒有提示？複製頁面大綱，到小幫手的原始碼網站新增一個 issue，貼上去。擴充功能商店裡小幫手的隱私權政策就在那個網站上。',
      make: '先看看會複製什麼',
      look: '全部就是這些。號碼、姓名、金額和你輸入的內容都已去掉；複製之前，請先看過一遍。',
      outline: '頁面大綱',
      copy: '複製',
      copied: '已複製。',
      notCopied: '瀏覽器不讓複製。請選取文字，自己複製。',
      none: '現在讀不到這一頁。等頁面載入完成，再試一次。',
    },
    asking: '這一頁我不太確定。請回答一下頁面上的小問題。',
    recovered: '之前的進度讀不出來，只好從頭開始。舊資料另外存著，沒有刪掉。',
    gotIt: '知道了',
    privacy: '小幫手不讀取你在電信公司網頁上輸入的內容。除非你開啟同步，資料都不會離開這台電腦。',
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
