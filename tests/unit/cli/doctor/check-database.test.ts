import { Client } from 'pg';
import { expect, it } from 'vitest';
import { checkDatabase } from '../../../../src/cli/doctor/check-database.ts';
import type { Finding } from '../../../../src/cli/doctor/finding.ts';
import { openPostgresStore } from '../../../../src/records/postgres/postgres-store.ts';
import { describeWithPostgres } from '../../../support/postgres.ts';

const look = (databaseUrl: string, now = Date.now) => checkDatabase({ databaseUrl }, now);
const states = (findings: readonly Finding[]) => findings.map(({ state }) => state);
const first = async (databaseUrl: string) => (await look(databaseUrl))[0];

async function sql(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The same database for another user. */
function as(url: string, user: string): string {
  return url.replace('pullquote:secret-canary', `${user}:x`);
}

describeWithPostgres('The doctor, of a database', (server) => {
  async function filled(): Promise<string> {
    const url = await server().url();
    await (await openPostgresStore(url, { keepQuestions: true, now: Date.now })).close();
    return url;
  }

  it('says that it is well, and whether there are tables yet', async () => {
    const url = await server().url();
    const empty = await look(url);
    expect(states(empty)).toEqual(['well', 'well', 'well']);
    expect(empty[0]?.message).toMatch(
      /PostgreSQL \d+.*, without tables of Pullquote’s yet.* as pullquote$/u,
    );
    expect(empty[1]?.message).toMatch(/^\d+ connections left for this user; Pullquote has 0$/u);
    expect((await first(await filled()))?.message).toContain('with the tables of this version');
    const old = await filled();
    await sql(old, `UPDATE pullquote_about SET value = '0' WHERE name = 'format'`);
    expect((await first(old))?.message).toContain('which the next start changes');
  });

  it('changes nothing', async () => {
    const url = await server().url();
    await look(url);
    expect((await first(url))?.message).toContain('without tables');
  });

  it('tells what a newer version has made', async () => {
    const url = await filled();
    await sql(
      url,
      `UPDATE pullquote_about SET value = '99' WHERE name = 'format'`,
      `UPDATE pullquote_about SET value = '9.8.7' WHERE name = 'pullquote'`,
    );
    const finding = await first(url);
    expect(finding?.state).toBe('fault');
    expect(finding?.remedy).toContain('Start Pullquote 9.8.7 or newer');
  });

  it('tells which right is missing, and how to grant it', async () => {
    const url = await filled();
    const schema = /search_path%3D(\w+)/u.exec(url)?.[1] ?? '';
    const user = `guest_${schema}`;
    await sql(url, `CREATE USER ${user}`, `GRANT USAGE ON SCHEMA ${schema} TO ${user}`);
    const guest = as(url, user);
    expect((await first(guest))?.message).toContain(`${user} may not change pullquote_`);
    await sql(url, `GRANT ALL ON ALL TABLES IN SCHEMA ${schema} TO ${user}`);
    const barred = await first(guest);
    expect(barred?.message).toContain(`may create no tables in the schema ${schema}`);
    expect(barred?.remedy).toContain(`GRANT CREATE ON SCHEMA ${schema} TO ${user}`);
    await sql(url, `GRANT CREATE ON SCHEMA ${schema} TO ${user}`);
    expect((await first(guest))?.state).toBe('well');
    const nowhere = url.replace(`search_path%3D${schema}`, 'search_path%3Dnowhere');
    expect((await first(nowhere))?.message).toContain('has no schema');
  });

  it('tells of a database that takes no changes, or doesn’t hold all letters', async () => {
    const url = await server().url();
    const standby = url.replace(
      /&options=/u,
      '&options=-c%20default_transaction_read_only%3Don%20',
    );
    expect((await first(standby))?.message).toContain('takes no changes: it is read-only');
    await sql(
      url,
      `CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`,
    );
    const latin = await first(url.replace('/postgres?', '/latin?').replace(/&options=.*/u, ''));
    expect(latin?.message).toContain('is in LATIN1');
    expect(latin?.remedy).toContain('--encoding UTF8');
  });

  it('counts connections, and notes where a process would have too few', async () => {
    const url = await server().url();
    const store = await openPostgresStore(url, { keepQuestions: true, now: Date.now });
    await store.probe();
    const user = `few_${Date.now()}`;
    await sql(url, `CREATE USER ${user} CONNECTION LIMIT 3`);
    const [, connections] = await look(as(url, user));
    expect(connections?.state).toBe('note');
    expect(connections?.message).toMatch(
      /^[0-3] connections? left for this user; Pullquote has \d/u,
    );
    expect((await look(url))[1]?.message).toMatch(/Pullquote has [1-9]/u);
    expect(connections?.remedy).toContain('Each process takes up to 5');
    await store.close();
  });

  it('compares clocks', async () => {
    const url = await server().url();
    const findings = await look(url, () => Date.now() + 90_000);
    const clock = findings.find(({ message }) => message.includes('clock'));
    expect(clock).toMatchObject({
      state: 'note',
      message: expect.stringMatching(/(?:89|90) seconds behind/u),
    });
  });

  it('says why it can’t be reached, without the password', async () => {
    for (const url of [
      'postgresql://pullquote:secret-canary@127.0.0.1:9/pullquote',
      (await server().url()).replace('/postgres?', '/nowhere?'),
    ]) {
      const findings = await look(url);
      expect(states(findings)).toEqual(['fault']);
      expect(findings[0]?.remedy).toBeTruthy();
      expect(JSON.stringify(findings)).not.toContain('secret-canary');
    }
  });
});

it('is asked of nothing where there is no database', async () => {
  expect(await checkDatabase({ databaseUrl: undefined }, Date.now)).toEqual([]);
});
