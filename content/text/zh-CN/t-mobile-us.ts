import type { WordsOf } from '../words';

/** The guide in Simplified Chinese where it is T-Mobile US that it guides through. */
export const tMobileUs: WordsOf<'t-mobile-us'> = {
  guide: {
    about: {
      title: '什么是 T-M 上网卡',
      body: '插在随身 WiFi、平板这类设备里的流量卡，走 T-Mobile 的网络上网。续费前先看看卡是谁卖的：转售商的卡，要到转售商那里充。',
    },
    notes: {
      plansDiffer: '各国、各地区的套餐和价格不一样，以你看到的官网页面为准。',
      trustedOnly:
        '只在官网、官方 APP、营业厅或授权店付款；网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。T-Mobile 不会主动发消息要你的敏感信息；收到可疑短信，转发到 {{scamShortCode}}。',
    },
    prepare: { title: '续费前的准备' },
    facts: '代码、电话和限额是 {{month}} 核对的。可能会变，以官网为准。',
  },

  sim: {
    name: 'T-Mobile 自己的预付费卡',
    tell: '从 T-Mobile 买的，卡上和包装上没有别家的名字。',
  },

  method: {
    web: {
      name: '官网',
      title: '官网续费',
    },
    app: {
      name: 'APP',
      title: 'APP 续费',
      intro: 'T-Mobile 的官方 APP 现在叫 {{appName}}。手机上装好，点几下就能续。',
    },
    store: {
      name: '营业厅',
      title: '营业厅续费',
      intro: '想有人当面帮你办，就去 T-Mobile 营业厅或授权零售店。',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '激活 SIM 卡',
        body: '把卡插进设备，跟着提示走；要你填激活码，就填上。卡已经在用了？直接打勾就行。',
      },
      balance: {
        title: '查看余额和剩余流量',
        body: '三种办法：上官网、开 {{appName}}，或者用插着这张卡的手机拨下面的代码。随身 WiFi 没有拨号键，就用官网或 APP 查。',
      },
    },
    web: {
      open: {
        title: '打开官方网站',
        body: '官网是 {{officialAddress}}。看一眼地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。不想登录，就直接去预付费充值页：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登录账户',
        body: '用手机号或邮箱登录，还没有账户就先注册。手机号填 {{numberDigits}} 位，前面不加 +1。',
      },
      findRefill: {
        title: '找到“充值”入口',
        body: '没登录：在预付费充值页，把这张卡的号码填两遍。登录了：在账户首页找 [Refill] 或 [Add to Balance]。开着 AutoPay 的话，到续费时会自动扣款，先看扣款日和金额，再决定充不充。',
      },
      choose: {
        title: '选择金额或套餐',
        body: '包月不限量，或者流量包，按需要选。金额至少充够账户首页写的 [Renewal amount]（续费金额），别照广告价充，那是不含税的。一次最多充 {{limitOnce}}。',
      },
      pay: {
        title: '填写付款信息',
        body: '新填一张银行卡，或用存过的那张。卡号、有效期、安全码（CVV）都由你自己填，向导不读取你输入的内容。付款前看一眼地址栏。',
      },
      submit: {
        title: '核对并提交',
        body: '号码、金额、套餐都对了，再提交，只点一次。然后等页面给出结果，别刷新，也别关。一直没结果，也别再提交，先查余额。',
      },
      keepReceipt: {
        title: '保存收据',
        body: '关页面之前，先截图，或者记下确认号、日期和金额。',
      },
    },
    app: {
      install: {
        title: '安装官方 APP',
        body: '在手机的应用商店搜 {{appName}}，看清是 T-Mobile 出的再装。原来的 T-Mobile APP 已经并到它里面了。',
      },
      signIn: {
        title: '登录 APP',
        body: '用手机号登录，或者用屏幕上的其他方式。人不在美国，就收不到短信验证码；能选邮箱就选邮箱。',
      },
      account: {
        title: '进入“我的账户”',
        body: '点 [My account]，先看看余额还有多少。',
      },
      refill: {
        title: '充值并付款',
        body: '点 [Refill]，选好金额或套餐，付款。金额以 APP 显示的为准，别照广告价付，那是不含税的。',
      },
      check: {
        title: '核对最新的账单或付款',
        body: '回到主页面，看最新一笔的金额和日期对不对。APP 也能发提醒，可以打开通知。',
      },
    },
    store: {
      bring: {
        title: '带上证件',
        body: '带护照、驾照或其他证件，再记好这张卡的号码。各店要求可能不一样，拿不准就先打电话问。',
      },
      ask: {
        title: '说明来意',
        body: '可以直接说：“I’d like to refill my prepaid data SIM.”店员要看证件，就给他看。也可以买一张充值卡，自己充。',
      },
      pay: {
        title: '选套餐并付款',
        body: '跟着店员选套餐、定金额、付款。付之前问清楚：含税一共多少，有没有手续费。',
      },
      receipt: {
        title: '要一张收据',
        body: '走之前看看号码、金额、日期对不对。再拍张照，留个底。',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: '官网不认我的号码',
      why: '这张卡可能不是 T-Mobile 自己的。Ultra Mobile（PayGo、紫卡、3\u00a0刀卡）、Mint、Metro、GL.iNet 这些用的是 T-Mobile 的网络，充值却在别处。',
      fix: '看看卡上、包装上或订单里写的是哪家，到那一家的官网或卖家那里充。拿不准，先问卖家再付钱。',
    },
    postpaidPage: {
      title: '页面要我填 account number',
      why: '那一页是用来付月付（postpaid）账单的。预付费充值不需要账户号码（account number）。',
      fix: '离开那一页，打开预付费充值页：{{guestRefillAddress}}。有这张卡的手机号就行；那里不认，就登录后再充。',
    },
    touristPlan: {
      title: '提示我的套餐不能充值',
      why: 'Tourist 套餐和 U.S. Pass 不能在网上充值。',
      fix: '买一张新的就好，用下面的链接。付款前看清天数和流量。',
    },
    refillPin: {
      title: '充值 PIN 没地方填',
      why: '不登录的充值页不收充值 PIN（voucher）。',
      fix: '登录后点 [Redeem a refill card]；或者用插着这张卡的手机拨 {{careShort}}，打 {{refillPhone}} 也行。别放太久：电子 PIN（ePIN）{{ePinDays}} 天不用就作废。',
    },
    signInBlocked: {
      title: '登录不了，或收不到验证码',
      why: '常见的有三种：号码前加了 +1；页面要你刷脸或按指纹；人不在美国，短信验证码送不到。',
      fix: '号码只填 {{numberDigits}} 位，不加 +1。看到 Face ID，就选 [Log in with password]。验证码改发到邮箱。都不行，就不登录直接充：{{guestRefillAddress}}。',
    },
    blankPage: {
      title: '页面空白，或说浏览器不支持',
      why: '官网不让用 Firefox 的隐私窗口。开着 VPN、广告拦截，或者禁了 Cookie，页面也可能出不来。',
      fix: '点了付款之后才变空白？别再付，先查余额。不是的话，换成普通窗口，允许 Cookie，把 VPN 和拦截插件先关一次，再重新打开。',
    },
    taxOnTop: {
      title: '付了钱，却没续上',
      why: '可能是照广告价充的，那不含税；余额差一点也续不上。',
      fix: '登录后，先看这笔钱到账没有。到账了，再拿余额和 [Renewal amount]（续费金额）比，差多少补多少。没到账，或补了还没续上，就别再付，打 {{carePhone}} 问。',
    },
    cardDeclined: {
      title: '银行卡被拒了',
      why: '可能是银行拦下了，也可能是网站不收这张卡。页面不一定会说是哪一种。',
      fix: '先问银行有没有扣款或冻结。有就别再付，打 {{carePhone}} 问。没有，再问问为什么被拒。也可以改用充值卡，或者请在美国的亲友帮忙付。地址和邮编填付款那张卡的。',
    },
    unclearPayment: {
      title: '不知道付成没有',
      why: '点了付款，页面却变空白、卡住或关掉了，没看到结果。',
      fix: '先别再付。在另一个标签页看余额：到账了，就是付成了。没到账，就问银行有没有扣款或冻结，再打 {{carePhone}} 问；两边都说没有，再从头来。',
    },
    stillSuspended: {
      title: '有余额，卡还是用不了',
      why: '充好了也不一定马上恢复。也可能余额还差一点，因为广告价不含税。',
      fix: '把卡拔出来重新插好，重启设备。还不行就别等，打 {{carePhone}}，或用插着这张卡的手机拨 {{careShort}}，或者去营业厅。',
    },
    separateAccounts: {
      title: '登录了，却看不到这张卡',
      why: '预付费和月付（postpaid）要分开登录，不是同一个账户。',
      fix: '先退出，再用这张卡的号码登录。或者不登录，直接用号码充：{{guestRefillAddress}}。',
    },
    overlay: {
      title: '页面被弹窗挡住了',
      why: '官网常会先弹出 Cookie、通知、优惠、语言或定位的窗口。',
      fix: '先处理最上面的弹窗：看清楚，再选择或关掉。之后下面的按钮就能点了。',
    },
    emailTaken: {
      title: '提示邮箱已被使用',
      why: '激活的时候会遇到：这个邮箱已经属于另一个账户。',
      fix: '换一个邮箱；或者去这个邮箱里找验证码，填到页面上。',
    },
  },

  moment: {
    home: {
      start: {
        title: '点 [*My account] 登录',
        body: '[Log in] 在 [My account] 里面。不想登录，就用下面的按钮，填手机号直接充。',
        callout: '点这里登录',
      },
    },
    signIn: {
      number: {
        title: '填手机号，点 [*Next]',
        body: '填 {{numberDigits}} 位，不加 +1，也可以填邮箱。没填对之前，[*Next] 一直是灰的。',
        callout: '填好点这里',
      },
      password: {
        title: '填密码，点 [*Log in]',
        body: '密码只由你自己填，向导不读取。',
        callout: '填好点这里',
      },
      passkey: {
        title: '选 [*Log in with password]',
        body: '这一页要你刷脸或按指纹。这台设备上没设过，就改用密码。',
        callout: '改用密码',
      },
    },
    verify: {
      code: {
        title: '填验证码，点 [*Continue]',
        body: '验证码由你自己填，向导不读取。没收到，就返回换一种方式。',
        callout: '填好点这里',
      },
      method: {
        title: '选验证码发到哪里',
        body: '邮箱、短信、别的设备上的通知，选一个现在收得到的。',
        callout: '选好点这里',
      },
    },
    register: {
      start: {
        title: '用这张卡的号码注册',
        body: '填 {{numberDigits}} 位，不加 +1，然后跟着页面走。',
        callout: '填好点这里',
      },
    },
    dashboard: {
      refill: {
        title: '点 [*Add to Balance] 进入充值',
        body: '到期日前充值；开着 AutoPay 会自动扣款，先看清再充。万一停机，马上充，再打 {{carePhone}} 问号码能留多久。',
        callout: '点这里充值',
      },
    },
    refillStart: {
      number: {
        title: '号码填两遍，点 [*Continue to plans]',
        body: '填要充值的这张卡的手机号，不加 +1。页面不认这个号码，就登录后再充。',
        callout: '填好点这里',
      },
      invalidNumber: {
        title: '号码再核对一遍',
        body: '页面说号码无效。填 {{numberDigits}} 位，不加 +1。还不行，就登录试试，或者看看这张卡是不是转售商卖的。',
        callout: '重新填一遍',
      },
      notAllowed: {
        title: '这个套餐不能在这里充',
        body: 'Tourist 套餐和 U.S. Pass 不能在网上充值，要买一张新的。',
        callout: '原因写在这里',
      },
    },
    chooseAmount: {
      pick: {
        title: '选好了，点 [*Continue to payment]',
        body: '包月不限量，或者流量包，按需要选。一次最多充 {{limitOnce}}。',
        callout: '选好点这里',
      },
    },
    payment: {
      fields: {
        title: '银行卡自己填',
        body: '填卡号、有效期和安全码（CVV），向导不读取。填好点 [*Continue to review]，只点一次。',
        callout: '填好点这里',
      },
      frame: {
        title: '银行卡自己填',
        body: '卡号框是单独嵌在页面里的，很正常。你填的内容，向导不读取。填好点 [*Continue to review]，只点一次。',
        callout: '填好点这里',
      },
      savedCard: {
        title: '看看是不是你的银行卡',
        body: '页面要安全码（CVV）就填上，向导不读取。想换银行卡，就选别的付款方式。看好了再点 [*Continue to review]，只点一次。',
        callout: '看好点这里',
      },
      method: {
        title: '选付款方式',
        body: '在页面列出的付款方式里，选一个你有的。在那里填什么，向导都不读取。选好点 [*Continue to review]，只点一次。',
        callout: '选好点这里',
      },
    },
    review: {
      submit: {
        title: '核对号码和金额，再点 [*Order now]',
        body: '套餐也看一眼。点完就等结果，别关页面。',
        callout: '核对好再点',
      },
    },
    confirmation: {
      keep: {
        title: '先留收据，再关页面',
        body: '先收起向导再截图，或者记下确认号、日期和金额。',
        callout: '记下这个',
      },
    },
    paymentPending: {
      wait: {
        title: '还在处理中，先别再付',
        body: '把页面上的编号记下来，过几分钟再看余额。没到账也别再付，先打 {{carePhone}} 问。',
        callout: '记下这个',
      },
    },
    paymentFailed: {
      retry: {
        title: '先别再付，查清有没有扣款',
        body: '先问银行有没有扣款或冻结。有就别再付，打 {{carePhone}} 问；没有，再换一张银行卡。',
        callout: '看看原因',
      },
    },
    history: {
      look: {
        title: '看最新的一笔',
        body: '日期和金额跟你这次付的对得上，也没写着处理中或被拒，这笔就付成了。',
        callout: '看最新一笔',
      },
    },
    activation: {
      start: {
        title: '跟着页面激活',
        body: '手边备好 SIM 卡号（ICCID）和设备的 IMEI；有激活码的话，也备好。',
        callout: '从这里开始',
      },
    },
    postpaidPay: {
      leave: {
        title: '预付费卡有自己的充值页',
        body: '不用登录，到那里填这张卡的手机号。那里不认这个号码，就登录后再充。',
        callout: '不是这里',
      },
    },
  },

  caution: {
    signIn: '人不在美国，短信验证码送不到。要验证码就改用邮箱，或者不登录直接充。',
    verify: '人不在美国，短信验证码送不到。改用邮箱，或者不登录直接充。',
    dashboard: '至少充够账户首页写的 [Renewal amount]（续费金额），别照广告价充，那是不含税的。',
    refillStart: '两遍号码对一对：错一位，钱就充给别人了。',
    chooseAmount: '至少充够账户首页写的 [Renewal amount]（续费金额），别照广告价充，那是不含税的。',
    payment:
      '先看地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。再看清号码和金额。',
    review: '只点一次，别刷新。点下去就付款了。',
    paymentPending: '现在再付一次，可能会被扣两次款。',
  },

  alert: {
    postpaidPay: {
      title: '这里是月付账单，不是预付费充值',
      body: '这种页面常要填账户号码（account number），预付费充值用不着。',
    },
  },
};
