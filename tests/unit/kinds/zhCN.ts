import type { Kind } from './kind';

/** Pages of made-up carriers in simplified Chinese. */
export const simplified: Kind[] = [
  [
    '密码登录',
    'signIn',
    `<div>账号登录</div><form><input placeholder="手机号/邮箱"><input type="password" placeholder="请输入密码"><button>登录</button></form><a href="#">忘记密码</a><a href="#">立即注册</a>`,
  ],
  [
    '短信登录',
    'signIn',
    `<h2>短信验证码登录</h2><form><input type="tel" placeholder="请输入手机号"><input placeholder="请输入验证码"><button type="button">获取验证码</button><button>登录/注册</button></form>`,
  ],
  [
    '密码登录，带图形验证码',
    'signIn',
    `<h1>欢迎登录网上营业厅</h1><form><input placeholder="手机号码"><input type="password" placeholder="服务密码"><input placeholder="请输入图片中的字符"><button>登 录</button></form>`,
  ],
  [
    '短信验证',
    'verify',
    `<h2>身份验证</h2><p>验证码已发送至 138****0142</p><input placeholder="请输入6位验证码" inputmode="numeric"><button>确定</button><a href="#">重新发送</a>`,
  ],
  [
    '选择验证方式',
    'verify',
    `<h1>请选择验证方式</h1><ul><li><button>短信验证码 138****0142</button></li><li><button>邮箱验证码 s***@mail.example</button></li><li><button>通行密钥</button></li></ul><p>为保障账户安全，请先完成身份验证</p>`,
  ],
  [
    '注册',
    'register',
    `<h1>注册新用户</h1><form><input placeholder="手机号码"><input type="password" placeholder="设置密码"><input type="password" placeholder="再次输入密码"><button>立即注册</button></form><p>已有账号？<a href="#">去登录</a></p>`,
  ],
  [
    '我的首页',
    'dashboard',
    `<p>您好，138****0142</p><ul><li>话费余额 <b>23.45元</b></li><li>剩余流量 <b>4.2GB</b></li><li>剩余语音 <b>100分钟</b></li></ul><button>充值</button><a href="#">充值记录</a><a href="#">退出登录</a>`,
  ],
  [
    '账户概览',
    'dashboard',
    `<h2>我的账户</h2><dl><dt>可用余额</dt><dd>$7.18</dd><dt>有效期至</dt><dd>2026-11-30</dd><dt>当前套餐</dt><dd>15GB 月套餐</dd></dl><button>立即续费</button>`,
  ],
  [
    '访客充值',
    'refillStart',
    `<h1>快速充值</h1><form><input type="tel" placeholder="请输入要充值的手机号码"><input type="tel" placeholder="请再次输入手机号码"><button>下一步</button></form>`,
  ],
  [
    '充值号码',
    'refillStart',
    `<div>手机充值</div><form><label>充值号码 <input type="tel"></label><button>下一步</button></form><p>无需登录即可为任意号码充值</p>`,
  ],
  [
    '选择面额',
    'chooseAmount',
    `<h2>选择充值金额</h2><p>138 0000 0142</p><div role="button">30元</div><div role="button">50元</div><div role="button">100元</div><div role="button">200元</div><button>立即充值</button>`,
  ],
  [
    '选择套餐',
    'chooseAmount',
    `<h1>续费套餐</h1><ul><li><label><input type="radio" name="t"> 5GB 月套餐 $15.00</label></li><li><label><input type="radio" name="t"> 15GB 月套餐 $20.00</label></li><li><label><input type="radio" name="t"> 不限量 $30.00</label></li></ul><button>去支付</button>`,
  ],
  [
    '银行卡',
    'payment',
    `<h1>银行卡支付</h1><p>充值 $30.00 到 (206) 555-0107</p><form><label>卡号 <input></label><label>有效期 <input></label><label>安全码 <input></label><button>确认支付</button></form>`,
  ],
  [
    '收银台',
    'payment',
    `<h2>收银台</h2><p>话费充值 50.00元</p><form><input placeholder="银行卡号"><input placeholder="有效期 MM/YY"><input placeholder="CVV2"><button>立即付款</button></form>`,
  ],
  [
    '确认订单',
    'review',
    `<h1>确认订单</h1><ul><li>充值号码：138 0000 0142</li><li>充值金额：50.00元</li><li>支付方式：银行卡（尾号 4242）</li></ul><button>提交订单</button>`,
  ],
  [
    '核对信息',
    'review',
    `<h2>请核对充值信息</h2><dl><dt>手机号码</dt><dd>(206) 555-0107</dd><dt>充值金额</dt><dd>$30.00</dd><dt>应付总额</dt><dd>$32.40</dd></dl><button>确认并支付</button>`,
  ],
  [
    '充值成功',
    'confirmation',
    `<div role="status">充值成功</div><p>已为 138 0000 0142 充值 50.00 元，预计 10 分钟内到账。</p><p>订单号：20261104001</p><button>返回首页</button><button>继续充值</button>`,
  ],
  [
    '支付成功',
    'confirmation',
    `<h2>支付成功</h2><dl><dt>充值号码</dt><dd>(206) 555-0107</dd><dt>实付金额</dt><dd>$32.40</dd><dt>交易单号</dt><dd>8841</dd></dl><button>完成</button>`,
  ],
  [
    '充值失败',
    'paymentFailed',
    `<h2>充值失败</h2><p>银行拒绝了本次交易，您的卡未被扣款。</p><button>重新支付</button><button>更换支付方式</button>`,
  ],
  [
    '余额不足',
    'paymentFailed',
    `<div role="alert">支付失败：银行卡余额不足</div><p>充值 50元 至 138 0000 0142 未完成，请更换银行卡后重试。</p>`,
  ],
  [
    '充值记录',
    'history',
    `<h1>充值记录</h1><ul><li>2026-10-04 充值 50.00元 充值成功</li><li>2026-09-02 充值 30.00元 充值成功</li></ul><button>加载更多</button>`,
  ],
  [
    '缴费明细',
    'history',
    `<div role="heading">交易明细</div><table><tr><th>时间</th><th>金额(元)</th><th>状态</th></tr><tr><td>2026-10-04 12:30</td><td>50.00</td><td>成功</td></tr><tr><td>2026-09-02 08:11</td><td>30.00</td><td>成功</td></tr></table>`,
  ],
  [
    '激活',
    'activation',
    `<h1>激活您的 SIM 卡</h1><form><label>ICCID（卡背面 19 位数字） <input></label><button>立即激活</button></form>`,
  ],
  [
    '月账单',
    'postpaidPay',
    `<h1>我的账单</h1><p>本期应缴 ¥128.00</p><p>缴费截止日：2026-11-12</p><button>缴纳账单</button><a href="#">下载账单</a>`,
  ],
  // Made later, by other companies in other words
  [
    '欢迎回来',
    'signIn',
    `<h1>欢迎回来</h1><label>手机号<input></label><label>密码<input type=password></label><button>登 录</button>`,
  ],
  [
    '安全校验',
    'verify',
    `<h1>安全校验</h1><p>验证码已发送至 138****0142</p><input placeholder="6位数字"><button>下一步</button><a href="#">59秒后重新发送</a>`,
  ],
  [
    '你好，小林',
    'dashboard',
    `<h1>你好，小林</h1><p>可用余额</p><p>¥32.10</p><p>有效期至 2026-12-02</p><button>充值</button><p>剩余流量 3.2GB</p>`,
  ],
  [
    '给 138 0000 0142 充值',
    'chooseAmount',
    `<h1>给 138 0000 0142 充值</h1><div role=button>¥30</div><div role=button>¥50</div><div role=button>¥100</div><button>立即充值</button>`,
  ],
  [
    '确认订单',
    'review',
    `<h1>确认订单</h1><dl><dt>号码</dt><dd>138****0142</dd><dt>金额</dt><dd>¥50.00</dd><dt>付款方式</dt><dd>信用卡 尾号 1881</dd></dl><p>话费充值</p><button>确认支付</button>`,
  ],
  [
    '充值成功',
    'confirmation',
    `<h1>充值成功</h1><p>已为 138****0142 充入 50元话费</p><p>订单号 8812</p><button>返回首页</button>`,
  ],
  [
    '支付没有成功',
    'paymentFailed',
    `<h1>支付没有成功</h1><p>发卡银行未批准这笔交易，没有扣款。</p><p>话费充值 ¥50.00</p><button>换张卡试试</button>`,
  ],
  [
    '充值记录',
    'history',
    `<h1>充值记录</h1><ul><li>2026-11-02 ¥50.00</li><li>2026-10-02 ¥30.00</li></ul>`,
  ],
  [
    '登录',
    'signIn',
    `<h1>登录</h1><label>手机号<input></label><label>验证码<input></label><button type=button>获取验证码</button><button>登录</button>`,
  ],
  [
    '自由预付',
    'home',
    `<h1>自由预付</h1><a class=b href="#">查看套餐</a><h2>话费充值</h2><h2>激活新卡</h2><h2>手机商城</h2><h2>网络覆盖</h2><a href="#">登录</a>`,
  ],
  // English pages, and a Polish one, as browsers translate them
  [
    '设置 ID',
    'register',
    `<h1>设置您的 Metro ID</h1><label>名<input name=a></label><label>姓<input name=b></label><label>电子邮件<input type=email></label><label>选择一个密码<input type=password></label><button>下一个</button>`,
  ],
  [
    '证明是您',
    'verify',
    `<h1>首先，证明是您</h1><form><label><input type=radio name=w> 发短信给我一个代码 (•••) •••-0199</label><label><input type=radio name=w> 电子邮件代码至 k•••@mail.example</label><button>下一个</button></form>`,
  ],
  [
    '发送给您的代码',
    'verify',
    `<h1>检查您的短信</h1><p>输入我们发送给您的代码</p><label>6 位代码<input></label><button>下一个</button><a href="#">没有收到吗？</a>`,
  ],
  [
    '晚上好',
    'dashboard',
    `<h1>晚上好，敏</h1><p>服务余额</p><p>$12.40</p><p>有效期至 2027 年 2 月 8 日</p><p>剩余 3 GB</p><p>最后更新于 3 小时前</p><button>增加资金</button><p>需要帮助吗？</p>`,
  ],
  [
    '为号码补充',
    'refillStart',
    `<h1>为任何号码补充</h1><form><label>线路号码<input type=tel></label><label>再次输入线路号码<input type=tel></label><button>下一个</button></form>`,
  ],
  [
    '为地铁电话续杯',
    'refillStart',
    `<h1>续杯</h1><p>为您的地铁电话续杯，无需登录。</p><form><label>电话号码<input type=tel></label><button>下一个</button></form>`,
  ],
  [
    '挑选续杯',
    'chooseAmount',
    `<h1>挑选一个续杯</h1><p>(206) 555-0199</p><button>$10</button><button>$25</button><button>$50</button><button>下一个</button>`,
  ],
  [
    '兹罗提',
    'chooseAmount',
    `<h1>充值 601 555 010</h1><p>选择金额</p><div role=button>10 兹罗提</div><div role=button>30 兹罗提</div><div role=button>50 兹罗提</div><p>另一个数量</p><button>更远</button>`,
  ],
  [
    '安全代码',
    'payment',
    `<h1>您的卡</h1><p>续杯 $25.00 给 (206) 555-0199</p><form><label>卡号<input></label><label>安全代码<input type=password maxlength=4></label><label>邮政编码<input></label><button>下一个</button></form>`,
  ],
  [
    '提交前检查',
    'review',
    `<h1>在您提交之前检查所有内容</h1><dl><dt>续杯号码</dt><dd>(206) 555-0199</dd><dt>总计</dt><dd>$27.10</dd><dt>卡</dt><dd>Visa ••1881</dd></dl><button>下订单</button>`,
  ],
  [
    '审查补充',
    'review',
    `<h1>审查您的补充</h1><dl><dt>线路</dt><dd>(206) 555-0199</dd><dt>您将支付</dt><dd>$27.10</dd></dl><button>同意并下单</button>`,
  ],
  [
    '最后看看',
    'review',
    `<h1>最后看看</h1><p>您即将增加 $25.00 到 (206) 555-0199。</p><dl><dt>续杯</dt><dd>$25.00</dd><dt>卡</dt><dd>Visa ••1881</dd></dl><button>付款 25.00 美元</button>`,
  ],
  [
    '付款已过账',
    'confirmation',
    `<h1>您的 $25.00 付款已过账</h1><p>(206) 555-0199 的余额目前为 $27.10。</p><p>续杯</p><p>参考 #8812-01</p>`,
  ],
  [
    '已添加到',
    'confirmation',
    `<h1>准备就绪</h1><p>续杯完成了。$25.00 已添加到 (206) 555-0199。</p><p>确认代码 7712</p>`,
  ],
  [
    '糟糕',
    'paymentFailed',
    `<h1>糟糕</h1><p>我们无法处理您的 $25.00 续杯付款。</p><p>没有任何费用被收取。</p><button>选择不同的卡</button>`,
  ],
  [
    '没有经过',
    'paymentFailed',
    `<h1>您的付款没有经过</h1><p>续杯未完成，(206) 555-0199 的余额没有变化。</p><button>再次尝试</button>`,
  ],
  [
    '无法对卡收费',
    'paymentFailed',
    `<h1>我们无法对您的 Visa 收费</h1><p>您的续杯已取消。</p><button>更新付款信息</button>`,
  ],
  [
    '比平时更久',
    'paymentPending',
    `<h1>续杯</h1><p>您的付款花费的时间比平时更久。</p><p>我们不知道您的银行是否批准了它。</p>`,
  ],
  [
    '还未应用',
    'paymentPending',
    `<h1>我们收到了您的款项，但续杯还未应用</h1><p>(206) 555-0199</p><p>参考编号 7712</p>`,
  ],
  [
    '付款与续杯',
    'history',
    `<h1>付款与续杯</h1><table><tr><td>02/11/2027</td><td>已发布</td><td>$25.00</td></tr><tr><td>01/10/2027</td><td>已发布</td><td>$25.00</td></tr></table><p>嗨！需要帮助吗？</p>`,
  ],
  [
    '带上您的号码',
    'home',
    `<h1>没有合同的预付费</h1><a href="#">商店计划</a><h2>带上您的号码</h2><h2>已经有线路了吗？</h2><h3>续杯</h3><h3>激活</h3><a href="#">浏览设备</a><a href="#">登录</a>`,
  ],
  [
    'SIM 序列号',
    'activation',
    `<h1>扫描您的 SIM 卡</h1><label>SIM 序列号<input></label><button>下一个</button>`,
  ],
  [
    '已将款项添加',
    'confirmation',
    `<h1>谢谢！</h1><p>我们已将 $25.00 添加到 (206) 555-0199。</p><p>续杯</p><p>交易 ID：88120455</p>`,
  ],
  [
    '付款已应用',
    'confirmation',
    `<h1>您的付款 $25.00 已应用</h1><p>续杯 (206) 555-0199</p><p>确认 #7712</p>`,
  ],
  [
    '不能处理',
    'paymentFailed',
    `<h1>付款出现问题</h1><p>我们不能处理您的续杯付款。</p><p>您没有被收费。</p><button>更新您的卡</button>`,
  ],
  [
    '银行的答复',
    'paymentPending',
    `<h1>续杯</h1><p>我们仍在处理…</p><p>我们没有收到您的银行的答复。请勿再付款。</p>`,
  ],
  [
    '回顾',
    'review',
    `<h1>回顾</h1><dl><dt>续杯</dt><dd>$25.00</dd><dt>卡</dt><dd>Visa ••1881</dd></dl><button>提交订单</button>`,
  ],
  [
    '浏览器把 Metro 译成地铁',
    'refillStart',
    `<h1>以访客身份为地铁线路充值</h1><label>地铁电话号码 <input type="tel"></label><label>确认地铁电话号码 <input type="tel"></label><button>下一个</button><h2>为什么要登录？</h2><p>可以保存卡片。</p><button>登录</button>`,
  ],
  [
    '译成加注的一笔订单，旁边写着免运费',
    'review',
    `<p>本周 SIM 卡套装免运费。</p><h1>审核您的订单</h1><dl><dt>加注号码</dt><dd>(206) 555-0144</dd><dt>总计</dt><dd>30.00 美元</dd></dl><button>下订单</button>`,
  ],
  [
    '选一张存好的卡',
    'payment',
    `<h1>您的加注：30.00 美元</h1><h2>选择一张卡</h2><p>08/28 到期</p><label>所选卡的安全码 <input></label><button>继续</button>`,
  ],
  [
    '译成加工的处理中，旁边可订阅',
    'paymentPending',
    `<h1>请稍等，我们正在加工您的付款</h1><p>线路：(206) 555-0144 补充金额：$35.00</p><div><p>第一个知道新手机。</p><input type="email"><button>订阅</button></div>`,
  ],
];
