import { describeNetworkFault } from '../../network-fault.ts';

/** What is wrong with a database, and what to do about it. */
export interface DatabaseFault {
  /** To be put behind its name: `refuses the user or the password`. */
  readonly message: string;
  readonly remedy: string;
  /** It may be over the next time, as where the database is on its way. */
  readonly isPassing?: true;
}

const UNREACHABLE_REMEDY = 'Start PostgreSQL, or correct DATABASE_URL.';

const LATE: DatabaseFault = {
  message: 'gave no answer in time',
  remedy: 'See how busy PostgreSQL and the network to it are.',
  isPassing: true,
};
const BROKEN_OFF: DatabaseFault = {
  message: 'can’t be reached: the connection was lost',
  remedy: UNREACHABLE_REMEDY,
  isPassing: true,
};
const STOPPED: DatabaseFault = {
  message: 'is being stopped or started',
  remedy: 'It is tried again; if it stays so, look into PostgreSQL’s log.',
  isPassing: true,
};
const REFUSED: DatabaseFault = {
  message: 'refuses the user or the password',
  remedy: 'Correct them in DATABASE_URL, or what pg_hba.conf allows.',
};
const READ_ONLY: DatabaseFault = {
  message: 'takes no changes: it is read-only',
  remedy: 'Let DATABASE_URL name the primary server, not a standby.',
};
const FULL: DatabaseFault = {
  message: 'can’t be written: the disk is full',
  remedy: 'Make room where PostgreSQL keeps its files.',
};

/** By PostgreSQL's codes of five characters (its manual's appendix A), whole or by their class of two. */
const FAULTS: Readonly<Record<string, DatabaseFault>> = {
  '08': BROKEN_OFF,
  '25006': READ_ONLY,
  '28': REFUSED,
  '3D000': {
    message: 'isn’t there',
    remedy: 'Create it (createdb NAME), or correct DATABASE_URL.',
  },
  '42501': {
    message: 'lets this user create or change no tables',
    remedy: 'Make the user the owner of the database: ALTER DATABASE NAME OWNER TO USER.',
  },
  '3F000': {
    message: 'has no schema to create tables in',
    remedy: 'Create the one that is first in the user’s search_path.',
  },
  '53100': FULL,
  '53300': {
    message: 'has no connection left',
    remedy:
      'Let PostgreSQL have more (max_connections): Pullquote takes up to five for each process.',
    isPassing: true,
  },
  '55P03': LATE,
  '57014': LATE,
  '57P': STOPPED,
};

/** What `pg` and `pg-pool` say where they give no code. */
const SAID: readonly (readonly [pattern: RegExp, fault: DatabaseFault])[] = [
  [/timeout/iu, LATE],
  [
    /does not support SSL/u,
    {
      message: 'speaks no TLS, which DATABASE_URL asks for',
      remedy: 'Turn on ssl in PostgreSQL; or, on a network that is all yours, set sslmode=disable.',
    },
  ],
  [/Connection terminated|Client was closed|not queryable/u, BROKEN_OFF],
  [/SASL|password must be/u, REFUSED],
];

/** @returns undefined for what is no fault of the database: a bug. */
export function databaseFaultOf(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  if (code === undefined) return SAID.find(([pattern]) => pattern.test(error.message))?.[1];
  if (SQL_STATE.test(code)) return refusalOf(code);
  if (code === 'ENOENT') {
    return {
      message: 'can’t be reached: nothing listens there',
      remedy: UNREACHABLE_REMEDY,
      isPassing: true,
    };
  }
  const { reason, remedy = UNREACHABLE_REMEDY } = describeNetworkFault(error);
  return { message: `can’t be reached: ${reason}`, remedy, isPassing: true };
}

function refusalOf(code: string): DatabaseFault {
  const fault = FAULTS[code] ?? FAULTS[code.slice(0, 3)] ?? FAULTS[code.slice(0, 2)];
  return fault ?? { message: `refused something (${code})`, remedy: 'Look into PostgreSQL’s log.' };
}

/** Whether the connection ended, so that another one may do. */
export function isLostConnection(error: unknown): boolean {
  const fault = databaseFaultOf(error);
  return fault === BROKEN_OFF || fault === STOPPED || LOST_CODES.has(codeOf(error) ?? '');
}

const LOST_CODES: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

/** None begins with an E, as the system's own codes do. */
const SQL_STATE = /^(?!E)[\dA-Z]{5}$/u;

/** Where a name has several addresses, of the first that was tried. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
