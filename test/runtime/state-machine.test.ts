import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grantAccess, listConsolidatedPeople } from '../../src/client/index.ts';
import { runs } from '../support/runs.ts';
import { invoiceOf, kindOf, type Model, makeModel } from './model.ts';
import type { Real, Step } from './steps/base.ts';
import {
  acceptStep,
  activityStep,
  addToTeamStep,
  grantStep,
  promoteStep,
  releaseStep,
  removeFromTeamStep,
  revokeStep,
  signUpStep,
  verifyStep,
} from './steps/members.ts';
import {
  changeEmailStep,
  modeStep,
  offBoardStep,
  shareStep,
  upgradeStep,
  workspaceStep,
} from './steps/others.ts';
import { emailOf, makeRuntimePortfolio } from './support/portfolio.ts';
import { conditionOf, createWorld, type World } from './support/world.ts';

const emails = [
  'a@shared.example',
  'b@shared.example',
  'c@cap.example',
  'd@x.cap.example',
  'e@else.example',
] as const;
const renamed = ['f@shared.example', 'g@cap.example', 'h@else.example'] as const;
const often = ['a@shared.example', 'a@shared.example', 'b@shared.example', 'b@shared.example'] as const;
const email = fc.constantFrom(...often, ...emails, ...renamed);
const organization = fc.constantFrom('acme', 'acme', 'acme', 'beta', 'beta', 'cap', 'free');
const actor = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...emails) },
);
const inviting = fc.constantFrom('acme', 'beta');
const to = fc.constantFrom('organization', 'workspace', 'group');
const workspace = fc.constantFrom('w1', 'w2');
const role = fc.constantFrom('admin', 'contributor');

