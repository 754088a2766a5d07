import { afterAll, beforeAll, describe } from 'vitest';
import {
  missingServer,
  type PostgresServer,
  type RemovableServer,
  startPostgres,
} from './postgres-server.ts';

export type { PostgresServer } from './postgres-server.ts';

/** Tests that need a real server; left out by name where the system has none. */
export function describeWithPostgres(
  title: string,
  tests: (server: () => PostgresServer) => void,
): void {
  const describeThem = missingServer === undefined ? describe : describe.skip;
  describeThem(missingServer === undefined ? title : `${title} (needs ${missingServer})`, () => {
    let server: RemovableServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(async () => {
      await server?.remove();
    });
    tests(() => {
      if (!server) throw new Error('the server has not started');
      return server;
    });
  });
}
