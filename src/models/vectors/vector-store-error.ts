import { OperationalError } from '../../operational-error.ts';

/** What is wrong with the file of a store of vectors. */
export type VectorStoreFault =
  /** So many bytes were passed over; their texts are embedded again. */
  | { readonly kind: 'damaged'; readonly bytes: number }
  /** It can't be read or written: vectors are kept until the process ends. */
  | { readonly kind: 'unusable'; readonly cause: unknown };

/** Told to whoever runs Pullquote; it goes on all the same. */
export class VectorStoreError extends OperationalError {
  override readonly name = 'VectorStoreError';
  readonly fault: VectorStoreFault;

  constructor(file: string, fault: VectorStoreFault) {
    super(messageOf(file, fault), { cause: fault.kind === 'unusable' ? fault.cause : undefined });
    this.fault = fault;
  }
}

function messageOf(file: string, fault: VectorStoreFault): string {
  switch (fault.kind) {
    case 'damaged':
      return `${file} was damaged, as after a crash: ${fault.bytes} bytes are left out, and what was in them is made again.`;
    case 'unusable':
      return (
        `Vectors of passages can’t be kept in ${file} and are made again at each start: ${reasonOf(fault.cause)}. ` +
        'Make room on the disk, give this user the right to write there, or set CACHE_DIR to another folder.'
      );
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
