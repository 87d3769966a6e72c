import type { Known } from './derive';

/** Made by `npm run glance` from the carriers and the word lists; a test holds it to them. */
export const known: Known = {
  sites: [
    { domain: 't-mobile.com', silent: /(?:^|\.)(?:tfb|magentapulse|rap|qlab[^.]*)\./ },
    { domain: 'metrobyt-mobile.com' },
    { domain: 't-mobile.pl' },
  ],
  own: /^account\.t-mobile\.com\/signin\/v2\/?$|^www\.t-mobile\.com\/my-account\/dashboard\/?$|^prepaid\.t-mobile\.com\/direct-to-account\/?$/,
  beginnings:
    "abon acco acre acti agre airt akty all  alld alls amou apli auth auto avai bala banc bank bill bono brak brin buy  buyn call can' cann can’ card carg chec choo clav codi como comp conf cons cont corr coul cred curr data dato days decl desc did  didn dola dost down dzie e-ma emai ente envi esta exit expi face fact fakt fech fina fond get  geta getp getv glow goto grac hace has  hasb have haz  hazc haze hazl hazm hazo hazp hazr hazs hazt hazy hemo hist how  howd hows howw huel iden impo ingr inic insu invo is  isal isno isre issu isto just kart kluc kod  koda kode kodj kods kodw kont kupu kwot late le  leen lehe lema let' lets let’ list llam llav log  logi main make mana mand mens meto mi  mibo mico mifa mipa mipl mis  misa misf misp misr moje mont movi much my new  newb next nie  nieu no  noha nohe nolo nopu nose nowe nuev odmo oper opla orde osta paga pago paki pass past pay pedi phon plac plan plat pobi poda pola potw pozo prep proc purc rach re-f real reca rece rech reci refi rema rene revi rozl sald se  seab seac seap secu see  seeb seei seem sees seet seey seha send sent sere serv set  setu sign sms spos spra srod stan stat su  subm subo succ suco sukc supa supl sure susa tarj te  teen tehe tema text than top  top- topu tota trae tran tu  tubo tuco tufa tupa tupl ture tus  tusa tusf tusp tusr two  two- twof twoj twos type udal ulti unab usa  usac usaf usah usal usar usat use  usea usep usey vali venc ver  vere verf veri verl verm verr vert view vige voic was  wasa wasn wasr wass wast wazn we  we'v wead weem weha weju wene wepa were wery wese wesu wete weto we’v wher wpis wpro wysl you  you' youa youh youj youp your yous yout you’ zalo zama zamo zapl zasi zoba zost ¡exi ¡lis 下載 下载 两步 主余 主結 主结 主餘 二次 交易 付款 传送 余額 余额 你的 使用 信用 储值 傳送 儲值 充值 兩步 其他 到期 剩余 剩餘 加值 卡內 卡内 卡已 卡片 卡被 卡遭 历史 双重 发卡 发送 取得 另一 另种 另種 可用 启用 啓用 啟用 增值 安全 完成 实付 寄出 密码 密碼 實付 尚余 尚餘 已为 已付 已储 已儲 已充 已入 已到 已加 已增 已存 已支 已為 已爲 已用 已經 已繳 已續 已经 已续 已缴 帐单 帐單 帐戶 帐户 帳单 帳單 帳戶 帳户 延長 延长 开卡 开通 当前 恭喜 您的 感謝 感谢 成功 我的 我要 戶口 户口 手机 手機 扣款 拒絕 拒绝 指紋 指纹 换一 授权 授權 提交 換一 支付 收据 收據 数据 数據 數据 數據 新余 新餘 无法 明細 明细 月帐 月帳 月賬 月账 有效 本期 查看 查詢 查询 核实 核實 检查 檢查 歷史 流量 激活 無法 獲取 电信 电子 當前 發卡 發送 目前 短信 确認 确认 確認 確认 立即 简訊 简讯 簡訊 簡讯 結余 結餘 繳帐 繳帳 繳电 繳納 繳纳 繳費 繳賬 繳账 繳费 繳電 續訂 續订 續費 續费 结余 结餘 续訂 续订 续費 续费 缴帐 缴帳 缴电 缴納 缴纳 缴費 缴賬 缴账 缴费 缴電 自动 自動 自带 自帶 获取 訂单 訂單 記录 記錄 話費 話费 語音 謝謝 謝谢 订单 订單 记录 记錄 话費 话费 语音 谢謝 谢谢 賬单 賬單 賬戶 賬户 账单 账單 账戶 账户 身份 身分 輸入 输入 进行 送出 通行 通过 通過 進行 邮件 邮箱 郵件 郵箱 銀行 银行 開卡 開通 雙重 電信 電子 面容 餘額 餘额 驗證 驗证 验證 验证",
  topics: [
    'ofer paqu plan tari tary 套餐 方案 資費 資费 资費 资费',
    'celu devi equi movi phon smar tele urza 商城 手机 手機 新机 新機 終端 终端 購机 購機 购机 购機',
    'cobe cove zasi 網絡 網络 网絡 网络 覆盖 覆蓋',
    'brin camb cons keep llev port prze swit trae 号码 号碼 携号 携码 携碼 携號 攜号 攜码 攜碼 攜號 號码 號碼 轉網 轉网 转網 转网',
    'acti akty 启用 啓用 啟用 开通 激活 開通',
    'chip esim sim  simc star tarj 办卡 辦卡 选号 选號 選号 選號',
    'deal ofer offe okaz prom 优惠 促銷 促销 優惠 活动 活動',
    'apli app 客戶 客户',
    'abon add  adda addc addf addm addt agre airt anad carg dola mont prep re-c re-f reca rech rede refi rene reno top  top- topp topu zasi 交話 交话 储值 儲值 充值 充話 充话 加值 增值 繳話 繳话 續約 續约 續費 續费 续約 续约 续費 续费 缴話 缴话',
  ],
};
