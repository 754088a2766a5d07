import type { Judgement } from '../../retrieval/judgement.ts';
import type { PassageToJudge, Vector } from '../../retrieval/models.ts';
import type { ModelInFolder } from '../model.ts';

/** What the process that runs models is told first. */
export interface InferenceSetup {
  readonly models: readonly ModelInFolder[];
  readonly threads: number;
}

/** One run of a model: the next one is sent when this one is answered. */
export type InferenceWork =
  | { readonly kind: 'embed'; readonly model: string; readonly text: string }
  | {
      readonly kind: 'judge';
      readonly model: string;
      readonly question: string;
      readonly passage: PassageToJudge;
    };

export type InferenceResult = Vector | Judgement;

/** What the process says. */
export type InferenceReply =
  | { readonly kind: 'ready'; readonly memoryBytes: number }
  /** It can't do its work, however often it is started. */
  | { readonly kind: 'unable'; readonly fault: LoadFault }
  | {
      readonly kind: 'done';
      /** Undefined if the run failed. */
      readonly result: InferenceResult | undefined;
      /** What the process takes of memory, all in all. */
      readonly memoryBytes: number;
    };

/** Why models can't be loaded. */
export type LoadFault =
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'unusable-model'; readonly model: string; readonly reason: string };
