import type pg from 'pg';
import { rekeyOrganizations } from '../src/database/sync/write.ts';
import { databaseRoles } from '../src/model/database-roles.ts';
import { timed } from './measure.ts';
import { prefix } from './server-settings.ts';
import type { Row } from './table.ts';

const { owner } = databaseRoles(prefix);

/** What it takes to give a tenth of the organizations another parent, in the tables that `benchIsolation` filled. */
export async function measureMoves(client: pg.Client, organizations: number): Promise<readonly Row[]> {
  const subtree = `a subtree of ${organizations / 10} organizations, with its grants and projects, gets another parent`;
  const bare = await measureMove(client, bareTable, ['bench_place', 'bench_hold'], moveBare);
  const besideBare = (what: string, seconds: number): Row => ({
    what,
    measured: { seconds },
    ratio: { of: seconds / bare, to: 'the bare table' },
  });
  const moved = await measureMove(client, '', movedTables, moveSubtree);
  const scattered = await measureMove(client, scatterGrants, movedTables, moveSubtree);
  return [
    {
      what: `as many rows of a bare table as lie in ${organizations / 10} organizations get other path keys`,
      measured: { seconds: bare },
    },
    besideBare(`${subtree} (goal 2 s)`, moved),
    besideBare('the same where all grants lie about at random', scattered),
  ];
}

/** A key, an index on the path key and one on the account, and a foreign key that moves the rows along: the least that does it. */
const bareTable = `
  CREATE TABLE polity.bench_place AS SELECT uid, okey FROM polity.organization;
  ALTER TABLE polity.bench_place ADD UNIQUE (uid, okey);
  CREATE TABLE polity.bench_hold AS SELECT id, organization, okey, account FROM polity.access_grant;
  ALTER TABLE polity.bench_hold ADD PRIMARY KEY (id),
    ADD FOREIGN KEY (organization, okey) REFERENCES polity.bench_place (uid, okey) ON UPDATE CASCADE;
  CREATE INDEX ON polity.bench_hold (organization, okey);
  CREATE INDEX ON polity.bench_hold (okey);
  CREATE INDEX ON polity.bench_hold (account);
  ANALYZE polity.bench_place, polity.bench_hold;`;
const moveBare = [
  "UPDATE polity.bench_place SET okey = '000004' || okey WHERE okey >= '000003' AND okey < '000003g'",
];

const movedTables = ['access_grant', 'project', 'organization'];
const moveSubtree = [
  "UPDATE polity.organization SET parent = 'o4', root = 'o4' WHERE uid = 'o3'",
  rekeyOrganizations,
];

const scatterGrants = `
  CREATE INDEX bench_scatter ON polity.access_grant (md5(id::text));
  CLUSTER polity.access_grant USING bench_scatter;
  DROP INDEX polity.bench_scatter;
  ANALYZE polity.access_grant;`;

/** Seconds of the quickest of three, each taken back and its rows cleared away. */
async function measureMove(
  client: pg.Client,
  prepare: string,
  tables: readonly string[],
  statements: readonly string[],
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  await client.query(`SET ROLE ${owner}; ${prepare}; RESET ROLE`);
  for (let round = 0; round < 3; round++) {
    await client.query(`SET ROLE ${owner}`);
    await client.query(`VACUUM ${tables.map((table) => `polity.${table}`).join(', ')}`);
    await client.query(`RESET ROLE; BEGIN; SET LOCAL ROLE ${owner}`);
    const spent = await timed(async () => {
      for (const statement of statements) await client.query(statement);
    });
    await client.query('ROLLBACK');
    best = Math.min(best, spent);
  }
  return best;
}
