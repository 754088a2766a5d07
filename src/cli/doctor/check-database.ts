import type { Config } from '../../config.ts';
import type { InspectedDatabase } from '../../records/postgres/inspect-database.ts';
import { RecordsError } from '../../records/records-error.ts';
import { several } from '../terminal-text.ts';
import { fault, type Finding, note, well } from './finding.ts';

const ABOUT = 'Database';

/** Older ones lack what Pullquote asks of them. */
const OLDEST_VERSION = 12;

/** From here on, what replicas tell by their own clocks differs. */
const CLOCK_OFF_MS = 5_000;

/** Those that a process keeps, and one for changing tables. */
const CONNECTIONS_A_PROCESS = 5;

/** Looks at the database where records are kept, if there is one. */
export async function checkDatabase(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  now: () => number,
): Promise<readonly Finding[]> {
  if (databaseUrl === undefined) return [];
  try {
    const { inspectDatabase } = await import('../../records/postgres/inspect-database.ts');
    const found = await inspectDatabase(databaseUrl, now);
    const faults = [...checkServer(found), ...checkRights(found)];
    return [
      ...(faults.length > 0 ? faults : [describe(found)]),
      checkConnections(found),
      checkClock(found),
      ...checkEncryption(found),
    ];
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    return [fault(ABOUT, `${error.file} ${error.fault}`, error.remedy)];
  }
}

const TABLES: Readonly<Record<NonNullable<InspectedDatabase['tables']>, string>> = {
  none: 'without tables of Pullquote’s yet, which the first start makes',
  older: 'with tables of an older version, which the next start changes',
  current: 'with the tables of this version',
};

function describe({ name, version, tables, user }: InspectedDatabase): Finding {
  return well(ABOUT, `${name}, PostgreSQL ${version}, ${tables && TABLES[tables]}, as ${user}`);
}

function checkServer(found: InspectedDatabase): readonly Finding[] {
  const { name, version, majorVersion, encoding, isReadOnly } = found;
  return [
    ...(majorVersion < OLDEST_VERSION
      ? [
          fault(
            ABOUT,
            `${name} is PostgreSQL ${version}`,
            `Use PostgreSQL ${OLDEST_VERSION} or newer.`,
          ),
        ]
      : []),
    ...(encoding === 'UTF8'
      ? []
      : [
          fault(
            ABOUT,
            `${name} is in ${encoding}, which doesn’t hold all that people write`,
            'Make a database in UTF-8: createdb --encoding UTF8 --template template0 NAME',
          ),
        ]),
    ...(isReadOnly
      ? [
          fault(
            ABOUT,
            `${name} takes no changes: it is read-only`,
            'Let DATABASE_URL name the primary server, not a standby.',
          ),
        ]
      : []),
  ];
}

function checkRights(found: InspectedDatabase): readonly Finding[] {
  const { name, user, schema, mayCreate, forbiddenTables } = found;
  if (schema === undefined) {
    return [
      fault(
        ABOUT,
        `${name} has no schema to create tables in`,
        'Create the one that is first in the user’s search_path.',
      ),
    ];
  }
  const [first] = forbiddenTables;
  if (first !== undefined) {
    return [
      fault(
        ABOUT,
        `${user} may not change ${first} in ${name}`,
        'Let DATABASE_URL name the user that made the tables, or have them given to this one: ALTER TABLE … OWNER TO …',
      ),
    ];
  }
  if (mayCreate) return [];
  return [
    fault(
      ABOUT,
      `${user} may create no tables in the schema ${schema} of ${name}`,
      `As its owner, run: GRANT CREATE ON SCHEMA ${schema} TO ${user}; or make the user the owner of the database.`,
    ),
  ];
}

function checkConnections(found: InspectedDatabase): Finding {
  const { connectionsLeft: left, connectionsOfPullquote: own } = found;
  const message = `${several(Math.max(left, 0), 'connection')} left for this user; Pullquote has ${own}`;
  return left >= CONNECTIONS_A_PROCESS
    ? well(ABOUT, message)
    : note(
        ABOUT,
        message,
        `Each process takes up to ${CONNECTIONS_A_PROCESS}: let PostgreSQL have more (max_connections, or the limit of the user or the database).`,
      );
}

function checkClock({ clockAheadMs: aheadMs }: InspectedDatabase): Finding {
  if (Math.abs(aheadMs) <= CLOCK_OFF_MS) return well(ABOUT, 'its clock agrees with this machine’s');
  const seconds = several(Math.round(Math.abs(aheadMs) / 1000), 'second');
  return note(
    ABOUT,
    `its clock is ${seconds} ${aheadMs > 0 ? 'behind' : 'ahead of'} this machine’s`,
    'Have both set over the network; with systemd: timedatectl set-ntp true',
  );
}

function checkEncryption({ isEncrypted }: InspectedDatabase): readonly Finding[] {
  if (isEncrypted === undefined) return [];
  if (isEncrypted) return [well(ABOUT, 'the connection to it is encrypted')];
  return [
    note(
      ABOUT,
      'the connection to it is not encrypted, and goes over a network',
      'Unless that is all yours, turn on ssl in PostgreSQL, and add ?sslmode=verify-full to DATABASE_URL.',
    ),
  ];
}
