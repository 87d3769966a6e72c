import type { WordsOf } from '../words';

/** The guide in Simplified Chinese where it is Metro by T-Mobile that it guides through. */
export const metroUs: WordsOf<'metro-us'> = {
  guide: {
    about: {
      title: '什么是 Metro 卡',
      body: 'Metro by T-Mobile 的预付费卡。网站和账户都是 Metro 自己的一套，充值要到 Metro 官网，不在 T-Mobile 那边充。',
    },
    notes: {
      plansDiffer: '套餐和价格都是 Metro 自己的，以你看到的官网页面为准。',
      trustedOnly:
        '只在信得过的网站付款：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。',
    },
    prepare: { title: '续费前的准备' },
    facts: '网址是 {{month}} 核对的。可能会变，以官网为准。',
  },

  sim: {
    name: 'Metro 的预付费卡',
    tell: '卡上或包装上写着 Metro。',
  },

  method: {
    web: {
      name: '官网',
      title: 'Metro 官网续费',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '激活 SIM 卡',
        body: '把卡插进设备，照着卡附带的说明做。卡已经在用了？直接打勾就行。',
      },
      balance: {
        title: '先看看账户',
        body: '登录 Metro 官网看，或者问 Metro 客服。Metro 卡能拨什么代码，向导不知道，所以这里不写。',
      },
    },
    web: {
      open: {
        title: '打开官方网站',
        body: '官网是 {{officialAddress}}。看一眼地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。不想登录，就直接去免登录的付款页：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登录账户',
        body: '用 Metro 的账户登录，T-Mobile 的账户在这里登不上。只是来充值？免登录的付款页就能充。',
      },
      findRefill: {
        title: '找到充值页',
        body: 'Metro 管充值叫付款，找 [Pay as a guest]（不登录付款）。或者直接打开 {{guestRefillAddress}}，把这张卡的号码填两遍。',
      },
      choose: {
        title: '选择金额或套餐',
        body: '以 Metro 页面上列的为准，看清每一种包含什么，再往下走。',
      },
      pay: {
        title: '填写付款信息',
        body: '新填一张银行卡，或用存过的那张。卡号、有效期、安全码（CVV）都由你自己填，向导不读取你输入的内容。付款前看一眼地址栏。',
      },
      submit: {
        title: '核对并提交',
        body: '号码、金额都对了，再提交，只点一次。然后等页面给出结果，别刷新，也别关。一直没结果，也别再提交，先看账户。',
      },
      keepReceipt: {
        title: '保存收据',
        body: '关页面之前，先截图，或者记下确认号、日期和金额。',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'Metro 不认我的号码',
      why: '这张卡可能不是 Metro 的。T-Mobile 自己的卡，还有用它网络的其他牌子，都在别处充。',
      fix: '看看卡上、包装上或订单里写的是哪家，到那一家的官网或卖家那里充。拿不准，先问卖家再付钱。',
    },
    separateAccounts: {
      title: 'T-Mobile 账户在这里登不上',
      why: 'Metro 的账户是单独的：T-Mobile 的账户登不了 Metro，Metro 的也登不了 T-Mobile。',
      fix: '用 Metro 的账户登录。或者不登录，直接用号码充：{{guestRefillAddress}}。',
    },
    cardDeclined: {
      title: '银行卡被拒了',
      why: '可能是银行拦下了，也可能是网站不收这张卡。页面不一定会说是哪一种。',
      fix: '先问银行有没有扣款或冻结。有就别再付，去问 Metro。没有，再问问为什么被拒，或者换一张银行卡。',
    },
    unclearPayment: {
      title: '不知道付成没有',
      why: '点了付款，页面却变空白、卡住或关掉了，没看到结果。',
      fix: '先别再付。在另一个标签页看账户：到账了，就是付成了。没到账，就问银行有没有扣款或冻结，再去问 Metro；两边都说没有，再从头来。',
    },
  },

  moment: {
    home: {
      start: {
        title: '点 [*Sign in] 登录，不登也行',
        body: '只是来充值？用下面的按钮，不用登录。',
        callout: '点这里登录',
      },
    },
    signIn: {
      number: {
        title: '登录 Metro，点 [*Continue]',
        body: '照页面的要求填。T-Mobile 的账户在这里登不上。',
        callout: '填好点这里',
      },
      password: {
        title: '填密码，点 [*Sign in]',
        body: '填 Metro 的密码，T-Mobile 的在这里用不了。向导不读取密码。',
        callout: '填好点这里',
      },
      passkey: {
        title: '改用密码登录',
        body: '这一页要你刷脸或按指纹。这台设备上没设过，就改用 Metro 的密码。',
        callout: '改用密码',
      },
    },
    verify: {
      code: {
        title: '填验证码，再继续',
        body: '验证码由你自己填，向导不读取。没收到？不登录也能充。',
        callout: '填好点这里',
      },
      method: {
        title: '选验证码发到哪里',
        body: '选一个现在收得到的。',
        callout: '选好点这里',
      },
    },
    register: {
      start: {
        title: '跟着页面注册',
        body: '不想注册 Metro 账户？不注册也能充。',
        callout: '填好点这里',
      },
    },
    dashboard: {
      refill: {
        title: '从这里开始充值',
        body: 'Metro 可能管它叫付款。金额或套餐在打开的页面上选。',
        callout: '点这里充值',
      },
    },
    refillStart: {
      number: {
        title: '号码填两遍，点 [*Continue]',
        body: '填要充值的这张 Metro 卡的手机号。T-Mobile 的卡不在这里充。',
        callout: '填好点这里',
      },
      invalidNumber: {
        title: '号码再核对一遍',
        body: '页面说号码无效。重新填一遍。还不行，就看看这张卡是不是 Metro 的。',
        callout: '重新填一遍',
      },
      notAllowed: {
        title: '这个号码不能在这里充',
        body: '先看页面上写的原因。拿不准是不是 Metro 卡，先问卖家再付钱。',
        callout: '原因写在这里',
      },
    },
    chooseAmount: {
      pick: {
        title: '选好了，点 [*Continue]',
        body: '以 Metro 页面上列的为准，看清每一种包含什么。',
        callout: '选好点这里',
      },
    },
    payment: {
      fields: {
        title: '银行卡自己填',
        body: '填卡号、有效期和安全码（CVV），向导不读取。填好点 [*Continue]，只点一次。',
        callout: '填好点这里',
      },
      frame: {
        title: '银行卡自己填',
        body: '卡号框是单独嵌在页面里的，很正常。你填的内容，向导不读取。填好点 [*Continue]，只点一次。',
        callout: '填好点这里',
      },
      savedCard: {
        title: '看看是不是你的银行卡',
        body: '页面要安全码（CVV）就填上，向导不读取。想换银行卡，就选别的付款方式。看好了再点 [*Continue]，只点一次。',
        callout: '看好点这里',
      },
      method: {
        title: '选付款方式',
        body: '在页面列出的付款方式里，选一个你有的。在那里填什么，向导都不读取。选好点 [*Continue]，只点一次。',
        callout: '选好点这里',
      },
    },
    review: {
      submit: {
        title: '核对号码和金额，再点 [*Submit]',
        body: '点完就等结果，别关页面。',
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
        body: '把页面上的编号记下来，过几分钟再看账户。没到账也别再付，先问 Metro。',
        callout: '记下这个',
      },
    },
    paymentFailed: {
      retry: {
        title: '先别再付，查清有没有扣款',
        body: '先问银行有没有扣款或冻结。有就别再付，去问 Metro；没有，再换一张银行卡。',
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
        body: '手边备好 SIM 卡和卡附带的资料。',
        callout: '从这里开始',
      },
    },
    postpaidPay: {
      leave: {
        title: 'Metro 卡有自己的充值页',
        body: '不用登录，在那里填这张 Metro 卡的手机号就行。',
        callout: '不是这里',
      },
    },
  },

  caution: {
    refillStart: '两遍号码对一对：错一位，钱就充给别人了。',
    payment:
      '先看地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。再看清号码和金额。',
    review: '只点一次，别刷新。点下去就付款了。',
    paymentPending: '现在再付一次，可能会被扣两次款。',
  },

  alert: {
    postpaidPay: {
      title: '这里是付账单的，不是充值',
      body: 'Metro 卡有自己的充值页。',
    },
  },
};