const signedUp = emails.flatMap((one) => [signUpStep(one), verifyStep(one)]);
const weighed = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const step: fc.Arbitrary<Step> = fc.oneof(
  weighed(
    2,
    fc.tuple(email).map((t) => signUpStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(email).map((t) => verifyStep(...t)),
  ),
  weighed(
    6,
    fc.tuple(organization, email, actor).map((t) => promoteStep(...t)),
  ),
  weighed(
    5,
    fc.tuple(organization, email, actor).map((t) => releaseStep(...t)),
  ),
  weighed(
    6,
    fc.tuple(organization, email, role, fc.boolean(), actor).map((t) => grantStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(organization, email, role).map((t) => revokeStep(...t)),
  ),
  weighed(
    6,
    fc.tuple(inviting, email, to).map((t) => acceptStep(...t)),
  ),
  weighed(
    3,
    fc.tuple(email, actor).map((t) => addToTeamStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(email).map((t) => removeFromTeamStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(organization, email).map((t) => activityStep(...t, false)),
  ),
  weighed(
    4,
    fc.tuple(organization, email).map((t) => activityStep(...t, true)),
  ),
  weighed(
    2,
    fc.tuple(organization, email, email).map((t) => changeEmailStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(email, workspace).map((t) => workspaceStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(email, workspace, email).map((t) => shareStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(organization, workspace).map((t) => upgradeStep(...t)),
  ),
  weighed(
    1,
    fc.tuple(email).map((t) => offBoardStep(...t)),
  ),
  weighed(
    2,
    fc.tuple(fc.constantFrom('capture', 'invitation', 'manual')).map((t) => modeStep(...t)),
  ),
);

/** A4, A12: people of all four, as a super-admin is told them. */
async function listPeople({ world, ids }: Real): Promise<readonly string[]> {
  const declared = await world.query('SELECT email_norm FROM polity.person_email');
  const people = await world.as(ids.get(emailOf('root')) ?? '', async (db) => {
    const listed = [];
    for (const top of ['acme', 'beta', 'cap', 'free'])
      listed.push(...(await listConsolidatedPeople(db, { top })));
    return listed;
  });
  return people
    .filter(({ email }) => !email.includes('guests') && !declared.some((row) => row.email_norm === email))
    .map(({ email, organization, kind }) => `${email} ${organization} ${kind}`)
    .sort();
}

/** What the database says, in the model's words. */
async function inspect(real: Real): Promise<unknown> {
  const { world } = real;
  const lines = async (query: string) =>
    (await world.query(query)).map((row) => Object.values(row).join(' '));
  const who =
    "a.email_norm <> ALL (SELECT email_norm FROM polity.person_email) AND a.email_norm NOT LIKE '%guests%'";
  return {
    kinds: await lines(
      `SELECT a.email_norm, k.organization, k.kind FROM polity.account_kind k JOIN polity.account a ON a.id = k.account
        WHERE ${who} AND k.organization IN ('acme', 'beta', 'cap', 'free') ORDER BY 1, 2`,
    ),
    people: await listPeople(real),
    members: await lines(
      `SELECT a.email_norm, m.organization, array_to_string(m.origins, ',') FROM polity.membership m
         JOIN polity.account a ON a.id = m.account WHERE ${who} ORDER BY 1, 2`,
    ),
    grants: await lines(
      `SELECT a.email_norm, g.organization, concat_ws(':', g.scope_kind, g.item), g.role, g.origin FROM polity.access_grant g
         JOIN polity.account a ON a.id = g.account WHERE ${who} ORDER BY 1, 2, 3, 4, 5`,
    ),
    invoice: Object.fromEntries(
      (await world.query('SELECT payer, people FROM polity.invoice')).map((row) => [row.payer, row.people]),
    ),
  };
}

function describeModel(model: Model): unknown {
  const known = [...model.accounts.keys()].sort();
  const kinds = known.flatMap((one) =>
    Object.keys(model.organizations).flatMap((uid) => {
      const kind = kindOf(model, one, uid);
      return kind === null ? [] : [`${one} ${uid} ${kind}`];
    }),
  );
  return {
    kinds,
    people: kinds.filter((line) => !line.endsWith(' unmanaged')).sort(),
    members: [...model.members].map(([one, m]) => `${one} ${m.organization} ${m.origin}`).sort(),
    grants: model.grants.map((g) => `${g.account} ${g.organization} ${g.scope} ${g.role} ${g.origin}`).sort(),
    invoice: invoiceOf(model),
  };
}

async function makeReal(world: World): Promise<Real> {
  const ids = new Map<string, string>();
  for (const person of ['root', 'paul', 'bea', 'carl', 'fay'])
    ids.set(emailOf(person), await world.idOf(emailOf(person)));
  const paul = ids.get(emailOf('paul')) ?? '';
  const toTeam = {
    organization: 'acme',
    groupId: 'team',
    role: 'reader',
    scopeKind: 'workspace',
    item: 'docs',
  };
  await world.as(paul, (db) => grantAccess(db, toTeam));
  return { world, ids, tokens: new Map() };
}

let world: World;
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
});
afterAll(() => world.drop());

/** Everything away, run-time rows too, and the declared rows anew. */
async function begin(): Promise<Real> {
  await world.reset();
  const left = [
    'account',
    'workspace',
    'workspace_person',
    'invitation',
    'session',
    'email_token',
    'sso_requirement',
  ];
  const counts = left.map((table) => `(SELECT count(*) FROM polity.${table})`).join(' + ');
  expect(await world.query(`SELECT (${counts})::int AS rows`)).toEqual([{ rows: 0 }]);
  await world.apply(makeRuntimePortfolio());
  return makeReal(world);
}

describe('any sequence of run-time calls and reviewed changes', () => {
  it('B2–B13, C3, C5, C7, C8: leaves kinds, memberships, grants and bill as the semantics say', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 120, size: 'max' }), async (steps) => {
        const real = await begin();
        const model = makeModel();
        for (const { possible, expected, call } of [...signedUp, ...steps]) {
          if (!possible(model)) continue;
          const wanted = expected(model);
          outcomes.add(wanted);
          const outcome = await call(real).then(
            () => 'done',
            (error: unknown) => conditionOf(error),
          );
          expect(outcome).toBe(wanted);
          expect(await inspect(real)).toEqual(describeModel(model));
        }
      }),
      // Shrinking ends at some time, and tells what it has.
      { ...runs(3), interruptAfterTimeLimit: 300_000 },
    );
    // The sequences are worth something: most refusals come up.
    expect(outcomes.size).toBeGreaterThan(7);
  }, 600_000);
});
