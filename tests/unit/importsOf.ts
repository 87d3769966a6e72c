import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a source file. */
export interface Import {
  /** The importing file. */
  file: string;
  /** A file of ours, from the root of the project with forward slashes, or the name of a package. */
  from: string;
  ours: boolean;
  /** Only types: gone at run time. */
  type: boolean;
}

const statement = /^(?:import|export)\b(\s+type\b)?[^'";]*?\bfrom '([^']+)'/gm;
const sideEffect = /^import '([^']+)'/gm;
const dynamic = /\bimport\('([^']+)'\)/g;

/** Every import of a file: statements, those for an effect, and those made later. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = [
    ...[...source.matchAll(statement)].map(([, type, from = '']) => ({ from, type: !!type })),
    ...[...source.matchAll(sideEffect)].map(([, from = '']) => ({ from, type: false })),
    ...[...source.matchAll(dynamic)].map(([, from = '']) => ({ from, type: false })),
  ];
  return found.map(({ from, type }) => {
    const ours = from.startsWith('.');
    return { file, from: ours ? resolved(join(dirname(file), from)) : from, ours, type };
  });
}

/** The file that an import without ending means; a stylesheet or data file is named in full. */
function resolved(path: string): string {
  const plain = normalize(path).replaceAll('\\', '/').split('?')[0] ?? path;
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];
  const found = endings
    .map((ending) => plain + ending)
    .find((each) => /\.\w+$/.test(each) && existsSync(each));
  if (!found) throw new Error(`No file ${plain}`);
  return found;
}

/** The sources of a room that are built, without what only tests use. */
export function sourcesOf(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|sample)\.|\/stage\.tsx$/.test(file));
}
