import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { brands } from '../../content/carriers/brands';
import { hosts } from '../../content/carriers/hosts';

/** What is shipped, for each browser it was built for, read as text: no browser is needed. */
const builds = ['.output/chrome-mv3', '.output/firefox-mv3', '.output/edge-mv3'].filter((dir) =>
  existsSync(dir),
);

const files = builds.flatMap((dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.js', '.html', '.css', '.json'].includes(extname(name)))
    .map((name) => join(dir, name))
    .map((name) => ({ name, text: readFileSync(name, 'utf8') })),
);

/** Every way that a page or a worker has to reach out, or to run what was not shipped. */
const connects = [
  /\bfetch\s*\(/,
  /XMLHttpRequest/,
  /WebSocket/,
  /sendBeacon/,
  /EventSource/,
  /WebTransport/,
  /RTCPeerConnection/,
  /importScripts/,
  /\bnew\s+[\w$.]*Worker\s*\(/,
  /\beval\s*\(/,
  /\bnew\s+[\w$.]*Function\s*\(/,
  /\bimport\s*\(\s*["'`](?!\.{0,2}\/)/,
];

/** What runs on the carrier's page, where our policy does not hold. */
const onPage = ['guide', 'panel', 'dates', 'outline', 'spanish', 'chinese', 'polish'];

/** Every further way out that a script on a page has: what loads something, leads away, or sends a form. */
const tags = 'img|image|script|iframe|frame|link|object|embed|form|video|audio|source|base|meta';
const leaves = [
  /\bnew\s+(?:Image|Audio)\b/,
  new RegExp(`\\bcreateElement(?:NS)?\\s*\\([^()]*["'\`](?:${tags})["'\`]`, 'i'),
  new RegExp(`\\(\\s*["'\`](?:${tags})["'\`]\\s*,`, 'i'), // one that Preact makes
  /\.(?:src|srcset|srcdoc|action|formAction|poster|background)\s*=(?!=)/,
  /\b(?:set|toggle)Attribute(?:NS)?\s*\(\s*["'`](?:src|srcset|srcdoc|href|action|formaction|poster)/i,
  /\blocation\s*(?:\.href\s*)?=(?!=)/,
  /\blocation\s*\.\s*(?:assign|replace)\b/,
  /\.(?:requestSubmit|submit)\s*\(/,
  /\b(?:window|self|globalThis|document)\s*\.\s*open\s*\(/,
  /\bopen\s*\(\s*["'`]/,
  /\bserviceWorker\b/,
  // Preact has a way for markup, which is not used.
  /\b(?:innerHTML|outerHTML)\s*=(?!=|\w+\.__html\b)|\bdangerouslySetInnerHTML["'`]?\s*:/,
  /\binsertAdjacentHTML\b|\bdocument\s*\.\s*write/,
  /\burl\s*\(\s*["']?https?:/,
];

/** Addresses that stand in the files and are opened by nothing, each with its reason. */
const named: Record<string, string> = {
  'http://www.w3.org/2000/svg': 'a namespace of Preact',
  'http://www.w3.org/1998/Math/MathML': 'a namespace of Preact',
  'http://www.w3.org/1999/xhtml': 'a namespace of Preact',
  'https://sebbo2002.github.io': 'in messages of errors of ical-generator',
};

/** The pages that the guide sends people to, and the hosts that the manifest asks for. */
const packaged = [
  ...brands.flatMap(({ guide }) => Object.values(guide.links).map(({ href }) => href)),
  ...hosts.map((host) => `https://*.${host}/*`),
  'https://*.', // made into the patterns above
];

test('both builds are there', () => {
  expect(builds).toEqual(expect.arrayContaining(['.output/chrome-mv3', '.output/firefox-mv3']));
});

test('the built files hold nothing that could connect, or run what was not shipped', () => {
  expect(files.length).toBeGreaterThan(8);
  for (const { name, text } of files)
    for (const way of connects) expect(text.match(way)?.[0], `${name}: ${way}`).toBeUndefined();
});

test('what runs on the carrier’s page holds nothing that loads, leads away or sends a form', () => {
  const scripts = files.filter(({ name }) => onPage.includes(basename(name, '.js')));
  expect(scripts).toHaveLength(builds.length * onPage.length);
  for (const { name, text } of scripts)
    for (const way of leaves) expect(text.match(way)?.[0], `${name}: ${way}`).toBeUndefined();
});

test('what runs on the carrier’s page is ASCII, which takes half the memory, but for the Chinese words', () => {
  const scripts = files.filter(({ name }) => onPage.includes(basename(name, '.js')));
  const wide = scripts.filter(({ text }) => /[^\0-\x7f]/.test(text));
  expect(new Set(wide.map(({ name }) => basename(name)))).toEqual(new Set(['chinese.js']));
});

test('no remote address stands in the built files but those of the packaged list', () => {
  const found = new Map<string, string>();
  for (const { name, text } of files)
    for (const [address] of text.matchAll(/\b(?:https?|wss?|ftp):\/\/[\w.*-][^\s"'`<>\\){}$]*/g))
      found.set(address, name);
  expect([...found.keys()]).toEqual(expect.arrayContaining(packaged.slice(0, 3)));
  const foreign = [...found].filter(
    ([address]) =>
      !packaged.includes(address) &&
      !Object.keys(named).some((known) => address === known || address.startsWith(`${known}/`)),
  );
  expect(foreign).toEqual([]);
});

test('the content security policy forbids every connection and every foreign file', () => {
  const manifests = files.filter(({ name }) => name.endsWith('manifest.json'));
  expect(manifests.length).toBe(builds.length);
  for (const { text } of manifests) {
    const manifest = JSON.parse(text);
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  }
});
