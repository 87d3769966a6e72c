import type { WordsOf } from '../words';

/** The guide in Traditional Chinese where it is T-Mobile Polska that it guides through. */
export const tMobilePl: WordsOf<'t-mobile-pl'> = {
  guide: {
    about: {
      title: '什麼是波蘭 T-Mobile 卡',
      body: '波蘭電信公司 T-Mobile Polska 的預付卡（[na kartę]），只能在波蘭官網儲值；美國 T-Mobile 的卡要到美國官網儲值。波蘭文「doładowanie」就是儲值。',
    },
    notes: {
      plansDiffer: '金額和優惠都是波蘭官網自己的，以茲羅提（złoty）計價，以你看到的頁面為準。',
      trustedOnly:
        '只在信得過的網站付款：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。',
    },
    prepare: { title: '儲值前的準備' },
    facts: '代碼和網址是 {{month}} 核對的。可能會變，以官網為準。',
  },

  sim: {
    name: '波蘭 T-Mobile 預付卡',
    tell: '在波蘭用的卡，號碼以 +{{numberPrefix}} 開頭。',
  },

  method: {
    web: {
      name: '官網',
      title: '波蘭官網儲值',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '啟用 SIM 卡',
        body: '把卡插進裝置，照著卡附的說明做。卡已經在用了？直接打勾就好。',
      },
      balance: {
        title: '查看餘額',
        body: '用插著這張卡的手機撥下面的代碼。隨身 WiFi 沒有撥號鍵，要先把卡換到手機裡再撥。',
      },
    },
    web: {
      open: {
        title: '打開官方網站',
        body: '官網是 {{officialAddress}}。看一眼網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。不想登入，就直接到儲值頁：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登入帳戶',
        body: '登入的視窗會跳出來蓋在頁面上。填電子郵件，或填 T-Mobile 號碼，號碼前加 {{numberPrefix}}，再按 [Dalej]（下一步）。用號碼儲值不用登入。',
      },
      findRefill: {
        title: '找到儲值頁',
        body: '找 [Doładuj konto]（幫帳戶儲值）。或直接打開 {{guestRefillAddress}}，填這張卡的號碼，按 [Dalej]。',
      },
      choose: {
        title: '選擇金額',
        body: '選好金額（[kwota]），按 [Dalej]。接下來頁面要你勾選同意條款的話，每一條看清楚再勾。',
      },
      pay: {
        title: '填寫信用卡資料',
        body: '新填一張信用卡或簽帳金融卡，或用存過的那張。卡號、有效期限、安全碼（CVV）都由你自己填，小幫手不讀取你輸入的內容。付款前看一眼網址列。',
      },
      submit: {
        title: '核對並送出',
        body: '號碼、金額都對了，再按 [Płacę]（付款），只按一次。然後等頁面顯示結果，別重新整理，也別關掉。一直沒有結果，也別再送出，先查餘額。',
      },
      keepReceipt: {
        title: '留下收據',
        body: '關掉頁面之前，先截圖，或記下確認編號、日期和金額。',
      },
    },
  },

  trouble: {
    overlay: {
      title: '頁面被視窗蓋住了',
      why: '這個網站的登入本身就是跳出來的視窗，會蓋在商店的任何一頁上；上面還可能有別的視窗。',
      fix: '先處理最上面的視窗：看清楚，再選擇或關掉。之後下面的按鈕就能按了。',
    },
    cardDeclined: {
      title: '信用卡被拒絕了',
      why: '可能是銀行擋下來，也可能是網站不收這張信用卡或簽帳金融卡。頁面不一定會說是哪一種。',
      fix: '先問銀行有沒有扣款或圈存。有就別再付，去問 T-Mobile Polska。沒有，再問為什麼被拒絕，或換一張信用卡或簽帳金融卡。',
    },
    unclearPayment: {
      title: '不知道有沒有付成',
      why: '按了付款，頁面卻變空白、卡住或關掉了，沒看到結果。',
      fix: '先別再付。用插著這張卡的手機撥 {{codeBalance}} 看餘額：入帳了，就是付成了。沒入帳，就問銀行有沒有扣款或圈存，再去問 T-Mobile Polska；兩邊都說沒有，再重新來。',
    },
  },

  moment: {
    home: {
      start: {
        title: '按 [*Zaloguj się] 登入',
        body: '不想登入，就用下面的按鈕，填手機號碼直接儲值。',
        callout: '按這裡登入',
      },
    },
    signIn: {
      number: {
        title: '填電子郵件或號碼，按 [*Dalej]',
        body: '填 T-Mobile 號碼的話，前面加 {{numberPrefix}}。',
        callout: '填好按這裡',
      },
      password: {
        title: '填密碼，按 [*Zaloguj się]',
        body: '密碼只由你自己填，小幫手不讀取。',
        callout: '填好按這裡',
      },
      passkey: {
        title: '改用密碼登入',
        body: '這一頁要用臉部或指紋辨識。這台裝置上沒設定過，就改用密碼。',
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
        body: '不想註冊？不註冊也能儲值。',
        callout: '填好按這裡',
      },
    },
    dashboard: {
      refill: {
        title: '按 [*Doładuj konto] 儲值',
        body: '意思是「幫帳戶儲值」。金額在打開的頁面上選。',
        callout: '按這裡儲值',
      },
    },
    refillStart: {
      number: {
        title: '填號碼，按 [*Dalej]',
        body: '填要儲值的這張卡的手機號碼。頁面還要電子郵件的話，填你自己的。',
        callout: '填好按這裡',
      },
      invalidNumber: {
        title: '再核對一次號碼',
        body: '頁面說號碼無效。重新填一次。還不行，就看看這張卡是不是 T-Mobile Polska 自己的。',
        callout: '重新填一次',
      },
      notAllowed: {
        title: '這個號碼不能在這裡儲值',
        body: '先看頁面上寫的原因。不確定是什麼卡，就先問賣家再付錢。',
        callout: '原因寫在這裡',
      },
    },
    chooseAmount: {
      pick: {
        title: '選好金額，按 [*Dalej]',
        body: '金額以茲羅提（złoty）計算。接下來要勾選同意條款的話，每一條看清楚再勾。',
        callout: '選好按這裡',
      },
    },
    payment: {
      fields: {
        title: '自己填寫信用卡資料',
        body: '填卡號、有效期限和安全碼（CVV），小幫手不讀取。填好後按 [*Płacę]，只按一次。',
        callout: '填好按這裡',
      },
      frame: {
        title: '自己填寫信用卡資料',
        body: '卡號欄位是另外嵌在頁面裡的，很正常。你填的內容，小幫手不讀取。填好後按 [*Płacę]，只按一次。',
        callout: '填好按這裡',
      },
      savedCard: {
        title: '看看是不是你的信用卡',
        body: '頁面要安全碼（CVV）就填上，小幫手不讀取。想換信用卡，就選別的付款方式。確認後按 [*Płacę]，只按一次。',
        callout: '確認後按這裡',
      },
      method: {
        title: '選付款方式',
        body: '在頁面列出的付款方式裡，選一個你有的。在那裡填什麼，小幫手都不讀取。選好按 [*Płacę]，只按一次。',
        callout: '選好按這裡',
      },
    },
    review: {
      submit: {
        title: '核對號碼和金額，再按 [*Płacę]',
        body: '[Płacę] 的意思是「付款」。看清楚要同意什麼，按了就等結果。',
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
        body: '把頁面上的編號記下來，過幾分鐘再看餘額。沒入帳也別再付，先問 T-Mobile Polska。',
        callout: '記下這個',
      },
    },
    paymentFailed: {
      retry: {
        title: '先別再付，查清楚有沒有扣款',
        body: '先問銀行有沒有扣款或圈存。有就別再付，去問 T-Mobile Polska；沒有，再換一張信用卡。',
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
        title: '預付卡請到儲值頁',
        body: '不用登入，在那裡填這張卡的手機號碼就行。',
        callout: '不是這裡',
      },
    },
  },

  caution: {
    refillStart: '一位一位核對：錯一位，就儲值到別人的卡了。',
    payment:
      '先看網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。再看清楚號碼和金額。',
    review: '只按一次，別重新整理。按下去就付款了。',
    paymentPending: '現在再付一次，可能會被扣兩次款。',
  },

  alert: {
    postpaidPay: {
      title: '這裡是付帳單的，不是儲值',
      body: '預付卡（[na kartę]）有自己的儲值頁。',
    },
  },
};
