/** The one style sheet of the practice site: greys only, so that nobody takes it for a carrier's. */
export const look = `
*{box-sizing:border-box}
[hidden]{display:none!important}
:root{color-scheme:light}
body{margin:0;font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:#222;background:#fff}
a{color:#333}
h1{font-size:30px;line-height:1.25;margin:0 0 12px}
h2{font-size:22px;line-height:1.3;margin:0 0 12px}
h3{font-size:17px;margin:0 0 4px}
p{margin:0 0 14px}
ul{margin:0 0 14px;padding-left:20px}
.practice{background:#ececec;color:#555;font-size:13px;text-align:center;padding:6px 12px}
.top{display:flex;align-items:center;gap:28px;min-height:64px;padding:0 40px;border-bottom:1px solid #e3e3e3;position:relative}
.top>a,.top button{color:#444;font:inherit;font-size:15px;text-decoration:none;background:none;border:0;padding:8px 0;cursor:pointer}
.top .brand{color:#888;font-weight:700}
.unav-account{position:relative}
.unav-account__menu{position:absolute;left:-16px;top:46px;z-index:20;background:#fff;border:1px solid #ddd;border-radius:8px;box-shadow:0 8px 30px #0002;list-style:none;margin:0;padding:8px 0;min-width:200px}
.unav-account__menu a{display:block;padding:8px 16px;text-decoration:none}
main{padding:40px;max-width:720px}
.lead{color:#555;font-size:18px}
.hero{background:#f3f3f3;border-radius:12px;padding:40px;margin-bottom:24px}
.tiles{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.tile{border:1px solid #ddd;border-radius:8px;padding:20px;margin-bottom:16px}
.tiles .tile{margin:0}
.between{display:flex;justify-content:space-between;align-items:center;gap:16px}
.big{font-size:28px;font-weight:700}
.quiet{color:#6b6b6b;font-size:14px}
.narrow{max-width:420px}
label,.label{display:block;font-size:14px;color:#444;margin:0 0 4px}
input:not([type=radio]):not([type=checkbox]),select{width:100%;font:inherit;padding:11px 12px;border:1px solid #999;border-radius:6px;background:#fff;color:#222}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #8a8a8a;outline-offset:2px}
.field{margin-bottom:16px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.btn{display:inline-block;background:#333;color:#fff;border:0;border-radius:99px;padding:12px 28px;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.btn:disabled{background:#cfcfcf;color:#777;cursor:default}
.btn.plain{background:#fff;color:#333;box-shadow:inset 0 0 0 1px #777}
.link{background:none;border:0;padding:0;font:inherit;color:#333;text-decoration:underline;cursor:pointer}
.row{display:flex;flex-wrap:wrap;gap:16px;align-items:center;margin-top:20px}
.error{background:#f2f2f2;border-left:4px solid #8a3b3b;color:#6d2424;padding:10px 14px;margin:0 0 16px}
.choice{display:flex;gap:14px;align-items:center;border:1px solid #ddd;border-radius:8px;padding:14px 18px;margin-bottom:10px;font-size:16px;color:#222;cursor:pointer}
.choice:has(:checked){border-color:#333;box-shadow:inset 0 0 0 1px #333}
.choice b{margin-left:auto}
fieldset{border:0;padding:0;margin:0 0 20px}
legend{font-weight:600;padding:0;margin-bottom:10px}
iframe.card{width:100%;height:48px;border:1px solid #999;border-radius:6px;display:block}
dl.sum{margin:0 0 20px;border-top:1px solid #ddd}
dl.sum div{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #ddd}
dl.sum dd{margin:0;font-weight:600}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:10px 8px;border-bottom:1px solid #ddd}
.foot{border-top:1px solid #e3e3e3;padding:20px 40px;color:#6b6b6b;font-size:13px;margin-top:40px}
.wall{position:fixed;left:0;right:0;bottom:0;z-index:1000;background:#fff;border-top:1px solid #bbb;box-shadow:0 -8px 40px #0003;padding:24px 40px}
.wall-shade{position:fixed;inset:0;background:#0006;z-index:999}
@media (max-width:640px){main{padding:24px 16px}.top{padding:0 16px;gap:18px;overflow-x:visible;flex-wrap:wrap}.tiles,.pair{grid-template-columns:1fr}.hero{padding:24px}.foot,.wall{padding:16px}h1{font-size:25px}}
`;
