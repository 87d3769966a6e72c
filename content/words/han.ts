/** Simplified characters of our words, each with its traditional forms. */
const pairs = `
  专專 课課 绪緒 坛壇 诈詐 担擔 还還 楼樓 红紅 给給 冲沖 拨撥 骗騙 补補 偿償 赢贏 须須 冻凍 队隊 缴繳 业業 两兩 个個 为為爲 么麼 义義 买買 于於 产產 价價 优優 会會
  传傳 体體 余餘 储儲 儿兒 兑兌 关關 内內 册冊 决決 准準 凭憑
  击擊 则則 创創 删刪 别別 制製 办辦 务務 动動 区區 单單 卖賣
  厅廳 历歷 参參 双雙 发發 变變 台臺 号號 后後 吗嗎 启啟啓 员員
  围圍 国國 图圖 块塊 处處 备備 复復複 奖獎 学學 宝寶 实實 对對
  寻尋 将將 尝嘗 带帶 帮幫 并並 库庫 应應 开開 弃棄 张張 当當
  录錄 态態 总總 戏戲 户戶 扫掃 护護 择擇 挂掛 换換 据據 携攜
  数數 无無 时時 显顯 暂暫 机機 权權 条條 来來 构構 标標 样樣
  桩樁 检檢 欢歡 气氣 没沒 浏瀏 游遊 点點 现現 电電 盖蓋 码碼
  确確 礼禮 种種 秘祕 积積 称稱 税稅 签簽 简簡 类類 紧緊 约約
  纪紀 纳納 纸紙 纹紋 线線 细細 终終 经經 结結 络絡 绝絕 统統
  继繼 续續 编編 缴繳 网網 联聯 肤膚 范範 荐薦 药藥 获獲 见見
  注註 规規 览覽 计計 订訂 认認 讯訊 记記 许許 论論 设設 证證 评評
  识識 词詞 试試 话話 询詢 详詳 语語 误誤 说說 请請 读讀 调調
  谢謝 败敗 账賬帳帐 货貨 质質 购購 贷貸 费費 资資 赠贈 车車 转轉
  载載 辑輯 输輸 达達 过過 运運 这這 进進 连連 适適 选選 递遞
  遗遺 邮郵 钟鍾 钥鑰 钮鈕 钻鑽 铁鐵 银銀 链鏈 销銷 错錯 键鍵
  长長 门門 闭閉 问問 间間 阅閱閲 际際 陆陸 险險 随隨 隐隱 页頁
  笔筆 馈饋 异異 钱錢 从從 脸臉 汇匯 滞滯 财財 绑綁 报報 诉訴 乐樂 园園 医醫 频頻 剧劇 视視 赔賠 罚罰 马馬 审審 项項 预預 题題 颜顏 额額 饭飯 验驗 骑騎 骤驟`;

let simplified: Map<string, string> | undefined;

/** The simplified form of a Chinese character. Most pages have none: the table is made when asked. */
export function simplify(character: string): string {
  simplified ??= new Map(
    pairs
      .trim()
      .split(/\s+/)
      .flatMap(([simple = '', ...forms]) => forms.map((form) => [form, simple] as const)),
  );
  return simplified.get(character) ?? character;
}
