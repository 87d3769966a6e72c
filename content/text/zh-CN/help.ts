import type { Words } from '../words';

/** 小贴士里能点的，和一问一答找办法。 */
export const help: Words['help'] = {
  title: '找办法',
  whatToDo: '看看怎么办',

  tip: {
    remind: '设置到期提醒',
    record: '记一笔',
    router: {
      title: '重启路由器或随身 WiFi',
      off: '正在付款的话，等出了结果再关。关机，等半分钟。',
      on: '再开机，等指示灯或信号格稳定下来。',
      again: '重新连上，再打开页面。',
      place: '还是慢？放到窗边，离金属远一点，再试一次。',
    },
    clear: {
      title: '只清除 {{domain}} 的数据',
      what: '会清掉 {{domain}} 的 Cookie、缓存和它存下的数据，别的网站一概不动。',
      signsOut: '清完要重新登录，没付完的订单也会丢。正在付款的话，等出了结果再清。',
      permission: '为此，向导要向浏览器借用“清除浏览数据”的权限，用完马上还。',
      clear: '清除',
      cancel: '取消',
      busy: '正在清除…',
      done: '已清除。刷新官网页面，重新登录就行。',
      refused: '浏览器没给这个权限，什么都没清。',
      failed: '浏览器没能清掉。',
      byHand:
        '也可以自己来：在官网页面点地址栏左边的图标，找到 Cookie 和网站数据，把 {{domain}} 的删掉。',
      byHandOnly:
        '这个浏览器不让扩展只清一个网站，要自己来：在官网页面点地址栏左边的盾牌（旧版是锁），选“清除 Cookie 和网站数据”。清完要重新登录。',
    },
    scam: {
      title: '当心诈骗短信',
      label: '短信里的链接是真的吗？',
      hint: '先复制，别点开，贴到这里。',
      check: '看看',
      noAddress: '里面没有网址。网址像这样：www.example.com',
    },
  },

  search: {
    label: '搜索办法',
    hint: '验证码、税、被拒…',
    found: '找到 {{count}} 条',
    none: '没有找到“{{query}}”。',
    noneHint: '换个短一点的词，或者回答下面的问题，一步步找。',
    call: '也可以直接问客服：{{phone}}。',
  },

  all: '全部问题',

  path: {
    hint: '回答一两个问题，告诉你怎么办。',
    answered: '你选了：{{answers}}',
    back: '上一步',
    again: '重新开始',
    none: '都不是',
    noneHint: '那就看看下面的全部问题，或者用页面上的词搜一搜。',
    still: '还没解决，就直接问客服：{{phone}}。',
    whose: {
      ask: '这张卡是 {{carrier}} 自己的吗？',
      own: '是，卡上没有别家的名字',
      tourist: 'Tourist 套餐或 U.S. Pass',
      other: '别家的，或者不知道',
    },
    where: {
      ask: '在哪一步卡住了？',
      page: '网页打不开，或者没法点',
      signIn: '登录、注册或激活',
      number: '填号码或充值 PIN',
      paid: '付款，或者付完以后',
    },
    page: {
      ask: '页面是什么样？',
      blank: '一片空白，或说浏览器不支持',
      covered: '被弹窗挡住了',
      account: '要我填 account number',
    },
    signIn: {
      ask: '登录的时候怎么了？',
      blocked: '登录不了，或收不到验证码',
      missing: '登录了，却看不到这张卡',
      email: '说邮箱已被使用',
    },
    number: {
      ask: '页面怎么说？',
      unknown: '不认这个号码',
      plan: '这个套餐不能充值',
      pin: '没有地方填 PIN',
    },
    paid: {
      ask: '钱付出去了吗？',
      declined: '没有，银行卡被拒了',
      unclear: '不清楚，没看到结果',
      short: '付了，却没续上',
      suspended: '付了，卡还是用不了',
    },
  },
};
