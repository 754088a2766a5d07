import { type Database, usingDatabase } from './database.ts';
import { type TablesState, tablesStateOf } from './tables.ts';

/** How a database is, as far as it bears on keeping records. */
export interface InspectedDatabase {
  /** To name it to an admin. */
  readonly name: string;
  /** `17.6` */
  readonly version: string;
  /** Of PostgreSQL, before the first dot. */
  readonly majorVersion: number;
  readonly encoding: string;
  /** It takes no changes, as a standby. */
  readonly isReadOnly: boolean;
  readonly user: string;
  /** The schema in which tables are made; undefined if there is none. */
  readonly schema: string | undefined;
  readonly mayCreate: boolean;
  /** Of Pullquote's tables, those that this user may not write. */
  readonly forbiddenTables: readonly string[];
  /** Undefined where this user may not read them. */
  readonly tables: TablesState | undefined;
  /** By how much this machine's clock is ahead. */
  readonly clockAheadMs: number;
  /** How many more connections this user could have now. */
  readonly connectionsLeft: number;
  /** How many this user sees that Pullquote has open, this one left out. */
  readonly connectionsOfPullquote: number;
  /** Whether it is encrypted; undefined where nothing goes over a network. */
  readonly isEncrypted: boolean | undefined;
}

interface Facts {
  readonly version: string;
  readonly version_number: number;
  readonly encoding: string;
  readonly is_read_only: boolean;
  readonly user: string;
  readonly schema: string | null;
  readonly may_create: boolean | null;
  readonly forbidden: readonly string[];
  readonly connections_left: number;
  readonly of_pullquote: number;
  readonly is_encrypted: boolean | null;
  readonly is_local: boolean;
}

/** What isn't limited has -1. */
const FACTS = `SELECT
  current_setting('server_version') AS version,
  current_setting('server_version_num')::int AS version_number,
  current_setting('server_encoding') AS encoding,
  pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS is_read_only,
  current_user AS user,
  current_schema() AS schema,
  has_schema_privilege(current_schema(), 'CREATE') AS may_create,
  ARRAY(
    SELECT tablename::text FROM pg_tables
    WHERE schemaname = current_schema() AND starts_with(tablename::text, 'pullquote_')
      AND NOT has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename),
        'SELECT, INSERT, UPDATE, DELETE')
  ) AS forbidden,
  least(
    current_setting('max_connections')::int
      - current_setting('superuser_reserved_connections')::int
      - (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend'),
    (SELECT CASE WHEN datconnlimit < 0 THEN NULL ELSE datconnlimit
        - (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) END
      FROM pg_database WHERE datname = current_database()),
    (SELECT CASE WHEN rolconnlimit < 0 THEN NULL ELSE rolconnlimit
        - (SELECT count(*)::int FROM pg_stat_activity WHERE usename = current_user) END
      FROM pg_roles WHERE rolname = current_user)
  ) AS connections_left,
  (SELECT count(*)::int FROM pg_stat_activity
    WHERE application_name = 'pullquote' AND datname = current_database()
      AND pid <> pg_backend_pid()) AS of_pullquote,
  (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS is_encrypted,
  inet_client_addr() IS NULL OR inet_client_addr() = inet_server_addr() AS is_local`;

/**
 * Looks at a database and changes nothing.
 *
 * @param now In milliseconds since 1970.
 * @throws {RecordsError} if it can't be used, or a newer version made its tables.
 */
export function inspectDatabase(url: string, now: () => number): Promise<InspectedDatabase> {
  return usingDatabase(url, (database) => inspect(database, now));
}

async function inspect(database: Database, now: () => number): Promise<InspectedDatabase> {
  const [facts] = await database.query<Facts>({ text: FACTS });
  if (!facts) throw new Error('a question without an answer');
  return {
    name: database.name,
    version: facts.version,
    majorVersion: Math.floor(facts.version_number / 10_000),
    encoding: facts.encoding,
    isReadOnly: facts.is_read_only,
    user: facts.user,
    schema: facts.schema ?? undefined,
    mayCreate: facts.may_create ?? false,
    forbiddenTables: facts.forbidden,
    tables: facts.forbidden.length > 0 ? undefined : await tablesStateOf(database),
    clockAheadMs: await clockAheadMs(database, now),
    connectionsLeft: facts.connections_left,
    connectionsOfPullquote: facts.of_pullquote,
    isEncrypted: facts.is_local ? undefined : (facts.is_encrypted ?? false),
  };
}

/** Once there is a connection: making one takes its time. */
async function clockAheadMs(database: Database, now: () => number): Promise<number> {
  const sentMs = now();
  const [told] = await database.query<{ readonly ms: number }>({
    text: 'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms',
  });
  return (sentMs + now()) / 2 - (told?.ms ?? 0);
}
