import { look } from '../look';
import type { Visit } from '../visit';

/** What one page of the Metro practice site gives to its frame: ready HTML and a ready script. */
export interface Sheet {
  title: string;
  body: string;
  script?: string;
}

/** Where this practice site stands; nothing of it leads to another carrier's. */
export const metroHost = 'www.metrobyt-mobile.com';

/** One whole page of the Metro practice site, with its label on top. */
export function metroPage({ nonce }: Visit, { title, body, script = '' }: Sheet) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · practice site</title>
<style nonce="${nonce}">${look}</style>
</head>
<body>
<div class="practice">Practice site · not a carrier</div>
<header class="top">
<a class="brand" href="https://${metroHost}/">Another carrier</a>
<a href="https://${metroHost}/phone-plans">Plans</a>
<a href="https://${metroHost}/guestpay/landing">Pay as a guest</a>
<a href="https://${metroHost}/my-account/sign-in">Sign in</a>
</header>
<main>
${body}
</main>
<footer class="foot">A made-up site for trying out a guide. Nothing here is real.</footer>
<script nonce="${nonce}">
const one = (selector, from = document) => from.querySelector(selector);
${script}
</script>
</body>
</html>`;
}
