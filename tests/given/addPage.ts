import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { masked } from '../../content/outline/mask';
import { type Page, pages } from '../../content/pages';
import { outlineSchema } from '../../state/outlineSchema';
import { type Label, labelsIn, outlines } from './givenPages';
import { outlineHtml } from './outlineHtml';

const usage = `npm run pages:add -- OUTLINE.json --page KIND [--journey] [--name NAME]

  OUTLINE.json  what "Report this page" in the popup copied
  --page        what the page is, or null where the guide must keep silent:
                ${pages.join(' ')}
  --journey     it is reached within a refill
  --name        what to call it; made of the page and its address when not given`;

/** `npm run pages:add`: makes a page for the table test out of an outline that somebody sent. */
function addPage(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      journey: { type: 'boolean', default: false },
      name: { type: 'string' },
    },
  });
  const [file] = positionals;
  const page = values.page === 'null' ? null : pages.find((each) => each === values.page);
  if (!file || page === undefined) throw new Error(usage);
  const outline = v.parse(outlineSchema, JSON.parse(readFileSync(file, 'utf8')));
  const url = `https://${outline.host}${outline.path}`.replaceAll(masked, 'x');
  const name = tidyName(values.name ?? `${page ?? 'nothing'} ${outline.path}`);

  const known = labelsIn(outlines);
  const label: Label = { file: `${name}.html`, url, page, journey: values.journey };
  const others = known.filter((each) => each.file !== label.file);
  writeFileSync(join(outlines, label.file), outlineHtml(outline));
  writeFileSync(join(outlines, 'pages.json'), labelsText([...others, label]));
  console.log(
    `${others.length < known.length ? 'replaced' : 'added'} ${label.file}: ${told(page)}`,
  );
  const named = outline.named?.page ?? null;
  if (named !== page) console.log(`the guide took it for: ${told(named)}`);
  console.log(`now try it: npm run build && npm run pages -- ${name}`);
}

const told = (page: Page | null) => page ?? 'nothing to say';

const tidyName = (text: string) =>
  text
    .replaceAll(masked, 'x')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);

const labelsText = (labels: Label[]) =>
  `${JSON.stringify(
    labels.sort((a, b) => (a.file < b.file ? -1 : 1)),
    null,
    2,
  )}\n`;

try {
  addPage(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
