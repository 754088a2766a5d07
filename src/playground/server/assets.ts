import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperationalError } from '../../operational-error.ts';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Files of the page by the path of their address. */
export type Assets = ReadonlyMap<string, Asset>;

/** The page's scripts have not been built. */
export class PageNotBuiltError extends OperationalError {
  override readonly name = 'PageNotBuiltError';
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Markup and styles are served as they are written, scripts as the compiler made them. */
const FOLDERS = [
  { folder: 'src/playground/page', address: '/' },
  { folder: 'dist/src/playground/browser', address: '/browser/' },
  { folder: 'dist/src/playground/protocol', address: '/protocol/' },
] as const;

/** In the order in which they build on each other; they are served as one file. */
const STYLES = [
  'look',
  'page',
  'places',
  'message',
  'markdown',
  'components',
  'payload',
  'modal',
  'composer',
] as const;

/**
 * Reads all files of the page.
 *
 * @param packageDir Default: the package that this file is in.
 * @throws {PageNotBuiltError} if there are no scripts.
 */
export async function loadAssets(packageDir?: string): Promise<Assets> {
  const root = packageDir ?? (await findPackageRoot(dirname(fileURLToPath(import.meta.url))));
  const folders = await Promise.all(
    FOLDERS.map(({ folder, address }) => loadFolder(join(root, folder), address)),
  );
  const assets = new Map(folders.flat());
  const page = assets.get('/index.html');
  if (page === undefined || !assets.has('/browser/main.js')) {
    throw new PageNotBuiltError('The playground’s page is not built. Run: npm run build');
  }
  return assets
    .set('/styles.css', joinStyles(assets))
    .set('/', { ...page, body: preloadScripts(page.body, assets) });
}

/** The same folder whether this runs from the source or from `dist`. */
async function findPackageRoot(folder: string): Promise<string> {
  const files = await readdir(folder);
  const above = dirname(folder);
  if (files.includes('package.json') || above === folder) return folder;
  return findPackageRoot(above);
}

async function loadFolder(folder: string, address: string): Promise<[string, Asset][]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const served = files.filter((file) => extname(file) in TYPES);
  return Promise.all(
    served.map(async (file): Promise<[string, Asset]> => {
      const type = TYPES[extname(file)] ?? '';
      const path = address + file.replaceAll('\\', '/');
      return [path, { type, body: await readFile(join(folder, file)) }];
    }),
  );
}

function joinStyles(assets: Assets): Asset {
  const parts = STYLES.flatMap((name) => assets.get(`/${name}.css`)?.body ?? []);
  return { type: TYPES['.css'] ?? '', body: Buffer.concat(parts) };
}

/** What a script of types alone is compiled to; nothing imports it. */
const NOTHING = 'export {};\n';

/** All scripts are asked for at once, and not one import after the other. */
function preloadScripts(page: Buffer, assets: Assets): Buffer {
  const links = [...assets]
    .filter(([path, { body }]) => path.endsWith('.js') && body.toString() !== NOTHING)
    .map(([path]) => `    <link rel="modulepreload" href="${path}" />\n`);
  return Buffer.from(page.toString('utf8').replace('  </head>', `${links.join('')}  </head>`));
}
