import { checkCorpus } from '../../articles/check-corpus.ts';
import { CorpusError } from '../../articles/corpus-error.ts';
import type { LoadProgress } from '../../articles/load-corpus.ts';
import type { Config } from '../../config.ts';
import { several } from '../terminal-text.ts';
import { fault, type Finding, well } from './finding.ts';

const ABOUT = 'Articles';
const SEE = 'To see why: npx pullquote corpus check';

/** Reads all articles, as the bot does when it starts. */
export async function checkArticles(
  folders: Pick<Config, 'corpusDir' | 'fetchedDir'>,
  onProgress: (progress: LoadProgress) => void,
): Promise<readonly Finding[]> {
  try {
    const { corpus, checked } = await checkCorpus(folders, onProgress);
    const { articles, problems } = corpus;
    if (problems.length > 0) {
      const files = several(problems.length, 'file');
      return [fault(ABOUT, `${several(articles.length, 'article')}; ${files} can’t be used`, SEE)];
    }
    if (articles.length === 0) {
      const remedy = `Put articles into ${folders.corpusDir}.`;
      return [fault(ABOUT, 'there are none, so that nothing can be answered', remedy)];
    }
    const misread = checked.filter(({ misreadings }) => misreadings.length > 0).length;
    const looks = misread === 0 ? '' : `; ${several(misread, 'article')} may be misread`;
    return [well(ABOUT, `${several(articles.length, 'article')}, all usable${looks}`)];
  } catch (error) {
    // Of a folder that can't be read, its own check tells.
    if (error instanceof CorpusError) return [];
    throw error;
  }
}
