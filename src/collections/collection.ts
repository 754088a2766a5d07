/** The collection of the articles that lie right in the corpus folder. No folder below it is called so. */
export const ROOT_COLLECTION = '.';

/** Below it, each server has a folder of what it has added itself, named with the server's id. */
const OF_SERVERS = 'servers';

const OF_A_SERVER = /^servers\/(?<serverId>\d{17,20})(?=\/|$)/;

/** The collection of what has been added from a server. */
export function collectionOfServer(serverId: string): string {
  return `${OF_SERVERS}/${serverId}`;
}

/** The server whose own collection this is, or is in. */
export function serverOfCollection(collection: string): string | undefined {
  return OF_A_SERVER.exec(collection)?.groups?.['serverId'];
}

/**
 * The collection that an article belongs to: the deepest of these folders that it is in, else its folder of the
 * first level, else {@link ROOT_COLLECTION}. What a server has added is one, whatever holds that folder.
 *
 * @param folders As {@link readFolder} gives them.
 */
export function collectionOf(articleId: string, folders: readonly string[]): string {
  const id = articleId.normalize();
  const ofServer = /^[^/]+\/[^/]+(?=\/)/.exec(id)?.[0] ?? '';
  let deepest = OF_A_SERVER.test(ofServer) ? ofServer : '';
  for (const folder of folders) {
    if (folder.length > deepest.length && id.startsWith(`${folder}/`)) deepest = folder;
  }
  if (deepest !== '') return deepest;
  const slash = id.indexOf('/');
  return slash < 0 ? ROOT_COLLECTION : id.slice(0, slash);
}

/**
 * A folder as somebody writes it: `./news/world/` is `news/world`, and `.` or nothing the corpus folder itself.
 * Undefined if it is none below that.
 */
export function readFolder(written: string): string | undefined {
  const parts = written
    .normalize()
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || /^(?:[/\\]|[a-z]:)/iu.test(written)) return undefined;
  return parts.length === 0 ? ROOT_COLLECTION : parts.join('/');
}
