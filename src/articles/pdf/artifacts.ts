/** What pdf.js tells of a stretch of text. */
interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Where what tags speak of begins and ends. */
interface MarkedContent {
  readonly type: string;
  readonly tag?: string;
}

export interface MarkedItem extends TextItem {
  /** The file says that it is no part of the article: a running head, a page's number. */
  readonly isArtifact: boolean;
}

/** The stretches of text among what a page holds, with what tags say of them, where there are any. */
export function markedItems(items: readonly (TextItem | MarkedContent)[]): readonly MarkedItem[] {
  const open: boolean[] = [];
  const marked: MarkedItem[] = [];
  for (const item of items) {
    if ('str' in item) marked.push({ ...item, isArtifact: open.includes(true) });
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag === 'Artifact');
  }
  return marked;
}
