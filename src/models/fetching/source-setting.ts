import { folderSource } from './folder-source.ts';
import { type HubFetch, hubSource } from './hub-source.ts';
import type { ModelSource } from './model-source.ts';

/** Where models are fetched from. */
export type SourceSetting =
  /** An address in place of the hub's, without a slash at the end. */
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Files stand there at REPOSITORY/resolve/REVISION/PATH: https://huggingface.co/docs/hub */
export const MODEL_HUB = 'https://huggingface.co';

/**
 * Reads a setting as people type it: an address, or a path.
 *
 * @returns what is wrong with it, if it can't be understood.
 */
export function readSourceSetting(
  source: string,
): SourceSetting | { readonly kind: 'fault'; readonly message: string } {
  if (!/^[a-z][a-z\d+.-]*:\/\//iu.test(source)) return { kind: 'folder', path: source };
  if (/^https?:\/\//iu.test(source) && URL.canParse(source))
    return { kind: 'address', url: source.replace(/\/+$/u, '') };
  return {
    kind: 'fault',
    message: 'is neither a folder nor an address that begins with http:// or https://.',
  };
}

export function openSource(setting: SourceSetting, fetch: HubFetch): ModelSource {
  switch (setting.kind) {
    case 'address':
      return hubSource(setting.url, fetch);
    case 'folder':
      return folderSource(setting.path);
  }
}
