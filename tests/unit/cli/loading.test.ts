import { describe, expect, it } from 'vitest';
import { loadedBy, readImports } from '../../support/imports.ts';

/** What is loaded at once: imports of types are no more, and `import()` waits until it is reached. */
const imports = readImports('src', 'commands').filter(({ isDeferred }) => !isDeferred);

/** Folders and packages, each once. */
function homesOf(loaded: readonly string[]): readonly string[] {
  const homes = loaded
    .filter((name) => !name.startsWith('node:'))
    .map((name) => (name.startsWith('src/') ? name.split('/').slice(0, -1).join('/') : name));
  return [...new Set(homes)].toSorted();
}

describe('pullquote', () => {
  it('loads hardly more than its parser of arguments to explain itself', () => {
    const loaded = loadedBy('src/cli/pullquote.ts', imports);
    expect(homesOf(loaded)).toEqual([
      'commander',
      'package.json',
      'picocolors',
      'src',
      'src/answers',
      'src/answers/summary',
      'src/cli',
    ]);
    expect(loaded.filter((name) => !name.startsWith('node:')).length).toBeLessThan(25);
  });

  it('loads nothing of the bot and of its languages to answer a question', () => {
    const loaded = loadedBy('src/cli/print-answer.ts', imports);
    expect(loaded).toContain('src/answers/ask.ts');
    expect(loaded.filter((name) => /^src\/(?:discord|records|playground)\//u.test(name))).toEqual(
      [],
    );
    expect(loaded).not.toContain('src/presentation/wording/locales.ts');
    expect(homesOf(loaded).filter((home) => !home.startsWith('src'))).toEqual([
      '@orama/stemmers',
      'diff',
      'entities',
      'fastest-levenshtein',
      'markdown-it',
      'minisearch',
      'opencc-js',
      'picocolors',
      'zod',
    ]);
    expect(loaded.length).toBeLessThan(480);
  });
});
