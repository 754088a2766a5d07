import { hash } from 'node:crypto';
import { z } from 'zod';
import { idsOf } from '../layout/document-ids.ts';
import { documentsOf } from '../layout/documents-of.ts';
import { FORMAT, layoutMeta, MAPPINGS, SETTINGS } from '../layout/mapping.ts';
import type { Layout } from './layout-port.ts';

const ownDocument = z.object({ text: z.string() });

/** As articles are laid out for this code to ask them. */
export const LAYOUT: Layout = {
  format: FORMAT,
  probe: () => layoutMeta().probe,
  settings: SETTINGS,
  mappings: MAPPINGS,
  layOut(article) {
    const { revision, passages, documents } = documentsOf(article);
    return { stored: { articleId: article.id, revision, passages }, documents };
  },
  textHashIn(source) {
    const text = ownDocument.safeParse(source).data?.text;
    return text === undefined ? undefined : hash('sha256', text, 'base64url');
  },
  idsOf,
};
