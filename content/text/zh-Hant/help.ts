import type { Words } from '../words';

/** 小提示裡能按的，和一問一答找辦法。 */
export const help: Words['help'] = {
  title: '找辦法',
  whatToDo: '看怎麼辦',

  tip: {
    remind: '設定到期提醒',
    record: '記一筆',
    router: {
      title: '重新啟動路由器或隨身 WiFi',
      off: '正在付款的話，等結果出來再關。關機，等半分鐘。',
      on: '再開機，等指示燈或訊號格穩定下來。',
      again: '重新連上，再打開頁面。',
      place: '還是慢？放到窗邊，離金屬遠一點，再試一次。',
    },
    clear: {
      title: '只清除 {{domain}} 的資料',
      what: '會清掉 {{domain}} 的 Cookie、快取和它存下的資料，別的網站一概不動。',
      signsOut: '清完要重新登入，沒付完的訂單也會不見。正在付款的話，等結果出來再清。',
      permission: '為此，小幫手要向瀏覽器借用「清除瀏覽資料」的權限，用完馬上還。',
      clear: '清除',
      cancel: '取消',
      busy: '正在清除…',
      done: '已清除。把官網頁面重新整理，再登入就好。',
      refused: '瀏覽器沒給這個權限，什麼都沒清。',
      failed: '瀏覽器無法清除。',
      byHand:
        '也可以自己來：在官網頁面按網址列左邊的圖示，找到 Cookie 和網站資料，把 {{domain}} 的刪掉。',
      byHandOnly:
        '這個瀏覽器不讓擴充功能只清一個網站，要自己來：在官網頁面按網址列左邊的盾牌（舊版是鎖頭），選「清除 Cookie 與網站資料」。清完要重新登入。',
    },
    scam: {
      title: '小心詐騙簡訊',
      label: '簡訊裡的連結是真的嗎？',
      hint: '先複製，別點開，貼到這裡。',
      check: '看看',
      noAddress: '裡面沒有網址。網址像這樣：www.example.com',
    },
  },

  search: {
    label: '搜尋辦法',
    hint: '驗證碼、稅、被拒…',
    found: '找到 {{count}} 筆',
    none: '找不到「{{query}}」。',
    noneHint: '換個短一點的詞，或回答下面的問題，一步一步找。',
    call: '也可以直接問客服：{{phone}}。',
  },

  all: '全部問題',

  path: {
    hint: '回答一兩個問題，告訴你怎麼辦。',
    answered: '你選了：{{answers}}',
    back: '上一步',
    again: '重新開始',
    none: '都不是',
    noneHint: '那就看看下面的全部問題，或用頁面上的詞搜尋看看。',
    still: '還沒解決，就直接問客服：{{phone}}。',
    whose: {
      ask: '這張卡是 {{carrier}} 自己的嗎？',
      own: '是，卡上沒有別家的名字',
      tourist: 'Tourist 方案或 U.S. Pass',
      other: '別家的，或不知道',
    },
    where: {
      ask: '在哪裡卡住了？',
      page: '網頁打不開，或不能用',
      signIn: '登入、註冊或啟用',
      number: '填號碼或儲值 PIN 碼',
      paid: '付款，或付完以後',
    },
    page: {
      ask: '頁面是什麼樣子？',
      blank: '一片空白，或說不支援這個瀏覽器',
      covered: '被視窗蓋住了',
      account: '要我填 account number',
    },
    signIn: {
      ask: '登入的時候怎麼了？',
      blocked: '無法登入，或收不到驗證碼',
      missing: '登入了，卻看不到這張卡',
      email: '說電子郵件已被使用',
    },
    number: {
      ask: '頁面怎麼說？',
      unknown: '不認得這個號碼',
      plan: '這個方案不能儲值',
      pin: '沒有地方填 PIN 碼',
    },
    paid: {
      ask: '錢付出去了嗎？',
      declined: '沒有，信用卡被拒絕了',
      unclear: '不清楚，沒看到結果',
      short: '付了，卻沒有續期',
      suspended: '付了，卡還是不能用',
    },
  },
};
