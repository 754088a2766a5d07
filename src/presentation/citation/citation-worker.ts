import { parentPort } from 'node:worker_threads';
import type { CslItem } from './csl-item.ts';
import type { Locator } from './locator.ts';
import { inText, prepareStyles, reference, type ReferenceStyle } from './reference-styles.ts';

export interface ReferenceRequest {
  readonly id: number;
  readonly wanted:
    | { readonly kind: 'ready' }
    | { readonly kind: 'reference'; readonly item: CslItem; readonly style: ReferenceStyle }
    | {
        readonly kind: 'in-text';
        readonly item: CslItem;
        readonly style: ReferenceStyle;
        readonly locator: Locator;
      };
}

export type ReferenceReply =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly fault: string };

const port = parentPort;

port?.on('message', ({ id, wanted }: ReferenceRequest) => {
  port.postMessage(replyTo(wanted, id));
});

function replyTo(wanted: ReferenceRequest['wanted'], id: number): ReferenceReply {
  try {
    switch (wanted.kind) {
      case 'ready':
        prepareStyles();
        return { id, text: '' };
      case 'reference':
        return { id, text: reference(wanted.item, wanted.style) };
      case 'in-text':
        return { id, text: inText(wanted.item, wanted.style, wanted.locator) };
    }
  } catch (error) {
    return { id, fault: String(error) };
  }
}
