import panelCss from '../components/panel/panel.css?inline';
import { Panel } from '../components/panel/Panel';
import { Notice } from '../components/panel/Notice';
import { mountPanel } from '../components/panel/mount';
import { Pointer } from '../components/pointer/Pointer';
import { follow } from '../components/pointer/follow';
import { reveal } from '../components/pointer/reveal';
import { rich } from '../content/text/rich';
import type { Show } from '../messages';

const zh = {
  name: '续费向导', notAffiliated: '与 T-Mobile 无任何关联。', official: '官方网站',
  where: '第 3 步，共 6 步 · 账户首页', title: rich('点 [*Add to Balance] 进入充值'),
  body: [rich('在余额右边。请按页面上的 [Renewal amount] 充足，税费另计。')],
  caution: rich('到期日前充值；停机后能保留多久，以客服为准。') as ReturnType<typeof rich> | undefined, alert: undefined as any, links: [] as any[],
  next: '下一步：选择金额或套餐' as string | undefined, question: '这一页是在给卡充值吗？', yes: '是', no: '不是',
  showMe: '在页面上指给我看', hideRing: '收起圆环', callout: '点这里充值', targetGone: '页面上找不到这个按钮了。往下滚动看看，或刷新页面。',
  done: '已完成', fold: '收起', open: '打开', close: '本次不再显示', dockLeft: '移到左边', dockRight: '移到右边',
  otherStep: '我在别的步骤', back: '返回', reload: '向导已更新，请刷新本页。',
  steps: ['打开官方网站','登录账户','找到“充值”入口','选择金额或套餐','填写支付信息','确认并提交','保存凭证'].map((label,i)=>({step:['web.open','web.signIn','web.findRefill','web.choose','web.pay','web.submit','web.keepReceipt'][i] as any,label,now:i===2})),
};
const en: typeof zh = { ...zh,
  name: 'Refill Guide', notAffiliated: 'Not affiliated with T-Mobile.', official: 'Official website',
  where: 'Step 5 of 6 · Payment', title: rich('Fill in the card yourself, then press [*Continue to review]'),
  body: [rich('The guide never reads what you type. Check the address bar before you type a number.'), rich('If [ZIP code] refuses a foreign address, use the one your bank has.')],
  caution: rich('Do not tick [AutoPay] unless you want to be charged every month.'), next: 'Next: check the order and submit',
  question: 'Are you refilling your SIM on this page?', yes: 'Yes', no: 'No', showMe: 'Show me', hideRing: 'Hide the ring', callout: 'Press here', targetGone: 'This control is no longer on the page. Scroll a little, or reload the page.',
  done: 'Done', fold: 'Fold', open: 'Open', close: 'Close for this visit', dockLeft: 'Move to the left', dockRight: 'Move to the right', otherStep: 'I am on another step', back: 'Back', reload: 'The guide was updated. Please reload this page.',
  steps: ['Open the official website','Sign in, or go on as a guest','Find the refill entry','Choose an amount or plan','Fill in the payment','Check and submit','Keep the receipt'].map((label,i)=>({step:zh.steps[i]!.step,label,now:i===4})),
};
const base = (words: typeof zh, over: Partial<Show> = {}): Show => ({
  page: 'dashboard', step: 'web.findRefill', state: 'open', side: 'right', lang: words === zh ? 'zh-CN' : 'en',
  progress: ['done','done','now','todo','todo','todo'], points: true, tone: 'plain', words: words as any, ...over });
const wrong = { alert: { title: '这里是月付账单，不是预付费充值', body: '此页需要账户号码（account number），上网卡没有。' }, where: '走错页面了', title: rich('上网卡请到预付费充值页'), body: [rich('不用登录，输入卡号对应的手机号即可。')], caution: undefined, next: undefined, links: [{ label: '打开预付费充值页', href: 'https://www.t-mobile.com/guest' }, { label: '预付费登录', href: 'https://prepaid.t-mobile.com/' }] };
export const shows: Record<string, Show> = {
  zh: base(zh), en: base(en, { progress: ['done','skipped','done','done','now','todo'], page: 'payment', step: 'web.pay' }),
  folded: base(zh, { state: 'folded' }), foldedEn: base(en, { state: 'folded', side: 'left' }),
  asking: base(zh, { state: 'asking' }), askingEn: base(en, { state: 'asking', side: 'left' }),
  wrong: base({ ...zh, ...wrong }, { tone: 'wrongPage', points: false, page: 'postpaidPay' }),
  receipt: base({ ...zh, where: '充值成功', title: rich('把凭证留好'), body: [rich('截图或保存确认号。')], caution: undefined, next: undefined }, { tone: 'receipt', points: false, progress: ['done','done','done','done','done','done'] }),
  trouble: base({ ...en, where: 'Payment refused', title: rich('The card was refused'), body: [rich('Try another card, or turn off the VPN. Nothing was charged.')], caution: undefined, next: undefined, links: [{ label: 'Refill in a store instead', href: 'https://www.t-mobile.com/stores' }] }, { tone: 'trouble', points: false }),
};
const ended = new AbortController();
const m = mountPanel(document, panelCss, ended.signal);
let show: Show = shows.zh!; let pointing: any = 'off'; let log: any[] = []; let target: string | undefined; let raw: any;
const find = () => document.querySelector(target ?? '#cta');
function draw() {
  if (raw) return m.render(raw);
  m.render(<>{pointing !== 'off' && <Pointer target={find} callout={show.words.callout} number={show.progress.indexOf('now') + 1 || undefined} onGone={(g) => { pointing = g ? 'gone' : 'on'; draw(); }} />}
    <Panel show={show} host="www.t-mobile.com" label={undefined} pointing={pointing}
      onAct={(a) => { log.push(a); const state = a.do === 'fold' ? 'folded' : a.do === 'open' || a.do === 'answer' ? 'open' : show.state; show = { ...show, state, side: a.do === 'dock' ? a.side : show.side }; draw(); }}
      onPoint={(on) => { log.push(on); pointing = on ? 'on' : 'off'; draw(); const el = find(); if (on && el) reveal(el, m.box(), ended.signal); }} /></>);
}
(window as any).G = { m, ended, log, follow, reveal, set(name: string, p = 'off', t?: string) { show = shows[name]!; pointing = p; target = t; raw = undefined; draw(); }, notice() { raw = <Notice name="x" lang="zh-CN" text={zh.reload} close="x" onClose={() => {}} />; draw(); }, place: () => m.place() };
