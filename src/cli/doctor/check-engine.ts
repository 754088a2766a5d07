import { z } from 'zod';
import type { EngineSettings } from '../../opensearch/engine/engine-settings.ts';
import { EngineError } from '../../opensearch/engine/engine-error.ts';
import type { Engine } from '../../opensearch/engine/engine.ts';
import { ENGINE_PACKAGES } from '../../opensearch/engine/packages.ts';
import { versionNames } from '../../opensearch/filling/version-names.ts';
import { installCommand, missingPackages } from '../../optional-packages.ts';
import { OperationalError } from '../../operational-error.ts';
import { fault, type Finding, note, well } from './finding.ts';

const ABOUT = 'Search engine';

/** The oldest major version that is tested against. */
const OLDEST = 3;

/** Looks whether the search engine can be asked, and whether it has all of its articles. */
export async function checkEngine(
  settings: EngineSettings | undefined,
): Promise<readonly Finding[]> {
  if (!settings) return [];
  const missing = missingPackages(ENGINE_PACKAGES);
  if (missing.length > 0) {
    const remedy = `In Pullquote’s folder, run: ${installCommand(ENGINE_PACKAGES)}`;
    return [fault(ABOUT, `what asks it is not installed: ${missing.join(', ')}`, remedy)];
  }
  const { openEngine } = await import('../../opensearch/engine/open-engine.ts');
  try {
    const engine = await openEngine(settings);
    try {
      return await lookAt(engine, settings);
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (error instanceof EngineError) {
      const { happened, remedy = 'Check SEARCH_URL, and whether it runs.' } = error.fault;
      return [fault(ABOUT, `it ${happened}`, remedy)];
    }
    if (error instanceof OperationalError) {
      return [fault(ABOUT, error.advice.replace(/\.$/u, ''), 'Check the file that is named.')];
    }
    throw error;
  }
}

async function lookAt(engine: Engine, settings: EngineSettings): Promise<readonly Finding[]> {
  const { asked } = versionNames(settings.indexPrefix);
  const found = await lookAtVersion(engine);
  const health = await engine.ask({
    method: 'GET',
    path: `/_cluster/health/${asked}`,
    query: { timeout: '1s' },
  });
  const { status } = HEALTH.safeParse(health.body).data ?? {};
  if (health.status === 403) {
    return [...found, note(ABOUT, 'whether it has all articles may not be looked at')];
  }
  const counted = await engine.ask({ method: 'GET', path: `/${asked}/_count` });
  if (counted.status === 404) {
    return [
      ...found,
      fault(ABOUT, `there is no index named ${asked}`, 'Fill it: npx pullquote index'),
    ];
  }
  return [...found, findingOf(status)];
}

/** Who may only search may not be told: the version is then taken to be right. */
async function lookAtVersion(engine: Engine): Promise<readonly Finding[]> {
  const reply = await engine.ask({ method: 'GET', path: '/' });
  if (reply.status === 403) return [well(ABOUT, 'it answers')];
  // Any other refusal is thrown as it would be to a question.
  const { version } = await engine.read({ method: 'GET', path: '/' }, ROOT);
  const { distribution = 'another engine', number } = version;
  if (distribution === 'opensearch' && Number.parseInt(number, 10) >= OLDEST) {
    return [well(ABOUT, `OpenSearch ${number} answers`)];
  }
  const remedy = `Use OpenSearch ${OLDEST} or newer.`;
  return [note(ABOUT, `it is ${distribution} ${number}, which is not tested`, remedy)];
}

function findingOf(status: string | undefined): Finding {
  switch (status) {
    case 'green':
      return well(ABOUT, 'all of its articles are there, each on more nodes than one or as set');
    case 'yellow':
      return note(
        ABOUT,
        'all of its articles are there, and some on one node alone',
        'If that node goes, a part of them can’t be searched: look why copies are missing.',
      );
    default:
      return fault(
        ABOUT,
        'a part of its articles can’t be searched',
        'Bring back the nodes that are missing, or put a snapshot back.',
      );
  }
}

const HEALTH = z.object({ status: z.string() });

const ROOT = z.object({
  version: z.object({ distribution: z.string().optional(), number: z.string() }),
});
