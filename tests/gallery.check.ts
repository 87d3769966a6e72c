import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const js = readFileSync('.output/gallery/p.js', 'utf8');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const body = `<div class="bar" style="position:sticky;top:0;height:80px;background:#eee;z-index:9">bar</div><main style="padding:32px"><h1>Page</h1><div id="push"></div><div id="box" style="height:200px;overflow:auto;border:1px solid"><div style="height:900px;padding-top:60px"><button id="in">Inner</button></div></div><p style="height:1500px">x</p><button id="cta">Add to Balance</button><p style="height:1500px">x</p><input id="f"></main><dialog id="d1"><p>d1</p><button id="b1">one</button></dialog><dialog id="d2">d2<button>two</button></dialog>`;
const hostile = `html{font-size:10px}*{all:unset!important}button{display:none!important}div{max-width:120px!important}*::backdrop{background:red!important;position:fixed;inset:0}refill-guide{opacity:0!important;display:none!important;transform:scale(.1)!important;visibility:hidden!important;clip-path:inset(50%)!important;filter:blur(9px)!important;zoom:3!important}`;
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let bad = 0;
const is = (name: string, ok: unknown, more: unknown = '') => { if (!ok) bad++; console.log(ok ? 'ok ' : 'BAD', name, more); };
async function open(css = '', opts: object = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, ...opts });
  page.on('pageerror', (e) => { bad++; console.log('ERR', e.message); });
  await page.setContent(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><style>body{margin:0}${css}</style></head><body>${body}</body></html>`);
  await page.evaluate(() => { (window as any).before = document.documentElement.outerHTML; });
  await page.evaluate(js + ';0');
  return page;
}
const cdpTools = async (page: any) => {
  const cdp = await page.context().newCDPSession(page);
  const inner = async (fn: string) => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    let found: any;
    (function walk(n: any) { if (n.nodeName === 'REFILL-GUIDE') found = n.shadowRoots?.[0]; for (const c of [...(n.children ?? []), ...(n.shadowRoots ?? [])]) walk(c); })(root);
    if (!found) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    const r = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: fn, returnByValue: true, awaitPromise: true });
    if (r.exceptionDetails) throw new Error(JSON.stringify(r.exceptionDetails));
    return r.result.value;
  };
  const box = (sel: string, i = 0) => inner(`function(){const e=this.querySelectorAll(${JSON.stringify(sel)})[${i}];if(!e)return null;const r=e.getBoundingClientRect();return{x:r.x,y:r.y,width:r.width,height:r.height}}`);
  const press = async (sel: string, i = 0) => { const b = await box(sel, i); await page.mouse.click(b.x + b.width / 2, b.y + b.height / 2); await page.waitForTimeout(60); };
  return { inner, box, press };
};
const G = (page: any, code: string) => page.evaluate(`(()=>{const G=window.G;return ${code}})()`);
const settle = (page: any) => page.waitForTimeout(150);

{ // hostile CSS: same box as on a calm page
  const a = await open(); await G(a, `G.set('zh')`); await settle(a); const ta = await cdpTools(a);
  const b = await open(hostile); await G(b, `G.set('zh')`); await settle(b); const tb = await cdpTools(b);
  for (const s of ['aside', '.first', 'h2', '.name']) is(`J ${s}`, JSON.stringify(await ta.box(s)) === JSON.stringify(await tb.box(s)), [await ta.box(s), await tb.box(s)].map((x) => JSON.stringify(x)).join(' '));
  await tb.press('.icon-fold'); is('J press fold', (await G(b, 'JSON.stringify(G.log)')).includes('fold'));
  await b.screenshot({ path: '/tmp/hostile.png' });
  for (const css of ['html{zoom:1.5}', 'html{transform:scale(.8)}', 'html{transform:translateZ(0)}', 'body{zoom:2}', 'html{direction:rtl}']) {
    const p = await open(css); await G(p, `G.set('zh','on')`); const t = await cdpTools(p);
    await p.evaluate(() => document.querySelector('#cta')!.scrollIntoView({ block: 'center' })); await settle(p);
    const ring = await t.box('.ring'); const c: any = await p.evaluate(() => document.querySelector('#cta')!.getBoundingClientRect().toJSON());
    is(`ring ${css}`, ring && Math.abs(ring.x + ring.width / 2 - c.x - c.width / 2) < 1 && Math.abs(ring.y + ring.height / 2 - c.y - c.height / 2) < 1, JSON.stringify([ring, c.x, c.y, await t.box('aside')]));
    await p.close();
  }
}
{ // focus, keys, Esc, clicks stay inside; byte-equal
  const p = await open(); const t = await cdpTools(p);
  await p.evaluate(() => { (window as any).heard = []; for (const k of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin']) document.addEventListener(k, (e) => (window as any).heard.push(k + ' ' + (e.target as Element).localName)); });
  await p.focus('#f'); await G(p, `G.set('en')`); await settle(p);
  is('focus not stolen', (await p.evaluate(() => document.activeElement!.id)) === 'f');
  await p.evaluate(() => { (window as any).heard.length = 0; });
  await t.press('.quiet'); is('chooser focus', (await t.inner('function(){return this.activeElement?.dataset.spot}')) === 'back');
  await p.screenshot({ path: '/tmp/chooser.png' });
  await p.keyboard.press('Escape'); await settle(p); is('Esc leaves chooser', (await t.inner('function(){return this.activeElement?.dataset.spot}')) === 'choose');
  await p.keyboard.press('Escape'); await settle(p); is('Esc folds, focus on tab', (await t.inner('function(){return this.querySelector("aside").dataset.state+this.activeElement?.dataset.spot}')) === 'foldedtab');
  await p.keyboard.press('Enter'); await settle(p); is('Enter opens, focus on fold', (await t.inner('function(){return this.querySelector("aside").dataset.state+this.activeElement?.dataset.spot}')) === 'openfold');
  is('page heard nothing', (await p.evaluate(() => (window as any).heard.length)) === 0, await p.evaluate(() => JSON.stringify((window as any).heard)));
  is('said', true, await t.inner('function(){return [...this.querySelectorAll("[role=status]")].map(e=>e.textContent).join("|")}'));
  await G(p, `G.set('zh')`); await settle(p); is('live region', (await t.inner('function(){return this.querySelector("p.unseen").textContent}')).includes('Add to Balance'));
  await p.mouse.click(300, 200); is('page gets its clicks', (await p.evaluate(() => (window as any).heard.join())).includes('click'));
  await G(p, `G.m.render(null)`); is('gone at null', !(await p.evaluate(() => document.querySelector('refill-guide'))));
  await G(p, `G.set('zh','on')`); await settle(p); await G(p, 'G.ended.abort()');
  is('byte-equal', await p.evaluate(() => (window as any).before === document.documentElement.outerHTML)); await p.close();
}
{ // dialogs
  const p = await open(); const t = await cdpTools(p); await G(p, `G.set('zh','on','#b1')`); await settle(p);
  const where = () => p.evaluate(() => { const h = document.querySelector('refill-guide')!; return (h.parentElement!.id || h.parentElement!.localName) + h.matches(':popover-open'); });
  is('at html', (await where()) === 'htmltrue', await where());
  await p.evaluate(() => (document.querySelector('#d1') as HTMLDialogElement).showModal()); await settle(p);
  is('moved into d1', (await where()) === 'd1true', await where());
  await t.press('.icon-fold'); is('pressable in dialog', (await t.inner('function(){return this.querySelector("aside").dataset.state}')) === 'folded'); await t.press('.tab');
  await p.evaluate(() => (document.querySelector('#d2') as HTMLDialogElement).showModal()); await settle(p); is('moved into d2', (await where()) === 'd2true', await where());
  await p.evaluate(() => (document.querySelector('#d2') as HTMLDialogElement).close()); await settle(p); is('back to d1', (await where()) === 'd1true', await where());
  const r = await t.box('.ring'); is('ring in dialog', !!r, JSON.stringify(r)); await p.screenshot({ path: '/tmp/dialog.png' });
  await p.evaluate(() => document.querySelector('#d1')!.remove()); await G(p, 'G.place()'); is('dialog removed', (await where()) === 'htmltrue', await where());
  await p.evaluate(() => { const h = document.createElement('x-m'); h.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>'; h.innerHTML = '<button>light</button>'; document.body.append(h); (h.shadowRoot!.firstChild as HTMLDialogElement).showModal(); });
  await G(p, 'G.place()'); await settle(p); is('dialog in shadow', await p.evaluate(() => !!document.querySelector('x-m')!.shadowRoot!.querySelector('dialog > refill-guide')));
  await p.evaluate(() => (document.querySelector('x-m')!.shadowRoot!.firstChild as HTMLDialogElement).close()); await settle(p); is('back', (await where()) === 'htmltrue', await where());
  await p.evaluate(() => document.body.replaceWith(document.createElement('body'))); await settle(p); is('body replaced', (await where()) === 'htmltrue');
  await p.evaluate(() => { document.documentElement.replaceChildren(document.createElement('body')); }); await settle(p); is('html cleaned', (await where()) === 'htmltrue');
  await p.evaluate(() => { const h: any = document.querySelector('refill-guide'); h.inert = true; h.style.cssText = 'opacity:0'; h.hidden = true; h.hidePopover(); }); await settle(p); is('tampered', (await where()) === 'htmltrue' && !(await p.evaluate(() => document.querySelector('refill-guide')!.hasAttribute('inert'))));
  await p.evaluate(() => { new MutationObserver(() => document.querySelector('refill-guide')?.remove()).observe(document.documentElement, { childList: true }); document.querySelector('refill-guide')!.remove(); }); await settle(p);
  is('beaten', await G(p, 'G.m.beaten')); is('stays away', !(await p.evaluate(() => document.querySelector('refill-guide')))); await p.close();
}
{ // page defines our element first
  const p = await browser.newPage(); await p.setContent('<p>x');
  await p.evaluate(() => { customElements.define('refill-guide', class extends HTMLElement { constructor() { super(); (window as any).leak = [this.shadowRoot, (() => { try { return this.attachInternals().shadowRoot; } catch (e) { return null; } })()]; } }); });
  await p.evaluate(js + ';0'); await G(p, `G.set('zh')`); await settle(p); is('custom element does not leak', await p.evaluate(() => (window as any).leak?.every((x: any) => x === null)), JSON.stringify(await p.evaluate(() => (window as any).leak?.map(String)))); await p.close();
}
{ // follow
  const p = await open(); const t = await cdpTools(p); await G(p, `G.set('zh','on')`); await settle(p);
  const off = async () => { const r = await t.box('.ring'); const c: any = await p.evaluate(() => document.querySelector('#cta')?.getBoundingClientRect().toJSON()); return r && c ? Math.round(Math.abs(r.y + 6 - c.y) + Math.abs(r.x + 6 - c.x)) : null; };
  await p.evaluate(() => { (window as any).raf = 0; const o = requestAnimationFrame; window.requestAnimationFrame = (f) => { (window as any).raf++; return o(f); }; });
  await p.evaluate(() => scrollTo(0, 1400)); await settle(p); is('scrolled', (await off()) === 0, await off());
  await p.waitForTimeout(600); const n = await p.evaluate(() => (window as any).raf); await p.waitForTimeout(700); is('asleep', n === (await p.evaluate(() => (window as any).raf)), n);
  await p.evaluate(() => { document.querySelector<HTMLElement>('#push')!.style.height = '120px'; }); await settle(p); is('F banner', (await off()) === 0, await off());
  await p.waitForTimeout(500); await p.evaluate(() => { document.querySelector<HTMLElement>('#cta')!.style.marginLeft = '3px'; }); await settle(p); is('3px shift', (await off()) === 0, await off());
  await p.waitForTimeout(500); await p.evaluate(() => { const c = document.querySelector<HTMLElement>('#cta')!; c.style.transition = 'transform 1s'; c.style.transform = 'translateX(200px)'; }); await p.waitForTimeout(500); is('in transition', (await off())! <= 4, await off()); await p.waitForTimeout(900); is('after', (await off()) === 0);
  await p.waitForTimeout(400); await p.evaluate(() => { const n = document.querySelector('#cta')!; n.remove(); const b = document.createElement('button'); b.id = 'cta'; b.textContent = 'new'; document.querySelector('h1')!.after(b); scrollTo(0, 0); }); await p.waitForTimeout(300); is('B replaced', (await off()) === 0, await off());
  await p.evaluate(() => document.querySelector('#cta')!.remove()); await p.waitForTimeout(300); is('C gone said', (await t.inner('function(){return this.querySelector(".gone")?.textContent}'))?.length > 5); is('no ring', !(await t.box('.ring')));
  await p.waitForTimeout(1500); await p.evaluate(() => { const b = document.createElement('button'); b.id = 'cta'; b.textContent = 'late'; document.querySelector('h1')!.after(b); }); await p.waitForTimeout(1400); is('D late', (await off()) === 0, await off()); is('gone unsaid', !(await t.box('.gone')));
  // hidden for a while
  await p.evaluate(() => { document.querySelector<HTMLElement>('#cta')!.style.display = 'none'; }); await p.waitForTimeout(300); is('hidden: gone', !!(await t.box('.gone')));
  await G(p, `G.set('zh','off')`); await settle(p); await G(p, `G.set('zh','on','#in')`); await settle(p); is('E', !!(await t.box('.ring')));
  await p.evaluate(() => { document.querySelector('#box')!.scrollTop = 30; }); await p.waitForTimeout(50); const e = await t.box('.ring'); const c: any = await p.evaluate(() => document.querySelector('#in')!.getBoundingClientRect().toJSON()); is('E inner scroll', Math.abs(e.y + 6 - c.y) < 1);
  await p.evaluate(() => { document.querySelector('#box')!.scrollTop = 400; }); await p.waitForTimeout(50); is('E scrolled out: no ring, not gone', !(await t.box('.ring')) && !(await t.box('.gone')));
  await p.close();
}
{ // lag: ring vs target sampled in each frame while scrolling, 4x throttle
  const p = await open(); const cdp = await p.context().newCDPSession(p); await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const worst = await p.evaluate(async () => {
    const G = (window as any).G; let rect: any; const stop = new AbortController(); let worst = 0;
    G.follow(() => document.querySelector('#cta'), (r: any) => { rect = r; }, stop.signal);
    await new Promise((r) => setTimeout(r, 300)); const t0 = performance.now(); let frames = 0;
    await new Promise<void>((done) => { const step = () => { const c = document.querySelector('#cta')!.getBoundingClientRect(); worst = Math.max(worst, Math.abs(rect.y - c.y)); frames++; if (performance.now() - t0 > 1200) return done(); scrollBy(0, 7); requestAnimationFrame(step); }; requestAnimationFrame(step); });
    stop.abort(); return [worst, frames]; });
  is('N lag ≤ 1 step (7 px)', worst[0]! <= 7, worst); await p.close();
}
{ // reveal
  for (const [opts, name] of [[{}, 'wide'], [{ viewport: { width: 320, height: 600 } }, 'narrow'], [{ reducedMotion: 'reduce' }, 'reduced']] as const) {
    const p = await open('html{scroll-behavior:smooth}', opts); const t = await cdpTools(p); await G(p, `G.set('zh')`); await settle(p);
    await t.press('.first'); if (name === 'reduced') { await p.waitForTimeout(30); } else await p.waitForTimeout(1800);
    const c: any = await p.evaluate(() => document.querySelector('#cta')!.getBoundingClientRect().toJSON()); const a = await t.box('aside');
    is(`reveal ${name}`, c.y > 80 && c.bottom < (name === 'narrow' ? a.y : 640), JSON.stringify([c.y, c.bottom, a.y, await p.evaluate(() => scrollY)])); await p.screenshot({ path: `/tmp/reveal-${name}.png` });
    is(`anim ${name}`, name !== 'reduced' || (await t.inner('function(){return [...this.querySelectorAll("*")].every(e=>getComputedStyle(e).animationName==="none")}'))); await p.close();
  }
  const p = await open(); const t = await cdpTools(p); await G(p, `G.set('zh','off','#in')`); await p.evaluate(() => { scrollTo(0, document.querySelector('#in')!.getBoundingClientRect().y - 20); }); await settle(p);
  await t.press('.first'); await p.waitForTimeout(1500); const c: any = await p.evaluate(() => document.querySelector('#in')!.getBoundingClientRect().toJSON()); is('reveal from under sticky bar', c.y >= 80, c.y); await p.close();
}
for (const colorScheme of ['light', 'dark'] as const) { // axe
  const p = await open('', { colorScheme }); await p.evaluate(axe + ';0'); const t = await cdpTools(p);
  for (const n of ['zh', 'en', 'folded', 'asking', 'wrong', 'receipt', 'trouble']) {
    await G(p, `G.set('${n}', ${n === 'en' ? "'gone','#no'" : "'off'"})`); await p.waitForTimeout(450);
    const r = await t.inner('function(){return axe.run(this.querySelector("aside")).then(r=>({pass:r.passes.length,bad:r.violations.map(v=>v.id+": "+v.nodes.map(n=>n.html+n.failureSummary).join("; ")),inc:r.incomplete.map(v=>v.id+":"+v.nodes.map(n=>n.html).join(" "))}))}');
    is(`axe ${colorScheme} ${n}`, r.bad.length === 0 && r.pass > 5, JSON.stringify(r));
  }
  await p.close();
}
await browser.close();
console.log(bad, 'bad');
