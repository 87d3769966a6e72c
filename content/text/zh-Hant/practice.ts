import type { Words } from '../words';

/** 練習儲值的頁面，以及通往那裡的入口。 */
export const practice: Words['practice'] = {
  name: '練習',
  title: '不花錢先練一遍',
  what: '擴充功能內建的模擬網站：小幫手在旁邊，從頭到尾走一遍儲值。不需要 SIM 卡和信用卡，不需要帳戶，也不用連網。',
  start: '練習儲值',
  notReal: '練習網站：全部都是假的，不會送出任何資料，也不會扣款。',
  chip: '練習：不是真的網站',
  home: '真的網站上，點開 [My account] 才有 [Log in]。',
  card: '這裡別填真的卡號。到了真的網站，先看網址列再填。',
  review: '這裡不會扣款。在真的網站，按下去就付款了。',
  page: '要看哪一頁',
  again: '重新開始',
  unclear: '看不出用途的信用卡表單',
  changed: '改版過的頁面',
};
