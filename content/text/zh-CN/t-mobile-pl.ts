import type { WordsOf } from '../words';

/** The guide in Simplified Chinese where it is T-Mobile Polska that it guides through. */
export const tMobilePl: WordsOf<'t-mobile-pl'> = {
  guide: {
    about: {
      title: '什么是波兰 T-Mobile 卡',
      body: '波兰运营商 T-Mobile Polska 的预付费卡（[na kartę]），只能在波兰官网充；美国 T-Mobile 的卡要到美国官网充。波兰语“doładowanie”就是充值。',
    },
    notes: {
      plansDiffer: '金额和优惠都是波兰官网自己的，以兹罗提（złoty）计价，以你看到的页面为准。',
      trustedOnly:
        '只在信得过的网站付款：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。',
    },
    prepare: { title: '续费前的准备' },
    facts: '代码和网址是 {{month}} 核对的。可能会变，以官网为准。',
  },

  sim: {
    name: '波兰 T-Mobile 预付费卡',
    tell: '在波兰用的卡，号码以 +{{numberPrefix}} 开头。',
  },

  method: {
    web: {
      name: '官网',
      title: '波兰官网续费',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '激活 SIM 卡',
        body: '把卡插进设备，照着卡附带的说明做。卡已经在用了？直接打勾就行。',
      },
      balance: {
        title: '查看余额',
        body: '用插着这张卡的手机拨下面的代码。随身 WiFi 没有拨号键，要先把卡换到手机里再拨。',
      },
    },
    web: {
      open: {
        title: '打开官方网站',
        body: '官网是 {{officialAddress}}。看一眼地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。不想登录，就直接去充值页：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登录账户',
        body: '登录框会弹在页面上。填邮箱，或者填 T-Mobile 号码，号码前加 {{numberPrefix}}，再点 [Dalej]（下一步）。按号码充值不用登录。',
      },
      findRefill: {
        title: '找到充值页',
        body: '找 [Doładuj konto]（给账户充值）。或者直接打开 {{guestRefillAddress}}，填这张卡的号码，点 [Dalej]。',
      },
      choose: {
        title: '选择金额',
        body: '选好金额（[kwota]），点 [Dalej]。接下来页面要你勾选同意条款的话，每一条看清楚再勾。',
      },
      pay: {
        title: '填写付款信息',
        body: '新填一张银行卡，或用存过的那张。卡号、有效期、安全码（CVV）都由你自己填，向导不读取你输入的内容。付款前看一眼地址栏。',
      },
      submit: {
        title: '核对并提交',
        body: '号码、金额都对了，再点 [Płacę]（付款），只点一次。然后等页面给出结果，别刷新，也别关。一直没结果，也别再提交，先查余额。',
      },
      keepReceipt: {
        title: '保存收据',
        body: '关页面之前，先截图，或者记下确认号、日期和金额。',
      },
    },
  },

  trouble: {
    overlay: {
      title: '页面被弹窗挡住了',
      why: '这个网站的登录框本身就是弹窗，会盖在商店的任何一页上；上面还可能有别的弹窗。',
      fix: '先处理最上面的弹窗：看清楚，再选择或关掉。之后下面的按钮就能点了。',
    },
    cardDeclined: {
      title: '银行卡被拒了',
      why: '可能是银行拦下了，也可能是网站不收这张卡。页面不一定会说是哪一种。',
      fix: '先问银行有没有扣款或冻结。有就别再付，去问 T-Mobile Polska。没有，再问问为什么被拒，或者换一张银行卡。',
    },
    unclearPayment: {
      title: '不知道付成没有',
      why: '点了付款，页面却变空白、卡住或关掉了，没看到结果。',
      fix: '先别再付。用插着这张卡的手机拨 {{codeBalance}} 看余额：到账了，就是付成了。没到账，就问银行有没有扣款或冻结，再去问 T-Mobile Polska；两边都说没有，再从头来。',
    },
  },

  moment: {
    home: {
      start: {
        title: '点 [*Zaloguj się] 登录',
        body: '不想登录，就用下面的按钮，填手机号直接充。',
        callout: '点这里登录',
      },
    },
    signIn: {
      number: {
        title: '填邮箱或号码，点 [*Dalej]',
        body: '填 T-Mobile 号码的话，前面加 {{numberPrefix}}。',
        callout: '填好点这里',
      },
      password: {
        title: '填密码，点 [*Zaloguj się]',
        body: '密码只由你自己填，向导不读取。',
        callout: '填好点这里',
      },
      passkey: {
        title: '改用密码登录',
        body: '这一页要你刷脸或按指纹。这台设备上没设过，就改用密码。',
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
        body: '不想注册？不注册也能充。',
        callout: '填好点这里',
      },
    },
    dashboard: {
      refill: {
        title: '点 [*Doładuj konto] 充值',
        body: '意思是“给账户充值”。金额在打开的页面上选。',
        callout: '点这里充值',
      },
    },
    refillStart: {
      number: {
        title: '填号码，点 [*Dalej]',
        body: '填要充值的这张卡的手机号。页面还要邮箱的话，填你自己的。',
        callout: '填好点这里',
      },
      invalidNumber: {
        title: '号码再核对一遍',
        body: '页面说号码无效。重新填一遍。还不行，就看看这张卡是不是 T-Mobile Polska 自己的。',
        callout: '重新填一遍',
      },
      notAllowed: {
        title: '这个号码不能在这里充',
        body: '先看页面上写的原因。拿不准是什么卡，先问卖家再付钱。',
        callout: '原因写在这里',
      },
    },
    chooseAmount: {
      pick: {
        title: '选好金额，点 [*Dalej]',
        body: '金额以兹罗提（złoty）计。接下来要勾选同意条款的话，每一条看清楚再勾。',
        callout: '选好点这里',
      },
    },
    payment: {
      fields: {
        title: '银行卡自己填',
        body: '填卡号、有效期和安全码（CVV），向导不读取。填好点 [*Płacę]，只点一次。',
        callout: '填好点这里',
      },
      frame: {
        title: '银行卡自己填',
        body: '卡号框是单独嵌在页面里的，很正常。你填的内容，向导不读取。填好点 [*Płacę]，只点一次。',
        callout: '填好点这里',
      },
      savedCard: {
        title: '看看是不是你的银行卡',
        body: '页面要安全码（CVV）就填上，向导不读取。想换银行卡，就选别的付款方式。看好了再点 [*Płacę]，只点一次。',
        callout: '看好点这里',
      },
      method: {
        title: '选付款方式',
        body: '在页面列出的付款方式里，选一个你有的。在那里填什么，向导都不读取。选好点 [*Płacę]，只点一次。',
        callout: '选好点这里',
      },
    },
    review: {
      submit: {
        title: '核对号码和金额，再点 [*Płacę]',
        body: '[Płacę] 的意思是“付款”。看清要同意什么，点了就等结果。',
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
        body: '把页面上的编号记下来，过几分钟再看余额。没到账也别再付，先问 T-Mobile Polska。',
        callout: '记下这个',
      },
    },
    paymentFailed: {
      retry: {
        title: '先别再付，查清有没有扣款',
        body: '先问银行有没有扣款或冻结。有就别再付，去问 T-Mobile Polska；没有，再换一张银行卡。',
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
        title: '预付费卡请到充值页',
        body: '不用登录，到那里填这张卡的手机号就行。',
        callout: '不是这里',
      },
    },
  },

  caution: {
    refillStart: '一位一位核对：错一位，钱就充给别人了。',
    payment:
      '先看地址栏：网站名应为 {{carrierDomain}}，或以 .{{carrierDomain}} 结尾。再看清号码和金额。',
    review: '只点一次，别刷新。点下去就付款了。',
    paymentPending: '现在再付一次，可能会被扣两次款。',
  },

  alert: {
    postpaidPay: {
      title: '这里是付账单的，不是充值',
      body: '预付费卡（[na kartę]）有自己的充值页。',
    },
  },
};
