import { randomBytes } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { frameHost, framePage } from './pages/cardForm';
import { polishCardFrame } from './pages/pl/refill';
import { practiceSite } from './pages/site';
import { readVisit, variantsIn } from './pages/visit';

export interface PracticeServer {
  port: number;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

export interface PracticeOptions {
  /** Pages looked up first, by their whole address: HTML to serve as it is, without any header. */
  extra?: (url: URL) => string | undefined;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Serves the practice carrier over TLS on loopback, with a certificate made for this run, on a port
 * that the system chooses. All hosts come to it and are told apart by the Host header. A browser reaches it at the carrier's own hosts by resolver rules.
 */
export async function startPractice({ extra }: PracticeOptions = {}): Promise<PracticeServer> {
  const { private: key, cert } = await generate([
    { name: 'commonName', value: 'practice.example' },
  ]);
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host ?? 'practice.example'}${request.url ?? '/'}`;
    const { status, headers, body } = URL.canParse(address)
      ? answer(new URL(address), request.headers.cookie ?? '', extra)
      : { status: 400, headers: {}, body: '' };
    request.resume(); // nothing that is sent here is read
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // a server on a TCP port has no other kind of address
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(url: URL, cookies: string, extra: PracticeOptions['extra']): Answer {
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {} };
  const given = extra?.(url);
  if (given !== undefined) return { status: 200, headers: html, body: given };
  const asked = url.searchParams.get('practice');
  if (asked !== null) return chooseVariants(url, asked);

  const nonce = randomBytes(12).toString('base64');
  if (url.hostname === frameHost) {
    const body = framePage(url.pathname, nonce) ?? polishCardFrame(url.pathname, nonce);
    return { status: body ? 200 : 404, headers: { ...html, ...strict(nonce) }, body: body ?? '' };
  }
  const visit = readVisit(url, cookies, nonce);
  const headers = visit.keep ? { ...html, 'set-cookie': variantCookie(visit.keep) } : html;
  const reply = practiceSite(visit);
  if (reply.status === 302)
    return { status: 302, headers: { ...headers, location: reply.location } };
  return { status: reply.status, headers: { ...headers, ...strict(nonce) }, body: reply.html };
}

/** `?practice=…` sets the cookie of variants and leaves the address. */
function chooseVariants(url: URL, asked: string): Answer {
  const clean = new URL(url);
  clean.searchParams.delete('practice');
  return {
    status: 302,
    headers: { location: clean.href, 'set-cookie': variantCookie(variantsIn(asked)) },
  };
}

const variantCookie = (names: Iterable<string>) =>
  `practice=${[...names].join('.')}; Domain=t-mobile.com; Path=/; Secure; SameSite=Lax`;

/** A policy as strict as a payment site's, so that the guide is tried under one. */
const strict = (nonce: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `frame-src https://${frameHost}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; '),
});
