import { CorpusError } from '../../articles/corpus-error.ts';
import { type CorpusFolders, nameOfFile } from '../../articles/corpus-folders.ts';
import { duplicateId } from '../../articles/known-file.ts';
import type { FilesOfArticle, KnownFileRecord } from './known-files.ts';

/** What keeps files of an article out: they are faulty, or another one has their id. */
export function problemsOf(
  { id, files, served }: FilesOfArticle,
  folders: CorpusFolders,
): readonly CorpusError[] {
  const at = ({ folder, file }: Pick<KnownFileRecord, 'folder' | 'file'>) => ({
    directory: folder === 'corpus' ? folders.corpusDir : (folders.fetchedDir ?? ''),
    file,
  });
  return files.flatMap((one) => {
    if (one.problem) return new CorpusError({ ...one.problem, file: nameOfFile(at(one), folders) });
    if (!served || (served.file === one.file && served.folder === one.folder)) return [];
    return duplicateId(at(one), id, at(served), folders);
  });
}
