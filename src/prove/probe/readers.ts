import pg from 'pg';
import { messageOf } from '../../model/errors.ts';
import type { IsolationFinding, ReaderProof } from '../../model/isolation.ts';
import type { SecretAnswer } from '../../model/secret-reference.ts';
import type { Ground, ProveOptions } from '../ground.ts';
import { findSubtree } from '../oracle/hierarchy.ts';
import { findSight, type Sight } from '../oracle/sight.ts';
import type { MadeFor } from '../protected/made-for.ts';
import { findReadable } from '../protected/sight.ts';
import type { ProtectedTarget } from '../protected/target.ts';
import type { TableName } from '../tables.ts';
import { compareSight, type Viewer } from './compare.ts';
import { describeLoginUrl } from './login.ts';
import { probeRights } from './rights.ts';
import { inSnapshot, look, type ProbeSession, type Target } from './session.ts';
import { widest } from './unnamed.ts';

/** A login that reads one organization's rows, as the settings say. */
export interface ReaderLogin {
  readonly organization: string;
  readonly login: string;
  /** Reference of its password; null: it has none. */
  readonly password: string | null;
}

export async function readReaders(client: pg.Client): Promise<readonly ReaderLogin[]> {
  const { rows } = await client.query<ReaderLogin>(
    `SELECT organization, body ->> 'login' AS login, body ->> 'password' AS password FROM polity.setting
      WHERE kind = 'database' AND body ->> 'access' = 'reader' AND body ->> 'login' IS NOT NULL ORDER BY organization`,
  );
  return rows;
}

const view = (name: TableName, key: string): Target & { readonly name: TableName } => ({
  name,
  table: `polity_reader."${name}"`,
  key,
});

const views = [
  view('organization', 'uid'),
  view('organization_domain', "organization || '/' || domain"),
  view('setting', "organization || '/' || kind || '/' || id"),
  view('project', "organization || '/' || id"),
  view('workspace', 'key::text'),
  view('group', "organization || '/' || id"),
  view('membership', 'account::text'),
  view('group_member', "organization || '/' || group_id || '/' || account"),
  view('access_grant', 'id::text'),
  view('role', "coalesce(organization, '') || '/' || id"),
  view('account', 'id::text'),
  view('person', 'id'),
];

/** Logs in as each reader whose password is at hand, forges every setting, and holds what it sees against its subtree. */
export async function probeReaders(
  ground: Ground,
  logins: readonly ReaderLogin[],
  made: readonly MadeFor[],
): Promise<{ readonly readers: readonly ReaderProof[]; readonly findings: readonly IsolationFinding[] }> {
  const readers: ReaderProof[] = [];
  const findings: IsolationFinding[] = [];
  for (const { organization, login, password: reference } of logins) {
    const password = await findPassword(ground.options, reference);
    readers.push({ login, organization, notRun: password.kind === 'found' ? null : password.why });
    if (password.kind === 'missing') continue;
    const url = describeLoginUrl(ground.options.url, { name: login, password: password.value });
    const role = `reader ${organization}`;
    try {
      findings.push(
        ...(await ground.options.connect(url, (client) =>
          probeReader(ground, client, role, organization, made),
        )),
      );
    } catch (error) {
      findings.push({ code: 'PROBE_FAILED', subject: `role ${login}`, message: messageOf(error), role });
    }
  }
  return { readers, findings };
}

/** The password to log in with, or why it is not tried. */
async function findPassword(
  { method, findSecret }: ProveOptions,
  reference: string | null,
): Promise<SecretAnswer> {
  if (method !== 'login') return { kind: 'missing', why: 'it takes a login' };
  if (reference === null) return { kind: 'missing', why: 'it has no password' };
  const found = await findSecret(reference);
  return found.kind === 'found' ? found : { kind: 'missing', why: `its password ${found.why}` };
}

async function probeReader(
  { index, snapshot, protected: tables }: Ground,
  client: pg.Client,
  role: string,
  organization: string,
  made: readonly MadeFor[],
): Promise<readonly IsolationFinding[]> {
  const published = describePublished(tables, made);
  const session: ProbeSession = { client, snapshot, role: null, targets: [...views, ...published] };
  const isActive = index.organizationOf(organization)?.status === 'active';
  const reads = isActive ? findSubtree(index, organization) : new Set<string>();
  const nothing = {
    projects: new Set<string>(),
    writeProjects: new Set<string>(),
    workspaces: new Set<string>(),
  };
  // Nobody's account: a reader is a login, and has none.
  const scope = {
    account: '',
    organization: null,
    reads,
    writes: new Set<string>(),
    portfolio: false,
    ...nothing,
  };
  const sight: Sight = findSight(index, scope);
  const withoutOwn = {
    ...sight,
    account: sight.account.filter((id) => id !== ''),
    ...(isActive ? {} : { role: [] }),
  };
  const viewer: Viewer = { role, organization };
  const seen = await inSnapshot(session, async () => {
    for (const setting of Object.entries(widest)) {
      await client.query('SELECT set_config($1, $2, true)', [...setting]);
    }
    const looked = await look(session);
    const expected = new Map<string, readonly string[]>([
      ...Object.entries(withoutOwn),
      ...published.map(({ name, of }) => [name, findReadable(of, scope)] as const),
    ]);
    return compareSight(session, viewer, looked.seen, (name) => expected.get(name) ?? []);
  });
  const readable = new Set([
    ...views.map(({ name }) => `polity_reader.${name}`),
    ...published.map(({ name }) => name),
  ]);
  return [...seen, ...(await probeRights(session, role, readable))];
}

/** The views of protected tables: their rows told apart as those of the tables are. */
function describePublished(
  tables: readonly ProtectedTarget[],
  made: readonly MadeFor[],
): readonly (Target & { readonly of: ProtectedTarget })[] {
  return tables.flatMap((of) => {
    const view = made.find(({ table }) => table === of.name)?.published?.view;
    if (view === undefined) return [];
    const [schema = '', name = ''] = [view.slice(0, view.indexOf('.')), view.slice(view.indexOf('.') + 1)];
    return [{ name: view, table: `${schema}.${pg.escapeIdentifier(name)}`, key: of.key, of }];
  });
}
