import { expect, it } from 'vitest';
import { breachesOf, findCycle, type Import, importsIn, loadedBy } from '../../support/imports.ts';

function targetsIn(lines: readonly string[]): readonly string[] {
  return importsIn('src/text/terms.ts', lines.join('\n'))
    .toSorted((a, b) => a.line - b.line)
    .map(({ to, line }) => `${line} ${to}`);
}

/** "a>b": a file that imports another. */
function links(...pairs: readonly string[]): readonly Import[] {
  return pairs.flatMap((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return importsIn(from, `import './${to}';`);
  });
}

it('finds imports and exports of every form, on the line where they name their target', () => {
  const lines = [
    "import porter2 from 'wink-porter2-stemmer';",
    "import type { Span } from './span.ts';",
    'import {',
    '  type Article,',
    "} from '../articles/article.ts';",
    "import './side-effect.ts';",
    "export { a } from './a.ts';",
    "export * from './b.ts';",
    "import * as c from './c.ts';",
    "const later = await import('./later.ts');",
    "type T = import('./types.ts').T;",
    "const worker = new Worker(new URL('./worker.ts', import.meta.url));",
    "import { x } from '@scope/name/deep';",
    "import { y } from 'discord-api-types/v10';",
    "import { z } from 'node:fs/promises';",
    "declare module 'a' {",
    "  import type { b } from 'b/mini';",
    '}',
  ];
  expect(targetsIn(lines)).toEqual([
    '1 wink-porter2-stemmer',
    '2 src/text/span.ts',
    '5 src/articles/article.ts',
    '6 src/text/side-effect.ts',
    '7 src/text/a.ts',
    '8 src/text/b.ts',
    '9 src/text/c.ts',
    '10 src/text/later.ts',
    '11 src/text/types.ts',
    '12 src/text/worker.ts',
    '13 @scope/name',
    '14 discord-api-types',
    '15 node:fs/promises',
    '17 b',
  ]);
});

it('takes nothing else for an import', () => {
  const lines = [
    "// import a from './a.ts';",
    "/* import b from './b.ts'; */",
    '/**',
    " * import c from './c.ts';",
    ' */',
    "export const from = 'd';",
    "export function quote() { return 'text from ' + 'e'; }",
    "const picture = new URL('./f.png', import.meta.url);",
    "const url = 'https://example.com/import';",
  ];
  expect(targetsIn(lines)).toEqual([]);
});

it('tells imports that vanish with the types', () => {
  const lines = [
    "import type { A } from './a.ts';",
    "import { type B } from './b.ts';",
    "export type { C } from './c.ts';",
  ];
  const all = importsIn('src/text/terms.ts', lines.join('\n'));
  expect(all.map(({ isTypeOnly }) => isTypeOnly)).toEqual([true, false, true]);
});

it('says where a rule is broken, and which', () => {
  expect(breachesOf(privateB, links('a>b', 'b>c'))).toEqual(['a:1 imports b: b is private']);
});

it('finds a circle of imports, however long', () => {
  expect(findCycle(links('a>b', 'a>c', 'b>d', 'c>d'))).toEqual([]);
  expect(findCycle(links('a>b', 'b>c', 'c>d', 'd>b'))).toEqual(['b', 'c', 'd', 'b']);
});

function privateB({ to }: Import): string | undefined {
  return to === 'b' ? 'b is private' : undefined;
}

it('knows what a file loads, also by way of others, and what is left out until it is needed', () => {
  const imports = [
    ...links('a.ts>b.ts', 'b.ts>c.ts', 'c.ts>a.ts', 'd.ts>e.ts'),
    ...importsIn('b.ts', "import type { F } from './f.ts';"),
    ...importsIn('c.ts', "const g = () => import('./g.ts');"),
  ];
  expect(loadedBy('a.ts', imports)).toEqual(['a.ts', 'b.ts', 'c.ts', 'g.ts']);
  const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
  expect(loadedBy('a.ts', atOnce)).toEqual(['a.ts', 'b.ts', 'c.ts']);
});
