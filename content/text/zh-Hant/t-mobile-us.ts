import type { WordsOf } from '../words';

/** The guide in Traditional Chinese where it is T-Mobile US that it guides through. */
export const tMobileUs: WordsOf<'t-mobile-us'> = {
  guide: {
    about: {
      title: '什麼是 T-M 上網卡',
      body: '插在隨身 WiFi（行動熱點）、平板這類裝置裡的卡，透過 T-Mobile 的網路上網。儲值前先看看卡是誰賣的：轉售商的卡，要到轉售商那裡儲值。',
    },
    notes: {
      plansDiffer: '各國、各地區的方案和價格不一樣，以你看到的官網為準。',
      trustedOnly:
        '只在官網、官方 App、門市或授權店付款；網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。T-Mobile 不會主動傳訊息要你的敏感資料；收到可疑簡訊，就轉傳到 {{scamShortCode}}。',
    },
    prepare: { title: '儲值前的準備' },
    facts: '代碼、電話和限額是 {{month}} 核對的。可能會變，以官網為準。',
  },

  sim: {
    name: 'T-Mobile 自己的預付卡',
    tell: '向 T-Mobile 買的，卡片和包裝上沒有別家的名字。',
  },

  method: {
    web: {
      name: '官網',
      title: '官網儲值',
    },
    app: {
      name: 'App',
      title: 'App 儲值',
      intro: 'T-Mobile 的官方 App 現在叫 {{appName}}。手機裝好，按幾下就能儲值。',
    },
    store: {
      name: '門市',
      title: '門市儲值',
      intro: '想有人當面幫你辦，就到 T-Mobile 門市或授權零售店。',
    },
  },

  step: {
    prepare: {
      activate: {
        title: '啟用 SIM 卡',
        body: '把卡插進裝置，照著提示做；要你填啟用碼，就填上。卡已經在用了？直接打勾就好。',
      },
      balance: {
        title: '查看餘額和剩餘數據量',
        body: '三種方法：上官網、開 {{appName}}，或用插著這張卡的手機撥下面的代碼。隨身 WiFi 沒有撥號鍵，就用官網或 App 查。',
      },
    },
    web: {
      open: {
        title: '打開官方網站',
        body: '官網是 {{officialAddress}}。看一眼網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。不想登入，就直接到預付卡儲值頁：{{guestRefillAddress}}。',
      },
      signIn: {
        title: '登入帳戶',
        body: '用手機號碼或電子郵件登入，還沒有帳戶就先註冊。手機號碼填 {{numberDigits}} 位數字，前面不加 +1。',
      },
      findRefill: {
        title: '找到儲值的按鈕',
        body: '沒登入：在預付卡儲值頁，把這張卡的號碼填兩次。登入了：在帳戶首頁找 [Refill] 或 [Add to Balance]。開著 AutoPay 的話，續期時會自動扣款，先看扣款日和金額，再決定要不要儲值。',
      },
      choose: {
        title: '選擇金額或方案',
        body: '每月無限上網或數據包，看需要選。至少要付足帳戶首頁寫的 [Renewal amount]（續期金額），別照廣告價付，那是未稅價。一次最多儲值 {{limitOnce}}（美元）。',
      },
      pay: {
        title: '填寫信用卡資料',
        body: '新填一張信用卡或簽帳金融卡，或用存過的那張。卡號、有效期限、安全碼（CVV）都由你自己填，小幫手不讀取你輸入的內容。付款前看一眼網址列。',
      },
      submit: {
        title: '核對並送出',
        body: '號碼、金額、方案都對了再送出，只按一次。然後等頁面顯示結果，別重新整理，也別關掉。一直沒有結果，也別再送出，先查餘額。',
      },
      keepReceipt: {
        title: '留下收據',
        body: '關掉頁面之前，先截圖，或記下確認編號、日期和金額。',
      },
    },
    app: {
      install: {
        title: '安裝官方 App',
        body: '在手機的應用程式商店搜尋 {{appName}}，看清楚是 T-Mobile 推出的再裝。以前的 T-Mobile App 已經併進去了。',
      },
      signIn: {
        title: '登入 App',
        body: '用手機號碼登入，或用畫面上的其他方式。人不在美國，就收不到簡訊驗證碼；能選電子郵件，就選電子郵件。',
      },
      account: {
        title: '進入「我的帳戶」',
        body: '按 [My account]，先看看餘額還有多少。',
      },
      refill: {
        title: '儲值並付款',
        body: '按 [Refill]，選好金額或方案，付款。金額以 App 顯示的為準，別照廣告價付，那是未稅價。',
      },
      check: {
        title: '核對最新的帳單或付款',
        body: '回到主畫面，看最新一筆的金額和日期對不對。App 也能提醒你，可以打開通知。',
      },
    },
    store: {
      bring: {
        title: '帶好證件',
        body: '帶護照、駕照或其他證件，還有這張卡的號碼。各門市的要求可能不一樣，不確定就先打電話問。',
      },
      ask: {
        title: '說明來意',
        body: '可以直接說：「I’d like to refill my prepaid data SIM.」店員要看證件，就給他看。也可以買一張儲值券（refill card），自己儲值。',
      },
      pay: {
        title: '選方案並付款',
        body: '跟著店員選方案、決定金額、付款。付之前先問清楚：含稅一共多少，有沒有手續費。',
      },
      receipt: {
        title: '索取收據',
        body: '離開前看看號碼、金額、日期對不對。再拍張照，留個底。',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: '官網不認得我的號碼',
      why: '這張卡可能不是 T-Mobile 自己的。Ultra Mobile（PayGo、紫卡）、Mint、Metro、GL.iNet 這些用的是 T-Mobile 的網路，卻要到別處儲值。',
      fix: '看看卡片、包裝或訂單上寫的是哪一家，到那一家的官網或賣家那裡儲值。不確定，就先問賣家再付錢。',
    },
    postpaidPage: {
      title: '頁面要我填 account number',
      why: '那一頁是付月租（postpaid）帳單用的。預付卡儲值不需要帳戶號碼（account number）。',
      fix: '離開那一頁，打開預付卡儲值頁：{{guestRefillAddress}}。有這張卡的手機號碼就行；那裡不認得，就登入後再儲值。',
    },
    touristPlan: {
      title: '頁面說我的方案不能儲值',
      why: 'Tourist 方案和 U.S. Pass 不能線上儲值。',
      fix: '買一張新的就好，用下面的連結。付款前看清楚天數和數據量。',
    },
    refillPin: {
      title: '儲值 PIN 碼沒地方填',
      why: '不登入的儲值頁不收儲值 PIN 碼（儲值券上的號碼，voucher）。',
      fix: '登入後按 [Redeem a refill card]；或用插著這張卡的手機撥 {{careShort}}，打 {{refillPhone}} 也行。別放太久：電子 PIN 碼（ePIN）{{ePinDays}} 天沒用就失效。',
    },
    signInBlocked: {
      title: '無法登入，或收不到驗證碼',
      why: '常見的有三種：號碼前加了 +1；畫面要用臉部或指紋辨識；人不在美國，簡訊驗證碼送不到。',
      fix: '號碼只填 {{numberDigits}} 位數字，不加 +1。看到 Face ID，就選 [Log in with password]。驗證碼改用電子郵件收。都不行，就不登入直接儲值：{{guestRefillAddress}}。',
    },
    blankPage: {
      title: '頁面空白，或說不支援這個瀏覽器',
      why: '官網不能用 Firefox 的隱私視窗開。開著 VPN、擋廣告的工具，或封鎖了 Cookie，頁面也可能出不來。',
      fix: '按了付款之後才變空白？別再付，先查餘額。不是的話，換成一般視窗，允許 Cookie，這一次先把 VPN 和擋廣告的工具關掉，再重新打開。',
    },
    taxOnTop: {
      title: '付了錢，卻沒有續期',
      why: '可能是照廣告價付的，那是未稅價；餘額差一點也不會續期。',
      fix: '登入後，先看這筆錢入帳沒有。入帳了，再拿餘額和 [Renewal amount]（續期金額）比，差多少補多少。沒入帳，或補了還沒續期，就別再付，打 {{carePhone}} 問。',
    },
    cardDeclined: {
      title: '信用卡被拒絕了',
      why: '可能是銀行擋下來，也可能是網站不收這張信用卡或簽帳金融卡。頁面不一定會說是哪一種。',
      fix: '先問銀行有沒有扣款或圈存。有就別再付，打 {{carePhone}} 問。沒有，再問為什麼被拒絕。也可以改用儲值券，或請在美國的親友幫忙付。地址和郵遞區號（ZIP code）填付款那張卡的。',
    },
    unclearPayment: {
      title: '不知道有沒有付成',
      why: '按了付款，頁面卻變空白、卡住或關掉了，沒看到結果。',
      fix: '先別再付。在另一個分頁看餘額：入帳了，就是付成了。沒入帳，就問銀行有沒有扣款或圈存，再打 {{carePhone}} 問；兩邊都說沒有，再重新來。',
    },
    stillSuspended: {
      title: '有餘額，卡還是不能用',
      why: '服務不一定馬上恢復。也可能餘額還差一點，因為廣告價是未稅價。',
      fix: '把卡拔出來重新插好，重新啟動裝置。還不行就別等，打 {{carePhone}}，或用插著這張卡的手機撥 {{careShort}}，或到門市去。',
    },
    separateAccounts: {
      title: '登入了，卻看不到這張卡',
      why: '預付卡和月租（postpaid）要分開登入，不是同一個帳戶。',
      fix: '先登出，再用這張卡的號碼登入。或不登入，直接用號碼儲值：{{guestRefillAddress}}。',
    },
    overlay: {
      title: '頁面被視窗蓋住了',
      why: '官網常會先跳出 Cookie、通知、優惠、語言或定位的視窗。',
      fix: '先處理最上面的視窗：看清楚，再選擇或關掉。之後下面的按鈕就能按了。',
    },
    emailTaken: {
      title: '說電子郵件已被使用',
      why: '啟用的時候會遇到：這個電子郵件（email）地址已經屬於另一個帳戶。',
      fix: '換一個電子郵件地址；或到這個信箱裡找驗證碼，填到頁面上。',
    },
  },

  moment: {
    home: {
      start: {
        title: '按 [*My account] 登入',
        body: '[Log in] 在 [My account] 裡面。不想登入，就用下面的按鈕，填手機號碼直接儲值。',
        callout: '按這裡登入',
      },
    },
    signIn: {
      number: {
        title: '填手機號碼，按 [*Next]',
        body: '填 {{numberDigits}} 位數字，不加 +1，也可以填電子郵件。還沒填對，[*Next] 會一直是灰的。',
        callout: '填好按這裡',
      },
      password: {
        title: '填密碼，按 [*Log in]',
        body: '密碼只由你自己填，小幫手不讀取。',
        callout: '填好按這裡',
      },
      passkey: {
        title: '選 [*Log in with password]',
        body: '這一頁要用臉部或指紋辨識。這台裝置上沒設定過，就改用密碼。',
        callout: '改用密碼',
      },
    },
    verify: {
      code: {
        title: '填驗證碼，按 [*Continue]',
        body: '驗證碼由你自己填，小幫手不讀取。沒收到，就返回換一種方式。',
        callout: '填好按這裡',
      },
      method: {
        title: '選驗證碼傳到哪裡',
        body: '電子郵件、簡訊、其他裝置上的通知，選一個現在收得到的。',
        callout: '選好按這裡',
      },
    },
    register: {
      start: {
        title: '用這張卡的號碼註冊',
        body: '填 {{numberDigits}} 位數字，不加 +1，然後跟著頁面做。',
        callout: '填好按這裡',
      },
    },
    dashboard: {
      refill: {
        title: '按 [*Add to Balance] 儲值',
        body: '到期日前儲值；開著 AutoPay 會自動扣款，先看清楚再儲值。萬一被停用，馬上儲值，再打 {{carePhone}} 問號碼能留多久。',
        callout: '按這裡儲值',
      },
    },
    refillStart: {
      number: {
        title: '號碼填兩次，按 [*Continue to plans]',
        body: '填要儲值的這張卡的手機號碼，不加 +1。頁面不認得這個號碼，就登入後再儲值。',
        callout: '填好按這裡',
      },
      invalidNumber: {
        title: '再核對一次號碼',
        body: '頁面說號碼無效。填 {{numberDigits}} 位數字，不加 +1。還不行，就登入試試，或看看這張卡是不是轉售商賣的。',
        callout: '重新填一次',
      },
      notAllowed: {
        title: '這個方案不能在這裡儲值',
        body: 'Tourist 方案和 U.S. Pass 不能線上儲值，要買一張新的。',
        callout: '原因寫在這裡',
      },
    },
    chooseAmount: {
      pick: {
        title: '選好了，按 [*Continue to payment]',
        body: '每月無限上網或數據包，看需要選。一次最多儲值 {{limitOnce}}（美元）。',
        callout: '選好按這裡',
      },
    },
    payment: {
      fields: {
        title: '自己填寫信用卡資料',
        body: '填卡號、有效期限和安全碼（CVV），小幫手不讀取。填好後按 [*Continue to review]，只按一次。',
        callout: '填好按這裡',
      },
      frame: {
        title: '自己填寫信用卡資料',
        body: '卡號欄位是另外嵌在頁面裡的，很正常。你填的內容，小幫手不讀取。填好後按 [*Continue to review]，只按一次。',
        callout: '填好按這裡',
      },
      savedCard: {
        title: '看看是不是你的信用卡',
        body: '頁面要安全碼（CVV）就填上，小幫手不讀取。想換信用卡，就選別的付款方式。確認後按 [*Continue to review]，只按一次。',
        callout: '確認後按這裡',
      },
      method: {
        title: '選付款方式',
        body: '在頁面列出的付款方式裡，選一個你有的。在那裡填什麼，小幫手都不讀取。選好按 [*Continue to review]，只按一次。',
        callout: '選好按這裡',
      },
    },
    review: {
      submit: {
        title: '核對號碼和金額，再按 [*Order now]',
        body: '方案也看一眼。按完就等結果，別關頁面。',
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
        body: '把頁面上的編號記下來，過幾分鐘再看餘額。沒入帳也別再付，先打 {{carePhone}} 問。',
        callout: '記下這個',
      },
    },
    paymentFailed: {
      retry: {
        title: '先別再付，查清楚有沒有扣款',
        body: '先問銀行有沒有扣款或圈存。有就別再付，打 {{carePhone}} 問；沒有，再換一張信用卡。',
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
        body: '手邊備好 SIM 卡號（ICCID）和裝置的 IMEI；有啟用碼的話，也備好。',
        callout: '從這裡開始',
      },
    },
    postpaidPay: {
      leave: {
        title: '預付卡有自己的儲值頁',
        body: '不用登入，到那裡填這張卡的手機號碼。那裡不認得這個號碼，就登入後再儲值。',
        callout: '不是這裡',
      },
    },
  },

  caution: {
    signIn: '人不在美國，簡訊驗證碼送不到。要驗證碼就改用電子郵件，或不登入直接儲值。',
    verify: '人不在美國，簡訊驗證碼送不到。改用電子郵件，或不登入直接儲值。',
    dashboard: '至少要付足帳戶首頁寫的 [Renewal amount]（續期金額），別照廣告價付，那是未稅價。',
    refillStart: '核對兩次填的號碼：錯一位，就儲值到別人的卡了。',
    chooseAmount: '至少要付足帳戶首頁寫的 [Renewal amount]（續期金額），別照廣告價付，那是未稅價。',
    payment:
      '先看網址列：網站名稱應為 {{carrierDomain}}，或以 .{{carrierDomain}} 結尾。再看清楚號碼和金額。',
    review: '只按一次，別重新整理。按下去就付款了。',
    paymentPending: '現在再付一次，可能會被扣兩次款。',
  },

  alert: {
    postpaidPay: {
      title: '這裡付月租帳單，不能儲值',
      body: '這種頁面常要填帳戶號碼（account number），預付卡儲值用不到。',
    },
  },
};
