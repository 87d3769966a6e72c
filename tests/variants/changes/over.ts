import { pick } from '../inPage/random';
import type { Change } from './change';

const wall =
  'position:fixed;left:0;right:0;bottom:0;z-index:9999;background:#fff;border:2px solid;padding:20px';
const modal =
  'position:fixed;inset:15% 20%;z-index:9999;background:#fff;border:2px solid;padding:20px;overflow:auto';

const cookies = [
  `<h2>We value your privacy</h2><p>We use cookies to make this site work, to keep you logged in and
to show offers that suit you.</p><button>Accept all</button><button>Reject all</button>
<a href="#c">Cookie policy</a>`,
  `<h2>Szanujemy Twoją prywatność</h2><p>Używamy plików cookie, aby strona działała.</p>
<button>Akceptuję</button><button>Ustawienia</button>`,
  `<p>Usamos cookies para que el sitio funcione y para medir su uso.</p>
<button>Aceptar todo</button><button>Configurar</button>`,
  `<p>本网站使用 Cookie 以改善您的体验。</p><button>全部接受</button>`,
];

const others = [
  `<h2>Stay up to date</h2><p>Get notified of deals and news.</p><button>Allow</button>
<button>No thanks</button>`,
  `<h2>Choose your language</h2><button>English</button><button>Español</button>`,
  `<h2>Get $200 off a new phone</h2><p>Limited time.</p><a href="#s">Shop now</a><button>Close</button>`,
  `<h2>Use your location?</h2><p>To find stores near you.</p><button>Allow</button>
<button>Not now</button>`,
];

function over(name: string, standsFor: string, style: string, pages: string[]): Change {
  return {
    name: `over.${name}`,
    family: 'over',
    standsFor,
    apply({ document }, random) {
      const box = document.createElement('div');
      box.setAttribute('role', 'dialog');
      box.setAttribute('style', style);
      box.innerHTML = pick(pages, random);
      document.body.append(box);
      return true;
    },
  };
}

/** Things that stand in front of the page without being it. */
export const overChanges: Change[] = [
  over('cookies', 'a cookie wall that has not been answered yet', wall, cookies),
  over('cookiesModal', 'a cookie wall in the middle of the page', modal, cookies),
  over('notice', 'a promotion, a language chooser, a request for place or messages', modal, others),
];
