import { addressOf } from '../../articles/article-address.ts';
import { referenceTo } from '../../articles/article-reference.ts';
import type { Article } from '../../articles/article.ts';
import { acronymsIn } from './acronym-fields.ts';
import { hashOf } from './hash-of.ts';
import { articleDocumentId, type DocumentId, passageDocumentIds } from './document-ids.ts';
import { type PassageTerms, passageTermsOf, repeatsOf } from './passage-terms.ts';
import { saidWords } from './said-words.ts';
import { scopeFieldsOf } from './scope-fields.ts';
import { base64, storeText } from './stored-article.ts';
import { storePassage } from './stored-passage.ts';
import { valueOf } from './tokens.ts';
import { wordFieldsOf } from './word-fields.ts';

/** What the engine keeps, and where. */
export interface LaidOutDocument extends DocumentId {
  readonly body: Readonly<Record<string, unknown>>;
}

export interface LaidOutArticle {
  readonly revision: string;
  /** Paragraphs that have a document. */
  readonly passages: number;
  /** The article's own first. */
  readonly documents: readonly LaidOutDocument[];
}

/** All that is kept of an article: a document for itself, and one for each paragraph that may be quoted. */
export function documentsOf(article: Article): LaidOutArticle {
  const stored = storeText(article);
  const { revision } = stored;
  const scope = scopeFieldsOf(article);
  const terms = passageTermsOf(article);
  const { fields, spelledOut } = acronymsIn(article.text);
  const address = addressOf(article.url ?? '');
  const own = {
    kind: 'article',
    ...scope,
    ...stored,
    passages: terms.length,
    termsInAll: terms.reduce((sum, { tokens }) => sum + tokens.length, 0),
    reference: referenceTo(article),
    ...(address !== undefined && { address: valueOf(address) }),
    ...wordFieldsOf(article),
    ...fields,
    ...(spelledOut.length > 0 && { spelledOut: base64(JSON.stringify(spelledOut)) }),
    ...(!article.linkOnly && { said: saidWords(article.text).join(' ') }),
  };
  const passageId = passageDocumentIds({ articleId: article.id, revision });
  const passageOf = (found: PassageTerms, index: number): LaidOutDocument => {
    const { tokens } = found;
    const { number = 0, ...spans } = article.paragraphs[index] ?? {};
    const shown = JSON.stringify({ ...spans, text: textOf(article, spans) });
    return {
      ...passageId(number),
      body: {
        kind: 'passage',
        ...scope,
        revision,
        number,
        terms: tokens.join(' '),
        repeats: repeatsOf(tokens),
        located: storePassage({
          articleId: scope.article,
          revision,
          order: scope.order,
          number,
          ...found,
        }),
        shown: base64(hashOf(shown) + shown),
      },
    };
  };
  const passages = terms.map(passageOf);
  const documents = [{ ...articleDocumentId(article.id), body: own }, ...passages];
  return { revision, passages: passages.length, documents };
}

function textOf(
  article: Article,
  { start = 0, end = 0 }: { start?: number; end?: number },
): string {
  return article.text.slice(start, end);
}
