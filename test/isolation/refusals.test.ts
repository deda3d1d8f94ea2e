import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantAccess, invite, openSession, transact } from '../../src/client/index.ts';
import { withConnection } from '../../src/database/connection.ts';
import type { Attacker } from './support/attacker.ts';
import { type Called, type Named, namedBy, plausible, readCalled } from './support/calls.ts';
import { createTarget, type Target } from './support/target.ts';

/** Ids of birch's, and what there is nowhere. */
interface Things {
  readonly foreign: Readonly<Record<Named, string>>;
  readonly absent: Readonly<Record<Named, string>>;
  /** Of alder, for the arguments that are not probed. */
  readonly own: Readonly<Record<Named, string>>;
}

/** Functions that name any account by its id or any token by its text, and why that tells nothing that is secret. */
const known: Readonly<Record<string, string>> = {
  'act_as account': 'the application authenticates accounts: it knows them',
  'act_in account': 'likewise',
  'open_session account': 'likewise',
  'must_use_sso account': 'likewise',
  'share_workspace account': 'an owner lets in whomever it knows by id: B7',
  'act_by_session token': 'whoever has the token has the session',
  'verify_email token': 'whoever has the token has the mailbox',
  'accept_invitation token': 'whoever has the token was sent it',
};
/** Likewise for admins, who let in whomever they know by id (B6, B12); for others the two must look the same. */
const knownToAdmins: readonly string[] = ['add_to_group account', 'grant_access account', 'promote account'];

let target: Target;
let attacker: Attacker;
let called: readonly Called[];
let things: Things;
let actors: Readonly<Record<string, string>>;

beforeAll(async () => {
  target = await createTarget();
  called = await readCalled(target);
  actors = { admin: await target.accountOf('alder-ann'), contributor: await target.accountOf('alder-carl') };
  things = {
    foreign: await makeThings('birch', 'birch-bob', 'birch-bea'),
    absent: {
      ...{ organization: 'absent', account: randomUUID(), invitation: randomUUID(), grant: randomUUID() },
      ...{ workspace: randomUUID(), item: 'absent', token: 'ab'.repeat(32) },
    },
    own: await makeThings('alder', 'alder-ann', 'alder-carl'),
  };
  attacker = await target.connect('app');
});
afterAll(async () => {
  await attacker.close();
  await target.drop();
});

async function makeThings(uid: string, admin: string, member: string): Promise<Things['foreign']> {
  const account = await target.accountOf(member);
  const actor = { account: await target.accountOf(admin) };
  return withConnection(target.urlOf('app'), async (client) => {
    const at = { organization: uid };
    const guest = `${uid}-guest@elsewhere.example`;
    const { invitation } = await transact(client, actor, (db) =>
      invite(db, { ...at, email: guest, scopeKind: 'workspace', item: `${uid}-docs`, role: 'contributor' }),
    );
    const grant = await transact(client, actor, (db) => grantAccess(db, { ...at, role: 'writer', account }));
    const token = await openSession(client, { account: actor.account }).catch(() => 'cd'.repeat(32));
    const [row] = await target.query('SELECT key FROM polity.workspace WHERE organization = $1', [uid]);
    return {
      organization: uid,
      account,
      invitation,
      grant,
      workspace: String(row?.key),
      item: `${uid}-web`,
      token,
    };
  });
}

/** What is thrown away afterwards: outcome and everything that the server said. */
async function call(
  actor: string,
  { name, arguments: list }: Called,
  probed: string,
  value: string,
): Promise<unknown> {
  const begun = attacker.wire.length;
  await attacker.run('BEGIN');
  if (!['act_as', 'act_in', 'act_by_session'].includes(name))
    await attacker.run('SELECT polity.act_as($1)', [actor]);
  const given = list.flatMap((argument) => {
    const kind = namedBy[argument.name];
    const own = kind === undefined ? plausible[argument.name] : things.own[kind];
    const chosen = argument.name === probed ? value : own;
    // Of an account or a group, and of what has a default, only what is needed.
    return chosen === undefined ||
      (name === 'grant_access' && argument.name === 'group_id' && probed !== 'group_id')
      ? []
      : [
          {
            argument,
            value:
              name === 'grant_access' && probed === 'group_id' && argument.name === 'account' ? null : chosen,
          },
        ];
  });
  const text = given.map(({ argument }, n) => `${argument.name} => $${n + 1}::${argument.type}`).join(', ');
  const outcome = await attacker.run(
    `SELECT * FROM polity.${name}(${text})`,
    given.map((each) => each.value),
  );
  await attacker.run('ROLLBACK');
  return { outcome, said: attacker.wire.slice(begun).map((line) => line.replaceAll(value, '…')) };
}

describe('A2: what is foreign and what is absent look the same, to the letter', () => {
  it('in every function that takes the name of something', async () => {
    const differing: unknown[] = [];
    let compared = 0;
    for (const each of called) {
      for (const argument of each.arguments) {
        const kind = namedBy[argument.name];
        if (kind === undefined || known[`${each.name} ${argument.name}`] !== undefined) continue;
        for (const [role, actor] of Object.entries(actors)) {
          if (role === 'admin' && knownToAdmins.includes(`${each.name} ${argument.name}`)) continue;
          const foreign = await call(actor, each, argument.name, things.foreign[kind]);
          const absent = await call(actor, each, argument.name, things.absent[kind]);
          compared++;
          if (JSON.stringify(foreign) !== JSON.stringify(absent)) {
            differing.push({ name: each.name, argument: argument.name, role, foreign, absent });
          }
        }
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(50);
  });

  it('knows what every argument means: a new one has to be said', () => {
    const said = new Set([
      ...Object.keys(namedBy),
      ...Object.keys(plausible),
      'valid_from',
      'valid_until',
      'since',
    ]);
    const unknown = called.flatMap((each) =>
      each.arguments.filter(({ name }) => !said.has(name)).map(({ name }) => `${each.name} ${name}`),
    );
    expect(unknown).toEqual([]);
    const names = called.flatMap((each) => each.arguments.map(({ name }) => `${each.name} ${name}`));
    expect([...Object.keys(known), ...knownToAdmins].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('the same calls work on what is one’s own, so that the comparison says something', async () => {
    const admin = String(actors.admin);
    const worked: string[] = [];
    for (const each of called) {
      const [argument] = each.arguments.filter(({ name }) => namedBy[name] === 'organization');
      if (argument === undefined) continue;
      const { outcome } = (await call(admin, each, argument.name, 'alder')) as {
        outcome: { refused: string | null };
      };
      if (outcome.refused === null) worked.push(each.name);
    }
    expect(worked).toEqual(
      expect.arrayContaining(['list_accounts', 'list_grants', 'list_children', 'list_bill', 'end_sessions']),
    );
    expect(worked.length).toBeGreaterThan(12);
  });
});
