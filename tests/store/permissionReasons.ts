import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const names = v.optional(v.array(v.string()), []);
const asking = v.object({
  permissions: names,
  optional_permissions: names,
  host_permissions: names,
  optional_host_permissions: names,
  content_scripts: v.optional(v.array(v.object({ matches: names })), []),
});

/** All that a manifest asks for, each once. */
export function askedBy(manifest: unknown): string[] {
  const { content_scripts, ...lists } = v.parse(asking, manifest);
  const scripts = content_scripts.flatMap(({ matches }) => matches);
  return [...new Set([...Object.values(lists).flat(), ...scripts])].sort();
}

/** The reasons that the stores are given, by permission. */
export function permissionReasons(): Map<string, string> {
  const text = readFileSync('store/permissions.md', 'utf8');
  const lines = text.matchAll(/^- `([^`]+)`[^:]*: (.+)$/gm);
  return new Map([...lines].map(([, name = '', reason = '']) => [name, reason]));
}
