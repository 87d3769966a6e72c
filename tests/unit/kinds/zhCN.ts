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
];
