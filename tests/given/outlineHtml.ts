import { masked } from '../../content/outline/mask';
import {
  type BoxKind,
  boxKinds,
  type Outline,
  type OutlineEntry,
} from '../../content/outline/shape';

/** Stands for words that are not told; a word, since patterns of signs may span one. */
const unknown = 'Xx';

const tags: Record<BoxKind, [open: string, close: string]> = {
  main: ['<main>', '</main>'],
  nav: ['<nav>', '</nav>'],
  header: ['<header>', '</header>'],
  footer: ['<footer>', '</footer>'],
  form: ['<form>', '</form>'],
  dialog: ['<div role="dialog">', '</div>'],
  row: ['<div role="row">', '</div>'],
  shadow: ['<div><template shadowrootmode="open">', '</template></div>'],
};

/** A page with the structure and the words that an outline tells of, and nothing else. */
export function outlineHtml({ entries, lang, paragraphs }: Outline): string {
  const lines: string[] = [];
  const open: BoxKind[] = [];
  const closeTo = (depth: number) => {
    for (let box = open.length > depth && open.pop(); box; box = open.length > depth && open.pop())
      lines.push(tags[box][1]);
  };
  for (const entry of entries) {
    closeTo(entry.depth);
    if (isBox(entry.is)) {
      open.push(entry.is);
      lines.push(tags[entry.is][0]);
    } else lines.push(thing(entry));
  }
  closeTo(0);
  const running = `<p>${'Lorem ipsum dolor sit amet. '.repeat(10)}</p>`;
  return `<!doctype html>
<html${lang ? ` lang="${lang}"` : ''}>
<head>
<meta charset="utf-8">
<title>Outline</title>
</head>
<body>
${lines.concat(Array(paragraphs).fill(running)).join('\n')}
</body>
</html>
`;
}

const isBox = (is: OutlineEntry['is']): is is BoxKind => boxKinds.some((each) => each === is);

function thing(entry: OutlineEntry): string {
  const text = escaped(withAmounts(entry));
  switch (entry.is) {
    case 'heading':
      return `<h2>${text}</h2>`;
    case 'label':
      return `<label>${text}</label>`;
    case 'option':
      return `<label><input type="radio"> ${text}</label>`;
    case 'item':
      return `<li>${text}</li>`;
    case 'cell':
      return `<dl><dd>${text}</dd></dl>`;
    case 'button':
      return `<button type="button">${text}</button>`;
    case 'link':
      return `<p><a href="#">${text}</a></p>`; // alone in its box, so that it is no part of a sentence
    case 'frame':
      return `<iframe srcdoc="" title="${text}" width="300" height="40"></iframe>`;
    case 'field':
    case 'select':
      return field(entry, text);
    default:
      return `<div>${text}</div>`;
  }
}

/** Between two boxes that nobody sees, a field without words takes none from what stands beside it. */
function field({ is, type, autocomplete, name, amounts = [], asks }: OutlineEntry, label: string) {
  const attributes = [
    ...(label ? [`aria-label="${label}"`] : []),
    ...(is === 'field' && type ? [`type="${type}"`] : []),
    ...(autocomplete ? [`autocomplete="${autocomplete}"`] : []),
    ...(name ? [`name="${escaped(name.replaceAll(masked, 'x').replaceAll(' ', '-'))}"`] : []),
  ].join(' ');
  const options = amounts.map((number) => `<option>$${dollars(number)}</option>`).join('');
  const box =
    is === 'select' ? `<select ${attributes}>${options}</select>` : `<input ${attributes}>`;
  if (asks !== 'other') return `<div>${box}</div>`;
  const apart = '<input type="checkbox" hidden>';
  return `${apart}<div>${box}</div>${apart}`;
}

/** The amounts of the page, told apart as they were; their size is made up. */
function withAmounts({ text = '', amounts = [], is }: OutlineEntry): string {
  const said = text.replaceAll(masked, unknown);
  if (is === 'select' || is === 'field') return said;
  const left = [...amounts];
  return said.replace(
    /([$£€¥￥])0|0(?=\s?(?:[$£€]|zł|PLN|USD|GBP|EUR|MXN|TWD|HKD|CNY|美元|元|[块塊]))/g,
    (all, sign = '') => {
      const number = left.shift();
      return number === undefined ? all : `${sign}${dollars(number)}`;
    },
  );
}

const dollars = (number: number) => `${10 + 5 * number}.00`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
