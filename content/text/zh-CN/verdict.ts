import type { Words } from '../words';

/** 是不是官网。 */
export const verdict: Words['verdict'] = {
  kind: {
    own: '这是 {{carrier}} 官网',
    aside: '这是 {{carrier}} 的网站，但不能在这里充值',
    brand: '这是 {{carrier}} 官网，不是你这张卡的',
    stranger: '这不是 {{carrier}} 的网站',
    lookalike: '小心：看着像官网，其实不是',
    unsafe: '网址没错，但连接没加密',
  },
  reason: {
    ownHost: '网址属于 {{domain}}，连接已加密。',
    ownNotForCustomers: '这是给企业、经销商或员工用的网站。',
    otherCarrier: '{{carrier}} 是另一个品牌，账户和充值都不通用。',
    ownOverHttp: '别人可能偷看或改动这个页面。登录、付款之前，先换成 https:// 开头的网址。',
    nameInSubdomain: '开头像 {{carrier}}，可是要看结尾：这是 {{site}}，不是官网。',
    nameWithWords: '里面有 {{carrier}} 的名字，可是 {{domain}} 才是官网。',
    lookalikeLetters: '有字母被换过，或者少了、多了。{{domain}} 才是正确的。',
    userInfo: '@ 前面的不算数，实际打开的是 {{site}}。',
    otherEnding: '名字一样，结尾不同，可能是别国的同名公司。向导不认识它。',
    otherSpelling: '写法和 {{domain}} 不一样，向导不认识它。',
    nameInFront: '{{carrier}} 的名字只在前面。要看结尾：这是 {{site}}。',
    nameWithMore: '里面有 {{carrier}} 的名字，但不是 {{domain}}。',
    endsLike: '只是结尾和 {{domain}} 一样，其实是另一个名字。',
    nameInPath: '{{domain}} 只出现在斜杠后面，网站其实是 {{site}}。',
    ipAddress: '网址是一串数字，比如随身 WiFi 自己的设置页。',
    stranger: '这是 {{site}}。它不一定有问题，但不是 {{carrier}} 的。',
  },
  beware: '别在这里登录，也别付款。',
  official: '官网：',
  cardSite: '你这张卡在这里充值：',
  otherBrand: '另一个品牌的网站',
};
