import { type Opened, openPullquote } from '../../src/open-pullquote.ts';
import { parseSearchConfig } from '../../src/search-config.ts';

/**
 * Opens the product over a folder with the models that a setting asks for (`MODEL` in `.env.example`), and
 * waits until they have embedded all of it.
 *
 * @param onProgress Told how far they are, a line at a time.
 * @throws Error if a model can't be used.
 */
export async function openWithModels(
  setting: string,
  corpusDir: string,
  onProgress: (line: string) => void,
): Promise<Opened> {
  const settings = parseSearchConfig({ ...process.env, MODEL: setting });
  let tenths = 0;
  const opened = await openPullquote({
    ...settings,
    corpusDir,
    isPatient: true,
    onEmbedding({ embedded, of }) {
      const now = Math.floor((10 * embedded) / of);
      if (now > tenths) onProgress(`${embedded} of ${of} passages embedded`);
      tenths = now;
    },
    onModelsFault(fault) {
      onProgress('advice' in fault ? fault.advice : String(fault.error));
    },
  });
  const { models, faults } = opened.models;
  for (const { message } of faults) throw new Error(message);
  if (models.length === 0) throw new Error(`MODEL=${setting} finds no model that is fetched`);
  const { embedded, of } = (await opened.readiness?.whenReady()) ?? { embedded: 0, of: 0 };
  if (embedded < of) throw new Error(`only ${embedded} of ${of} passages are embedded`);
  return opened;
}

/** The names of the models in use. */
export function namesOfModels({ models: { models } }: Opened): string {
  return models.map(({ model }) => model.name).join(' and ');
}
