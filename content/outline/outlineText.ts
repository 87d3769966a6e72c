import type { Outline } from './shape';

/** An outline as JSON that a person can read: one thing of the page a line. */
export function outlineText({ entries, ...head }: Outline): string {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
