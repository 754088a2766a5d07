import * as optional from '../optional-packages.ts';

/** The packages that run models: loaded only when a model is on. Another version may judge differently, and the weights are fitted to this one. */
export const RUNTIME = ['@huggingface/tokenizers', 'onnxruntime-node'] as const;

/** The command that installs them, in Pullquote's own folder. */
export function installCommand(resolve?: optional.Resolve): string {
  return optional.installCommand(RUNTIME, resolve);
}

/** What has to be installed before a model can run, as `name@version`. */
export function missingRuntime(resolve?: optional.Resolve): readonly string[] {
  return optional.missingPackages(RUNTIME, resolve);
}
