import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesOf } from '../unit/importsOf';
import { reasonFor } from './reasons';

const unsafe = { code: 'UNSAFE_VAR_ASSIGNMENT' };

test('only Preact’s own assignment is explained', () => {
  expect(reasonFor(unsafe, () => '||(e.innerHTML=d.__html),t')).toBeDefined();
  expect(reasonFor(unsafe, () => 'e.innerHTML=text')).toBeUndefined();
  expect(reasonFor({ code: 'DANGEROUS_EVAL' }, () => '.innerHTML=d.__html')).toBeUndefined();
});

test('no source makes HTML from text, so that path is never taken', () => {
  const makers = ['components', 'content', 'entrypoints', 'state']
    .flatMap(sourcesOf)
    .filter((file) =>
      /dangerouslySetInnerHTML|(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/.test(
        readFileSync(file, 'utf8'),
      ),
    );
  expect(makers).toEqual([]);
});
