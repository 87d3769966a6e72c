import { look } from '../look';
import type { Reply } from '../site';
import type { Visit } from '../visit';

/** What one Polish page gives to its frame: ready HTML and a ready script. */
export interface Sheet {
  title: string;
  body: string;
  script?: string;
  /** Lies over the page. */
  dialog?: string;
}

/** One whole page of the Polish practice site, with its label on top. */
export function polishPage({ nonce }: Visit, { title, body, script = '', dialog = '' }: Sheet) {
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · strona do ćwiczeń</title>
<style nonce="${nonce}">${look}
.box{position:fixed;inset:80px 0 auto;margin:auto;width:min(460px,92vw);z-index:1000;background:#fff;border:1px solid #bbb;border-radius:12px;padding:32px;box-shadow:0 8px 40px #0003}
</style>
</head>
<body>
<div class="practice">Strona do ćwiczeń · to nie operator</div>
<header class="top">
<a class="brand" href="https://www.t-mobile.pl/">Operator</a>
<nav><a href="https://www.t-mobile.pl/sklep/kategoria/telefony/lista/produkty">Sklep</a>
<a href="https://doladowania.t-mobile.pl/doladowanie">Doładowania</a></nav>
<button type="button" data-sign-in>Zaloguj się</button>
</header>
<main>
${body}
</main>
<footer class="foot">Strona wymyślona, żeby wypróbować przewodnik. Nic tu nie jest prawdziwe.</footer>
${dialog}
<script nonce="${nonce}">
const one = (selector, from = document) => from.querySelector(selector);
${script}
</script>
</body>
</html>`;
}

/** The answer to an unknown address. */
export const polishNotFound = (visit: Visit): Reply => ({
  status: 404,
  html: polishPage(visit, { title: 'Brak strony', body: '<h1>Nie ma takiej strony</h1>' }),
});
