import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The version that the tests run against. */
export const OPENSEARCH_VERSION =
  /<opensearch>(?<version>.+)<\/opensearch>/u.exec(readFileSync(POM, 'utf8'))?.groups?.[
    'version'
  ] ?? 'unknown';

/** What a distribution keeps apart from its libraries: each module's class and the beginnings of its files' names. */
const MODULES = [
  {
    name: 'transport-netty4',
    classname: 'org.opensearch.transport.Netty4ModulePlugin',
    files: ['transport-netty4-client-', 'opensearch-netty4-', 'netty-'],
  },
  {
    name: 'analysis-common',
    classname: 'org.opensearch.analysis.common.CommonAnalysisModulePlugin',
    files: ['analysis-common-'],
  },
  {
    name: 'reindex',
    classname: 'org.opensearch.index.reindex.ReindexModulePlugin',
    files: [
      'reindex-client-',
      'opensearch-rest-client-',
      'opensearch-ssl-config-',
      'http',
      'commons-',
      'slf4j-api-',
    ],
  },
];

/** It would make these itself, were it allowed to write there. */
const EMPTY_FOLDERS = ['bin', 'extensions', 'plugins'];

/**
 * Puts a distribution together from its published parts, once for each version, and tells where it is. Not in
 * this folder: the nodes may run as another user, who need not be able to enter it.
 */
export async function layOutDistribution(java: string): Promise<string> {
  const home =
    process.env['OPENSEARCH_HOME'] ??
    join(tmpdir(), `pullquote-opensearch-${OPENSEARCH_VERSION}-${userInfo().uid}`);
  if (existsSync(home)) return home;
  const parts = await mkdtemp(`${home}-`);
  await promisify(execFile)(
    'mvn',
    [
      '-B',
      '-q',
      '-f',
      POM,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(parts, 'lib')}`,
    ],
    { env: { ...process.env, JAVA_HOME: java } },
  );
  for (const module of MODULES) await moveModule(parts, module);
  for (const folder of EMPTY_FOLDERS) await mkdir(join(parts, folder));
  await promisify(execFile)('chmod', ['-R', 'a+rX', parts]);
  await putInPlace(parts, home);
  return home;
}

async function moveModule(parts: string, module: (typeof MODULES)[number]): Promise<void> {
  const folder = join(parts, 'modules', module.name);
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(join(parts, 'lib'))) {
    if (!module.files.some((beginning) => file.startsWith(beginning))) continue;
    await rename(join(parts, 'lib', file), join(folder, file));
  }
  const descriptor = {
    name: module.name,
    description: module.name,
    version: OPENSEARCH_VERSION,
    'opensearch.version': OPENSEARCH_VERSION,
    'java.version': 21,
    classname: module.classname,
  };
  const lines = Object.entries(descriptor).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(folder, 'plugin-descriptor.properties'), lines.join(''));
}

/** Whoever is second finds it there. */
async function putInPlace(parts: string, home: string): Promise<void> {
  try {
    await rename(parts, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(parts, { recursive: true });
  }
}
