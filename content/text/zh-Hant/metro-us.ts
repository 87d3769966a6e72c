import type { WordsOf } from '../words';

/** The guide in Traditional Chinese where it is Metro by T-Mobile that it guides through. */
export const metroUs: WordsOf<'metro-us'> = {
  guide: {
    about: {
      title: '什麼是 Metro 卡',
      body: 'Metro by T-Mobile 的預付卡。網站和帳戶都是 Metro 自己的，儲值要到 Metro 官網，不在 T-Mobile 那邊。',
    },
    notes: {
      plansDiffer: '方案和價格都是 Metro 自己的，以你看到的官網為準。',
      trustedOnly:
        '只在信得過的網站付款：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。',
    },
    prepare: { title: '儲值前的準備' },
    facts: '網址是 {{month}} 核對的。可能會變，以官網為準。',
  },

  sim: {
    name: 'Metro 的預付卡',
    tell: '卡片或包裝上寫著 Metro。',
  },

  method: {
    web: {
      name: '官網',
      title: 'Metro 官網儲值',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '啟用 SIM 卡',
        body: '把卡插進裝置，照著卡附的說明做。卡已經在用了？直接打勾就好。',
      },
      balance: {
        title: '先看看帳戶',
        body: '登入 Metro 官網看，或問 Metro 客服。Metro 卡能撥什麼代碼，小幫手不知道，所以這裡不寫。',
      },
    },
    web: {
      open: {
        title: '打開官方網站',
        body: '官網是 {{officialAddress}}。看一眼網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。不想登入，就直接到免登入的付款頁：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登入帳戶',
        body: '用 Metro 的帳戶登入，T-Mobile 的帳戶在這裡不能用。只是來儲值？免登入的付款頁就可以。',
      },
      findRefill: {
        title: '找到儲值頁',
        body: 'Metro 把儲值叫做付款，找 [Pay as a guest]（不登入付款）。或直接打開 {{guestRefillAddress}}，把這張卡的號碼填兩次。',
      },
      choose: {
        title: '選擇金額或方案',
        body: '以 Metro 頁面上列的為準，看清楚每一種包含什麼，再往下走。',
      },
      pay: {
        title: '填寫信用卡資料',
        body: '新填一張信用卡或簽帳金融卡，或用存過的那張。卡號、有效期限、安全碼（CVV）都由你自己填，小幫手不讀取你輸入的內容。付款前看一眼網址列。',
      },
      submit: {
        title: '核對並送出',
        body: '號碼、金額都對了再送出，只按一次。然後等頁面顯示結果，別重新整理，也別關掉。一直沒有結果，也別再送出，先看帳戶。',
      },
      keepReceipt: {
        title: '留下收據',
        body: '關掉頁面之前，先截圖，或記下確認編號、日期和金額。',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'Metro 不認得我的號碼',
      why: '這張卡可能不是 Metro 的。T-Mobile 自己的卡，還有用它網路的其他品牌，都要到別處儲值。',
      fix: '看看卡片、包裝或訂單上寫的是哪一家，到那一家的官網或賣家那裡儲值。不確定，就先問賣家再付錢。',
    },
    separateAccounts: {
      title: 'T-Mobile 帳戶在這裡不能用',
      why: 'Metro 的帳戶是獨立的：T-Mobile 的帳戶不能登入 Metro，Metro 的也不能登入 T-Mobile。',
      fix: '用 Metro 的帳戶登入。或不登入，直接用號碼儲值：{{guestRefillAddress}}。',
    },
    cardDeclined: {
      title: '信用卡被拒絕了',
      why: '可能是銀行擋下來，也可能是網站不收這張信用卡或簽帳金融卡。頁面不一定會說是哪一種。',
      fix: '先問銀行有沒有扣款或圈存。有就別再付，去問 Metro。沒有，再問為什麼被拒絕，或換一張信用卡或簽帳金融卡。',
    },
    unclearPayment: {
      title: '不知道有沒有付成',
      why: '按了付款，頁面卻變空白、卡住或關掉了，沒看到結果。',
      fix: '先別再付。在另一個分頁看帳戶：入帳了，就是付成了。沒入帳，就問銀行有沒有扣款或圈存，再去問 Metro；兩邊都說沒有，再重新來。',
    },
  },

  moment: {
    home: {
      start: {
        title: '按 [*Sign in] 登入，不登入也行',
        body: '只是來儲值？用下面的按鈕，不用登入。',
        callout: '按這裡登入',
      },
    },
    signIn: {
      number: {
        title: '登入 Metro，按 [*Continue]',
        body: '照頁面的要求填。T-Mobile 的帳戶在這裡不能用。',
        callout: '填好按這裡',
      },
      password: {
        title: '填密碼，按 [*Sign in]',
        body: '填 Metro 的密碼，T-Mobile 的在這裡不能用。小幫手不讀取密碼。',
        callout: '填好按這裡',
      },
      passkey: {
        title: '改用密碼登入',
        body: '這一頁要用臉部或指紋辨識。這台裝置上沒設定過，就改用 Metro 的密碼。',
        callout: '改用密碼',
      },
    },
    verify: {
      code: {
        title: '填驗證碼，再繼續',
        body: '驗證碼由你自己填，小幫手不讀取。沒收到？不登入也能儲值。',
        callout: '填好按這裡',
      },
      method: {
        title: '選驗證碼傳到哪裡',
        body: '選一個現在收得到的。',
        callout: '選好按這裡',
      },
    },
    register: {
      start: {
        title: '跟著頁面註冊',
        body: '不想註冊 Metro 帳戶？不註冊也能儲值。',
        callout: '填好按這裡',
      },
    },
    dashboard: {
      refill: {
        title: '從這裡開始儲值',
        body: 'Metro 可能把它叫做付款。金額或方案在打開的頁面上選。',
        callout: '按這裡儲值',
      },
    },
    refillStart: {
      number: {
        title: '號碼填兩次，按 [*Continue]',
        body: '填要儲值的這張 Metro 卡的手機號碼。T-Mobile 的卡不在這裡儲值。',
        callout: '填好按這裡',
      },
      invalidNumber: {
        title: '再核對一次號碼',
        body: '頁面說號碼無效。重新填一次。還不行，就看看這張卡是不是 Metro 的。',
        callout: '重新填一次',
      },
      notAllowed: {
        title: '這個號碼不能在這裡儲值',
        body: '先看頁面上寫的原因。不確定是不是 Metro 卡，就先問賣家再付錢。',
        callout: '原因寫在這裡',
      },
    },
    chooseAmount: {
      pick: {
        title: '選好了，按 [*Continue]',
        body: '以 Metro 頁面上列的為準，看清楚每一種包含什麼。',
        callout: '選好按這裡',
      },
    },
    payment: {
      fields: {
        title: '自己填寫信用卡資料',
        body: '填卡號、有效期限和安全碼（CVV），小幫手不讀取。填好後按 [*Continue]，只按一次。',
        callout: '填好按這裡',
      },
      frame: {
        title: '自己填寫信用卡資料',
        body: '卡號欄位是另外嵌在頁面裡的，很正常。你填的內容，小幫手不讀取。填好後按 [*Continue]，只按一次。',
        callout: '填好按這裡',
      },
      savedCard: {
        title: '看看是不是你的信用卡',
        body: '頁面要安全碼（CVV）就填上，小幫手不讀取。想換信用卡，就選別的付款方式。確認後按 [*Continue]，只按一次。',
        callout: '確認後按這裡',
      },
      method: {
        title: '選付款方式',
        body: '在頁面列出的付款方式裡，選一個你有的。在那裡填什麼，小幫手都不讀取。選好按 [*Continue]，只按一次。',
        callout: '選好按這裡',
      },
    },
    review: {
      submit: {
        title: '核對號碼和金額，再按 [*Submit]',
        body: '按完就等結果，別關頁面。',
        callout: '核對好再按',
      },
    },
    confirmation: {
      keep: {
        title: '先留收據，再關頁面',
        body: '先收起小幫手再截圖，或記下確認編號、日期和金額。',
        callout: '記下這個',
      },
    },
    paymentPending: {
      wait: {
        title: '還在處理中，先別再付',
        body: '把頁面上的編號記下來，過幾分鐘再看帳戶。沒入帳也別再付，先問 Metro。',
        callout: '記下這個',
      },
    },
    paymentFailed: {
      retry: {
        title: '先別再付，查清楚有沒有扣款',
        body: '先問銀行有沒有扣款或圈存。有就別再付，去問 Metro；沒有，再換一張信用卡。',
        callout: '看看原因',
      },
    },
    history: {
      look: {
        title: '看最新的一筆',
        body: '日期和金額跟你這次付的對得上，也沒寫著處理中或被拒絕，這筆就付成了。',
        callout: '看最新一筆',
      },
    },
    activation: {
      start: {
        title: '跟著頁面啟用',
        body: '手邊備好 SIM 卡和卡片附的資料。',
        callout: '從這裡開始',
      },
    },
    postpaidPay: {
      leave: {
        title: 'Metro 卡有自己的儲值頁',
        body: '不用登入，在那裡填這張 Metro 卡的手機號碼就行。',
        callout: '不是這裡',
      },
    },
  },

  caution: {
    refillStart: '核對兩次填的號碼：錯一位，就儲值到別人的卡了。',
    payment:
      '先看網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。再看清楚號碼和金額。',
    review: '只按一次，別重新整理。按下去就付款了。',
    paymentPending: '現在再付一次，可能會被扣兩次款。',
  },

  alert: {
    postpaidPay: {
      title: '這裡是付帳單的，不是儲值',
      body: 'Metro 卡有自己的儲值頁。',
    },
  },
};
