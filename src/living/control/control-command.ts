import type { z } from 'zod';
import { ControlError } from './control-error.ts';

/** Something that the command line can have a running bot do: what both sides know of it. */
export interface ControlDeclaration<Options, Outcome> {
  readonly name: string;
  readonly options: z.ZodType<Options>;
  readonly outcome: z.ZodType<Outcome>;
}

/** The same, and how the bot does it. */
export interface ControlCommand {
  readonly name: string;
  /**
   * @param options As they came, of any shape.
   * @returns plain data.
   * @throws OperationalError, whose advice whoever asked is told.
   */
  run(options: unknown): Promise<unknown>;
}

/** @param run Gets options that have been found right. */
export function controlCommand<Options, Outcome>(
  { name, options: schema }: ControlDeclaration<Options, Outcome>,
  run: (options: Options) => Promise<Outcome>,
): ControlCommand {
  return {
    name,
    async run(options) {
      const read = schema.safeParse(options);
      if (!read.success) throw notUnderstood();
      return run(read.data);
    },
  };
}

export function notUnderstood(): ControlError {
  return new ControlError('The running bot does not understand this request.');
}
