import type { Kind } from './kind';

/** Pages of made-up carriers in traditional Chinese, of Taiwan and of Hong Kong. */
export const traditional: Kind[] = [
  [
    '會員登入',
    'signIn',
    `<h1>會員登入</h1><form><input placeholder="門號 / 電子郵件"><input type="password" placeholder="請輸入密碼"><button>登入</button></form><a href="#">忘記密碼？</a><a href="#">註冊</a>`,
  ],
  [
    '登入，帶驗證碼圖',
    'signIn',
    `<h2>登入</h2><form><label>手機號碼 <input></label><label>密碼 <input type="password"></label><label>圖形驗證碼 <input></label><button>確認登入</button></form>`,
  ],
  [
    '簡訊驗證',
    'verify',
    `<h2>雙重驗證</h2><p>驗證碼已傳送至 0900***142</p><input placeholder="請輸入 6 位數驗證碼"><button>送出</button><a href="#">重新傳送驗證碼</a>`,
  ],
  [
    '選擇驗證方式',
    'verify',
    `<h1>請選擇身分驗證方式</h1><button>簡訊驗證碼 0900***142</button><button>電子郵件驗證碼</button><button>通行金鑰</button>`,
  ],
  [
    '註冊會員',
    'register',
    `<h1>註冊會員</h1><form><label>門號 <input type="tel"></label><label>電子信箱 <input type="email"></label><label>設定密碼 <input type="password"></label><label>再次輸入密碼 <input type="password"></label><button>立即註冊</button></form>`,
  ],
  [
    '帳戶總覽',
    'dashboard',
    `<p>您好，門號 0900***142</p><dl><dt>目前餘額</dt><dd>NT$120</dd><dt>有效期限</dt><dd>2026/11/30</dd><dt>剩餘數據</dt><dd>2.4 GB</dd></dl><button>立即儲值</button><a href="#">登出</a>`,
  ],
  [
    '增值卡結餘',
    'dashboard',
    `<h2>我的儲值卡</h2><p>戶口結餘 HK$45.00</p><p>有效期至 2026年12月4日</p><p>數據用量 尚餘 1.5GB</p><button>增值</button>`,
  ],
  [
    '儲值門號',
    'refillStart',
    `<h1>預付卡儲值</h1><form><label>請輸入要儲值的門號 <input type="tel"></label><label>圖形驗證碼 <input></label><button>下一步</button></form>`,
  ],
  [
    '增值電話號碼',
    'refillStart',
    `<h2>網上增值</h2><form><label>電話號碼 <input type="tel"></label><label>確認電話號碼 <input type="tel"></label><button>繼續</button></form>`,
  ],
  [
    '儲值金額',
    'chooseAmount',
    `<h1>選擇儲值金額</h1><p>門號 0900-555-142</p><button>NT$150</button><button>NT$300</button><button>NT$500</button><button>下一步</button>`,
  ],
  [
    '增值額',
    'chooseAmount',
    `<h2>請選擇增值金額</h2><label><input type="radio" name="a"> HK$50</label><label><input type="radio" name="a"> HK$100</label><label><input type="radio" name="a"> HK$200</label><button>前往付款</button>`,
  ],
  [
    '信用卡付款',
    'payment',
    `<h1>信用卡付款</h1><p>儲值門號 0900-555-142，金額 NT$300</p><form><label>信用卡卡號 <input></label><label>有效月年 <input></label><label>背面末三碼 <input></label><button>確認付款</button></form>`,
  ],
  [
    '付款資料',
    'payment',
    `<h2>付款資料</h2><p>增值 HK$100</p><form><input placeholder="信用卡號碼"><input placeholder="到期日 (MM/YY)"><input placeholder="安全碼"><button>立即付款</button></form>`,
  ],
  [
    '確認儲值資料',
    'review',
    `<h1>確認儲值資料</h1><table><tr><td>儲值門號</td><td>0900-555-142</td></tr><tr><td>儲值金額</td><td>NT$300</td></tr><tr><td>付款方式</td><td>信用卡</td></tr></table><button>確認付款</button>`,
  ],
  [
    '訂單確認',
    'review',
    `<h2>訂單確認</h2><p>增值號碼 5555 0142</p><p>增值額 HK$100</p><label><input type="checkbox"> 本人同意條款</label><button>提交訂單</button>`,
  ],
  [
    '儲值成功',
    'confirmation',
    `<h1>儲值成功</h1><p>門號 0900-555-142 已儲值 NT$300，有效期限延長至 2027/01/04。</p><p>交易序號：TP2211</p><button>再次儲值</button>`,
  ],
  [
    '付款完成',
    'confirmation',
    `<h2>付款完成，感謝您的使用</h2><p>您的增值已完成，戶口結餘為 HK$145。</p><p>參考編號 HK-771</p><button>返回主頁</button>`,
  ],
  [
    '交易失敗',
    'paymentFailed',
    `<h2>交易失敗</h2><p>發卡銀行拒絕授權，門號尚未儲值，您的信用卡未被扣款。</p><button>重新付款</button><button>更換信用卡</button>`,
  ],
  [
    '增值未能完成',
    'paymentFailed',
    `<div role="alert">付款未能完成，信用卡被拒絕。</div><p>增值 HK$100 未有入賬，請再試或使用其他信用卡。</p>`,
  ],
  [
    '儲值紀錄',
    'history',
    `<h1>儲值紀錄查詢</h1><table><tr><th>日期</th><th>金額</th><th>狀態</th></tr><tr><td>2026/10/04</td><td>NT$300</td><td>成功</td></tr><tr><td>2026/09/02</td><td>NT$300</td><td>成功</td></tr></table>`,
  ],
  [
    '開通',
    'activation',
    `<h1>開通預付卡</h1><form><label>SIM 卡號碼（ICCID） <input></label><button>立即開通</button></form>`,
  ],
  [
    '電信帳單',
    'postpaidPay',
    `<h1>帳單查詢與繳費</h1><p>本期應繳金額 NT$899</p><p>繳費期限 2026/11/12</p><button>立即繳費</button><a href="#">下載電子帳單</a>`,
  ],
  // Made later, by other companies in other words
  [
    '會員登入',
    'signIn',
    `<h1>會員登入</h1><label>行動電話號碼<input type=tel></label><label>密碼<input type=password></label><button>登入</button>`,
  ],
  [
    '為儲值卡增值',
    'refillStart',
    `<h1>為儲值卡增值</h1><label>電話號碼<input type=tel></label><label>再次輸入電話號碼<input type=tel></label><button>下一步</button>`,
  ],
  [
    '選擇要儲值的金額',
    'chooseAmount',
    `<h1>選擇要儲值的金額</h1><p>門號 0912-345-678</p><label><input type=radio name=a>NT$150</label><label><input type=radio name=a>NT$300</label><label><input type=radio name=a>NT$500</label><button>下一步</button>`,
  ],
  [
    '付款資料',
    'payment',
    `<h1>付款資料</h1><p>增值額 HK$100</p><label>信用卡號碼<input></label><label>到期月/年<input></label><label>安全碼<input></label><button>確認付款</button>`,
  ],
  [
    '請確認儲值資料',
    'review',
    `<h1>請確認儲值資料</h1><div><span>門號</span><b>0912-345-678</b></div><div><span>儲值金額</span><b>NT$300</b></div><button>確認送出</button>`,
  ],
  ['增值成功', 'confirmation', `<h1>增值成功</h1><p>HK$100 已加到你的戶口</p><p>參考編號 8812</p>`],
  [
    '付款失敗',
    'paymentFailed',
    `<h1>付款失敗</h1><p>發卡銀行未授權這筆交易，未扣款。</p><p>儲值 NT$300</p><button>更換信用卡</button>`,
  ],
  [
    '本期帳單',
    'postpaidPay',
    `<h1>本期帳單</h1><p>應繳金額 NT$599</p><p>繳費期限 2026/11/28</p><button>立即繳費</button>`,
  ],
  [
    '開通您的預付卡',
    'activation',
    `<h1>開通您的預付卡</h1><label>SIM卡號(ICCID)<input></label><button>下一步</button>`,
  ],
  [
    '儲值完成',
    'confirmation',
    `<h1>儲值完成</h1><div><span>門號</span><b>0912-345-678</b></div><div><span>金額</span><b>NT$300</b></div><div><span>交易序號</span><b>88120</b></div><button>回首頁</button>`,
  ],
  [
    '0912-345-678',
    'dashboard',
    `<h1>0912-345-678</h1><p>預付餘額</p><p>NT$88</p><p>有效期限 2026/12/02</p><button>立即儲值</button>`,
  ],
  [
    '增值紀錄',
    'history',
    `<h1>增值紀錄</h1><table><tr><td>02/11/2026</td><td>HK$100</td></tr><tr><td>02/10/2026</td><td>HK$50</td></tr></table>`,
  ],
  // English pages as browsers translate them
  [
    '為線路補充',
    'refillStart',
    `<h1>為線路補充</h1><form><label>線路號碼<input type=tel></label><label>再次輸入線路號碼<input type=tel></label><button>下一個</button></form>`,
  ],
  [
    '證明就是您',
    'verify',
    `<h1>請證明就是您</h1><form><label><input type=radio name=w> 傳送程式碼至 (•••) •••-0188</label><label><input type=radio name=w> 以電子郵件傳送一個代碼至 m•••@mail.example</label><button>繼續</button></form>`,
  ],
  [
    '選擇續杯',
    'chooseAmount',
    `<h1>選擇您的續杯</h1><p>(713) 555-0188</p><button>$15</button><button>$30</button><button>$45</button><button>下一個</button>`,
  ],
  [
    '回顧並提交',
    'review',
    `<h1>回顧並提交</h1><dl><dt>補充</dt><dd>$30.00</dd><dt>卡</dt><dd>Visa ••3308</dd></dl><button>現在下單</button>`,
  ],
  [
    '仔細檢查',
    'review',
    `<h1>請仔細檢查</h1><dl><dt>續杯</dt><dd>$30.00</dd><dt>卡</dt><dd>Visa ••3308</dd></dl><button>完成付款</button>`,
  ],
  [
    '已發佈',
    'confirmation',
    `<h1>您的付款 $30.00 已發佈</h1><p>續杯 (713) 555-0188</p><p>授權代碼 08812A</p>`,
  ],
  [
    '續杯已取消',
    'paymentFailed',
    `<h1>抱歉，我們無法向您的卡收取費用</h1><p>您的續杯已被取消。</p><button>使用不同的卡</button>`,
  ],
  ['餘額還沒有更新', 'paymentPending', `<h1>付款待定</h1><p>餘額還沒有更新。續杯 $30.00</p>`],
  [
    '交易和付款',
    'history',
    `<h1>付款和活動</h1><ul><li>2027/02/11 $30.00</li><li>2027/01/11 $30.00</li></ul>`,
  ],
  [
    '銀行婉拒，下面有過去的付款和 Cookie 通知',
    'paymentFailed',
    `<h1>您的銀行婉拒了這筆 $40.00 的加值</h1><p>卡片沒有任何收費。</p><button>選擇另一張卡</button><h2>過去的付款</h2><p>1 月 20 日 $40.00 成功</p><div><h2>Cookie 通知</h2><p>繼續使用本網站表示您接受。</p></div>`,
  ],
];
