import type { AllSeen } from '../seeAll';
import { maskPath } from './mask';
import { inOrder } from './order';
import type { Outline } from './shape';
import { fewer, thingsIn } from './things';

export type { Outline } from './shape';

const languages = /^(?:en|es|zh|pl|de|cs|nl|fr|uk)(?=$|-)/i;

/**
 * Outlines a page so that its signs can be looked at elsewhere: headings, labels, controls, kinds of
 * field, names of frames, and the boxes they stand in. Only what is visible. No value of a field is
 * read; every word passes through the allowlist of mask.ts; the address loses its query and hash.
 */
export function outline({ carrier, document, scene, found, known, isRecordRow }: AllSeen): Outline {
  const { address } = scene;
  const top: Element | null = document.documentElement; // a page may take it away
  const things = thingsIn(scene, known);
  return {
    version: 1,
    host: maskHost(address.hostname, carrier.domain),
    path: maskPath(address.pathname),
    lang: languages.exec(top?.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? null,
    named: found && { page: found.page, certainty: found.certainty },
    paragraphs: Math.min(scene.paragraphs, 9),
    entries: top ? inOrder(top, fewer(things), isRecordRow) : [],
  };
}

function maskHost(host: string, domain: string): string {
  const below = host.replace(/\.$/, '').slice(0, -domain.length);
  const labels = below.split('.').filter(Boolean);
  return [...labels.map(maskPath), domain].join('.');
}
