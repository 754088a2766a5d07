import { OperationalError } from '../../operational-error.ts';
import { installCommand } from '../runtime.ts';
import type { LoadFault } from './inference-messages.ts';

/** Why models are away. Until they are back, if they can be, words alone decide. */
export type InferenceFault =
  | LoadFault
  /** The process ended, or couldn't be started. */
  | { readonly kind: 'ended'; readonly how: string }
  | { readonly kind: 'hung' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** A run of a model failed; the process goes on. */
  | { readonly kind: 'failed'; readonly model: string };

/** Told to whoever runs Pullquote; it holds nothing that anybody has asked. */
export class InferenceError extends OperationalError {
  override readonly name = 'InferenceError';
  readonly fault: InferenceFault;

  constructor(fault: InferenceFault) {
    super(messageOf(fault));
    this.fault = fault;
  }
}

function messageOf(fault: InferenceFault): string {
  switch (fault.kind) {
    case 'not-installed':
      return `Models are off: what runs them isn’t installed. Run: ${installCommand()}`;
    case 'unusable-model':
      return `Models are off: ${fault.model} can’t be used: ${fault.reason}`;
    case 'ended':
      return `The process that runs models ended (${fault.how}) and is started again.`;
    case 'hung':
      return 'The process that runs models hung and is started again.';
    case 'too-large':
      return `The process that runs models took ${fault.megabytes} MB and is started again.`;
    case 'failed':
      return `${fault.model} fails on some of what it is given, which words alone decide.`;
  }
}
