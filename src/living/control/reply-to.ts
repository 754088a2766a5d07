import { OperationalError } from '../../operational-error.ts';
import type { ControlCommand } from './control-command.ts';
import { ControlError } from './control-error.ts';
import type { ControlReply } from './control-message.ts';

/**
 * Does what is asked for, and says what came of it. Never rejects.
 *
 * @param options As they came, of any shape.
 * @param onFailed Told of bugs.
 */
export async function replyTo(
  name: string,
  options: unknown,
  commands: ReadonlyMap<string, ControlCommand>,
  onFailed: (error: unknown) => void,
): Promise<ControlReply> {
  try {
    return await doCommand(name, options, commands);
  } catch (error) {
    return replyToFault(error, onFailed);
  }
}

/** @throws whatever keeps it from being done; see `replyToFault`. */
export async function doCommand(
  name: string,
  options: unknown,
  commands: ReadonlyMap<string, ControlCommand>,
): Promise<ControlReply> {
  const command = commands.get(name);
  if (!command) throw unknownCommand([...commands.keys()]);
  return { kind: 'done', outcome: await command.run(options) };
}

/** What whoever asked is told of something that couldn't be done. */
export function replyToFault(error: unknown, onFailed: (error: unknown) => void): ControlReply {
  if (error instanceof OperationalError) return { kind: 'refused', advice: error.advice };
  onFailed(error);
  return { kind: 'failed' };
}

function unknownCommand(known: readonly string[]): ControlError {
  const names = known.toSorted().join(', ');
  return new ControlError(`The running bot does not know how to do this; it knows: ${names}.`);
}
