import { ENGINE_PACKAGES } from '../../../src/opensearch/engine/packages.ts';
import { missingPackages } from '../../../src/optional-packages.ts';
import { findJava, hasMaven } from './find-java.ts';
import { layOutDistribution } from './lay-out.ts';

/** What has to be there before the engine can run and be asked. */
export async function whatIsMissing(): Promise<string | undefined> {
  const [client] = missingPackages(ENGINE_PACKAGES);
  if (client !== undefined) return `${client}; see .ci/opensearch`;
  if (process.env['PULLQUOTE_TEST_OPENSEARCH'] !== undefined) return undefined;
  const java = findJava();
  if (java === undefined) return 'Java 21 or newer';
  if (!hasMaven()) return 'Maven, which gets the parts of OpenSearch';
  try {
    await layOutDistribution(java);
    return undefined;
  } catch {
    return 'the parts of OpenSearch, which Maven could not get';
  }
}
