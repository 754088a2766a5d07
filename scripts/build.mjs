// What `npm run build` runs: puts into `dist` what `npm start` and `npx pullquote` run.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { hashesOfBuild, hashSources, hasSources, ROOT, STAMP } from './sources.mjs';

/** What is started, by its place in `dist`. Workers and processes lie beside the chunk of code that starts them. */
const ENTRIES = {
  'src/main': 'src/main.ts',
  'src/cli/pullquote': 'src/cli/pullquote.ts',
  'src/pullquote-worker': 'src/thread/pullquote-worker.ts',
  'src/analysis-worker': 'src/retrieval/analysis-worker.ts',
  'src/preparing-worker': 'src/opensearch/filling/preparing-worker.ts',
  'src/reading-worker': 'src/articles/reading-worker.ts',
  'src/citation-worker': 'src/presentation/citation/citation-worker.ts',
  'src/inference-process': 'src/models/inference/inference-process.ts',
  'src/shard-process': 'src/discord/shards/shard-process.ts',
};

/** Data that code reads from where it lies. */
const DATA = ['src/text/english/word-table.txt'];

/**
 * Packages that a question on the command line needs. Bundled, they load in a fraction of the time
 * that their hundreds of files take; all others are loaded from where they are installed.
 */
const BUNDLED = new Set([
  '@orama/stemmers',
  'commander',
  'diff',
  'entities',
  'fastest-levenshtein',
  'markdown-it',
  'minisearch',
  'opencc-js',
  'picocolors',
  'zod',
]);

// npm also builds where a package was unpacked, which holds what is built already.
if (hasSources()) await build();

async function build() {
  const before = hashSources();
  // Packages for development may have been left out; what was built with them stays.
  const bundler = await import('rolldown').catch(unlessMissing);
  if (bundler === undefined) return checkBuild(before);
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const modules = await bundle(bundler);
  // npm makes what a package runs executable only when it first links it, and not what is built anew.
  chmodSync(join(ROOT, 'dist/src/cli/pullquote.js'), 0o755);
  await writeAnalysingCode();
  for (const file of DATA) cpSync(join(ROOT, file), join(ROOT, 'dist/src', basename(file)));
  writeFileSync(join(ROOT, 'dist/LICENSES.txt'), licencesOf(modules));
  compilePage();
  writeFileSync(STAMP, JSON.stringify(before));
}

/** @param {NodeJS.ErrnoException} error */
function unlessMissing(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}

/** @param {ReturnType<typeof hashSources>} sources */
function checkBuild({ code, packages }) {
  const built = hashesOfBuild();
  if (built.code === code && built.packages === packages) return;
  process.stderr.write('To build it takes the packages for development, too. Run: npm ci\n');
  process.exitCode = 1;
}

/**
 * @param {typeof import('rolldown')} bundler
 * @returns the files that went into the bundle
 */
async function bundle({ build }) {
  const { output } = await build({
    cwd: ROOT,
    input: ENTRIES,
    platform: 'node',
    external: isExternal,
    output: {
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: 'src/[name]-[hash].js',
      sourcemap: true,
      sourcemapExcludeSources: true,
    },
  });
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** @param {string} id of a module */
function isExternal(id) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).some(
    (name) => !BUNDLED.has(name) && `${id}/`.startsWith(`${name}/`),
  );
}

/** What is kept of articles from start to start is as good as the code that made it; bundled, nothing tells that. */
async function writeAnalysingCode() {
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('../src/retrieval/code-version.ts')} */
  const { analysingCode, BUILT_CODE } = await tsImport(
    '../src/retrieval/code-version.ts',
    import.meta.url,
  );
  const code = analysingCode(join(ROOT, 'src'));
  writeFileSync(join(ROOT, 'dist/src', BUILT_CODE), JSON.stringify(code));
}

/**
 * What bundled packages ask whoever passes them on to pass on as well.
 *
 * @param {readonly string[]} modules
 */
function licencesOf(modules) {
  const folders = modules.flatMap(
    (file) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const name = folder.split(`node_modules${sep}`).at(-1);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      if (licence === undefined) throw new Error(`${name} has no licence`);
      return `${name}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The playground's page, of which a browser loads the files one by one. */
function compilePage() {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const project = join(ROOT, 'src/playground/browser');
  execFileSync(process.execPath, [tsc, '--project', project, '--noEmit', 'false'], {
    stdio: 'inherit',
  });
}
