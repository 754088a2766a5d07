import type { TextContent, TextItem } from 'unpdf/pdfjs';

export interface MarkedItem extends TextItem {
  /** The file says that it is no part of the article: a running head, a page's number. */
  readonly isArtifact: boolean;
}

/** The stretches of text among what a page holds, with what tags say of them, where there are any. */
export function markedItems(items: TextContent['items']): readonly MarkedItem[] {
  const open: boolean[] = [];
  const marked: MarkedItem[] = [];
  for (const item of items) {
    if ('str' in item) marked.push({ ...item, isArtifact: open.includes(true) });
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag === 'Artifact');
  }
  return marked;
}
