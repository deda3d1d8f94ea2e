import type pg from 'pg';
import { withConnection } from '../../../../src/database/connection.ts';
import { type Protection, protectTable, releaseTable } from '../../../../src/database/protect/index.ts';
import type { Portfolio, ProtectedTable } from '../../../../src/model/portfolio.ts';
import { emailOf } from '../../../runtime/support/portfolio.ts';
import { createWorld, type World } from '../../../runtime/support/world.ts';
import { withClient } from '../../../support/database.ts';
import { grantTo, makePortfolio, type OrganizationSketch } from '../../../support/portfolio.ts';
import { grantAside } from '../../../support/roles.ts';

const additive = <T>(list: readonly T[]) => ({ mode: 'additive' as const, list });
const named = (id: string) => ({ id, name: id });
const onProject = (role: string, id: string) =>
  grantTo(`person:carl`, role, { scope: { kind: 'project', id } });

/** The role that owns the application's tables: the deployer may take it, and it has no right on polity. */
export const migrator = 'polity_test_migrator';
const prefix = 'polity_test';

export const contactTable: ProtectedTable = {
  table: 'app.contact',
  organization: 'organization',
  project: 'project',
  contact: { email: 'email', name: 'name' },
};

export interface HouseSketch {
  readonly protect?: readonly ProtectedTable[];
  /** @default group */
  readonly northBelow?: string | null;
  readonly without?: string;
  /** North's projects. */
  readonly projects?: readonly string[];
}

/** A group with two open children and a sealed one, and a root apart; Carl works on one of north's projects, reads another. */
export function makeHouse({
  protect = [contactTable],
  northBelow = 'group',
  without = '',
  projects = ['web', 'shop', 'hidden'],
}: HouseSketch = {}): Portfolio {
  const organizations: readonly OrganizationSketch[] = [
    { uid: 'group', access: [grantTo('person:dir', 'admin')] },
    {
      uid: 'north',
      parent: northBelow,
      access: [
        grantTo('person:nora', 'admin'),
        ...[onProject('writer', 'web'), onProject('contributor', 'shop')].filter(
          ({ scope }) => scope.kind === 'project' && projects.includes(scope.id),
        ),
      ],
      projects: additive(projects.map(named)),
      roles: [{ id: 'writer', level: 'contributor', permissions: ['content:read', 'content:write'] }],
    },
    { uid: 'south', parent: 'group', access: [grantTo('person:sam', 'admin')] },
    { uid: 'cellar', parent: 'group', isolation: 'sealed', access: [grantTo('person:sam', 'admin')] },
    { uid: 'apart', access: [grantTo('person:lone', 'admin')], projects: additive([named('web')]) },
  ];
  return makePortfolio({
    people: ['root', 'dir', 'nora', 'sam', 'carl', 'lone'].map((id) => ({ id, emails: [emailOf(id)] })),
    superAdmins: ['person:root'],
    protect,
    organizations: organizations.filter(({ uid }) => uid !== without),
  });
}

/** One row for each place, as the application had them before: `n` tells them apart. */
const contacts = `
  INSERT INTO app.contact (organization, project, email, name) VALUES
    ('group', NULL, 'ada@x.example', 'Ada Martin'), ('north', NULL, 'bob@x.example', 'Bob Martin'),
    ('north', 'web', 'cleo@x.example', 'Cléo Petit'), ('north', 'shop', 'dan@x.example', 'Dan Roux'),
    ('north', 'hidden', 'eve@x.example', 'Eve Roy'), ('south', NULL, 'bob+s@x.example', 'Bob Martin'),
    ('cellar', NULL, 'bob@x.example', 'Bob Martin'), ('apart', 'web', 'gus@x.example', 'Gus Blanc')`;

export const columns = `id uuid PRIMARY KEY DEFAULT gen_random_uuid(), organization text NOT NULL, project varchar(40),
  email text NOT NULL, name text`;

export interface House extends World {
  protect(table?: ProtectedTable): Promise<Protection>;
  release(table?: string): Promise<void>;
  /** As the table's owner. */
  own(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** As the superuser. */
  admin(sql: string): Promise<unknown>;
  /** Resolves as soon as so many connections wait for locks. */
  waitForLocks(count: number): Promise<void>;
  /** Names of the contacts that the account sees, ordered; null: nothing is selected. */
  names(person: string, organization: string | null): Promise<readonly unknown[]>;
  /** In a transaction of that person in that organization; null: nothing is selected. */
  tell<T>(person: string, organization: string | null, work: (db: pg.PoolClient) => Promise<T>): Promise<T>;
}

/** With rows, and an unprotected table of the application's. */
export async function openHouse(portfolio = makeHouse()): Promise<House> {
  const world = await createWorld(portfolio);
  const { url, query } = world;
  await query(
    `DO $$ BEGIN CREATE ROLE ${migrator}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
  );
  await query(grantAside(migrator));
  await query(`CREATE SCHEMA app AUTHORIZATION CURRENT_USER; ALTER SCHEMA app OWNER TO ${migrator}`);
  const own: House['own'] = (sql) =>
    withConnection(url, async (client) => {
      await client.query(`SET ROLE ${migrator}`);
      return (await client.query(sql)).rows;
    });
  await own(`CREATE TABLE app.contact (${columns}); ${contacts}`);
  const tell: House['tell'] = async (person, organization, work) => {
    const account = await world.idOf(emailOf(person));
    return organization === null ? world.as(account, work) : world.within(account, organization, work);
  };
  return {
    ...world,
    own,
    admin: (sql) => withClient(world.adminUrl, (client) => client.query(sql)),
    tell,
    async waitForLocks(count) {
      const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      for (;;) {
        const [row] = await world.query(waiting);
        if (Number(row?.n) >= count) return;
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    protect: (table = contactTable) => withConnection(url, (client) => protectTable(client, prefix, table)),
    release: (table = contactTable.table) =>
      withConnection(url, (client) => releaseTable(client, prefix, table)),
    names: (person, organization) =>
      tell(person, organization, async (db) =>
        (await db.query('SELECT name FROM app.contact ORDER BY name, email')).rows.map(({ name }) => name),
      ),
  };
}
