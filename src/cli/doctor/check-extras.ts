import { join } from 'node:path';
import {
  COLLECTIONS_FILE,
  CollectionsError,
  openCollections,
} from '../../collections/collections.ts';
import type { Config, ModelsSettings } from '../../config.ts';
import { describeNetworkFault } from '../../network-fault.ts';
import { openProxiedFetch } from '../../models/fetching/proxied-fetch.ts';
import { findModels } from '../../models/find-models.ts';
import { ModelError } from '../../models/model-error.ts';
import { installCommand, missingRuntime } from '../../models/runtime.ts';
import { readSourcesFile, SOURCES_FILE } from '../../sources/sources-file.ts';
import type { Io } from '../io.ts';
import { several } from '../terminal-text.ts';
import { fault, type Finding, note, well } from './finding.ts';

const TIMEOUT_MS = 5_000;

/** Looks at the models that are wanted, and whether those that are missing can be fetched. */
export async function checkModels(
  { models: config, source }: ModelsSettings,
  { environment }: Pick<Io, 'environment'>,
): Promise<readonly Finding[]> {
  const about = 'Models';
  if (config.setting.kind === 'off') return [well(about, 'none are wanted; words alone decide')];
  const { models, faults } = await findModels(config);
  const missing = models.length > 0 ? missingRuntime() : [];
  const names = models.map(({ model }) => model.name).join(', ');
  const found = [
    ...(missing.length > 0
      ? [
          note(
            about,
            'what runs them is not installed',
            `In Pullquote’s folder, run: ${installCommand()}`,
          ),
        ]
      : []),
    ...faults.map(({ message }) =>
      note(about, message.replace(/\.$/u, ''), 'Until then, words alone decide.'),
    ),
  ];
  if (faults.length > 0 && source.kind === 'address') {
    const unreached = await reach(source.url, environment);
    if (unreached) {
      const remedy =
        'Check the connection and the proxy, or set MODEL_SOURCE to a mirror or a folder.';
      found.push(note('MODEL_SOURCE', unreached, remedy));
    }
  }
  if (found.length > 0) return found;
  return [well(about, names === '' ? 'none are fetched; words alone decide' : `${names}, in use`)];
}

/** Looks at what is settled for collections: with a faulty file, no bot starts. */
export async function checkCollections({
  corpusDir,
}: Pick<Config, 'corpusDir'>): Promise<readonly Finding[]> {
  const about = 'Collections';
  try {
    const collections = await openCollections({ corpusDir, tellAdmin: () => {} });
    if (collections.source() === undefined) return [];
    const { listed } = collections.current();
    return [
      well(about, `${several(listed.length, 'collection')} in ${COLLECTIONS_FILE}, all understood`),
    ];
  } catch (error) {
    if (!(error instanceof CollectionsError)) throw error;
    return error.faults.map(({ line, message }) => {
      const where = `${COLLECTIONS_FILE}:${line}: ${message.replace(/\.$/u, '')}`;
      return fault(
        about,
        where,
        'No bot starts with it; one that runs goes on with what it said before.',
      );
    });
  }
}

/** Looks at the list of sources, and whether their servers are told whom to write to. */
export async function checkSources(
  { corpusDir, fetching }: Pick<Config, 'corpusDir' | 'fetching'>,
  { environment }: Pick<Io, 'environment'>,
): Promise<readonly Finding[]> {
  const about = 'Sources';
  const read = await readSourcesFile(join(corpusDir, SOURCES_FILE)).catch(() => undefined);
  if (!read) return [];
  if (read.kind === 'unreadable') {
    const { message, remedy } = read.problem;
    return [fault(about, `${SOURCES_FILE}: ${message}`, remedy)];
  }
  const { sources, problems } = read;
  if (sources.length === 0 && problems.length === 0) return [];
  const found: Finding[] = problems.map(({ line, message, remedy }) =>
    fault(about, `${SOURCES_FILE}${line === undefined ? '' : `:${line}`}: ${message}`, remedy),
  );
  if (found.length === 0)
    found.push(well(about, `${several(sources.length, 'source')}, all understood`));
  const { contact } = fetching;
  if (contact === undefined) {
    const remedy = 'Set SOURCES_CONTACT to an address for mail or of a page.';
    found.push(note('SOURCES_CONTACT', 'servers can’t tell whom to write to', remedy));
  } else if (/^https?:/u.test(contact)) {
    const unreached = await reach(contact, environment);
    if (unreached) found.push(note('SOURCES_CONTACT', unreached, 'Check that the page is there.'));
  }
  return found;
}

/** @returns why nothing answers at an address, if nothing does. */
async function reach(address: string, environment: Io['environment']): Promise<string | undefined> {
  const url = new URL(address);
  const { host } = url;
  // Whether something answers is told without logging in, which `fetch` would take in no address.
  url.username = '';
  url.password = '';
  try {
    const proxied = openProxiedFetch(environment, TIMEOUT_MS);
    try {
      const { status } = await proxied.fetch(url.href, {
        headers: {},
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return status < 500 && status !== 404 ? undefined : `${host} answers with ${status}`;
    } finally {
      await proxied.close();
    }
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    return `${host} can’t be reached: ${describeNetworkFault(error).reason}`;
  }
}
