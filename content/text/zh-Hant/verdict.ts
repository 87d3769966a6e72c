import type { Words } from '../words';

/** 是不是官網。 */
export const verdict: Words['verdict'] = {
  kind: {
    own: '這是 {{carrier}} 官網',
    aside: '這是 {{carrier}} 的網站，但不能在這裡儲值',
    brand: '這是 {{carrier}} 官網，不是你這張卡的',
    stranger: '這不是 {{carrier}} 的網站',
    lookalike: '小心：看起來像官網，其實不是',
    unsafe: '網址沒錯，但連線沒加密',
  },
  reason: {
    ownHost: '網址屬於 {{domain}}，連線已加密。',
    ownNotForCustomers: '這是給企業、經銷商或員工用的網站。',
    otherCarrier: '{{carrier}} 是另一個品牌，帳戶和儲值都不通用。',
    ownOverHttp: '別人可能偷看或改動這個頁面。登入、付款之前，先換成 https:// 開頭的網址。',
    nameInSubdomain: '開頭像 {{carrier}}，可是要看結尾：這是 {{site}}，不是官網。',
    nameWithWords: '裡面有 {{carrier}} 的名字，可是 {{domain}} 才是官網。',
    lookalikeLetters: '有字母被換過，或少了、多了。{{domain}} 才是正確的。',
    userInfo: '@ 前面的不算數，實際打開的是 {{site}}。',
    otherEnding: '名字一樣，結尾不同，可能是別國的同名公司。小幫手不認得它。',
    otherSpelling: '寫法和 {{domain}} 不一樣，小幫手不認得它。',
    nameInFront: '{{carrier}} 的名字只在前面。要看結尾：這是 {{site}}。',
    nameWithMore: '裡面有 {{carrier}} 的名字，但不是 {{domain}}。',
    endsLike: '只是結尾和 {{domain}} 一樣，其實是另一個名字。',
    nameInPath: '{{domain}} 只出現在斜線後面，網站其實是 {{site}}。',
    ipAddress: '網址是一串數字，例如隨身 WiFi 自己的設定頁。',
    stranger: '這是 {{site}}。它不一定有問題，但不是 {{carrier}} 的。',
  },
  beware: '別在這裡登入，也別付款。',
  official: '官網：',
  cardSite: '你這張卡在這裡儲值：',
  otherBrand: '另一個品牌的網站',
};
