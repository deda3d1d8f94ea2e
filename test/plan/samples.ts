import type { Change } from '../../src/model/change.ts';
import type { LiveDiff, LiveFacts } from '../../src/model/live.ts';
import type { Plan, PlanStep } from '../../src/model/plan.ts';
import { planChanges } from '../../src/plan/plan-changes.ts';
import {
  accountRow,
  budgets,
  catalogue,
  change,
  factsOf,
  grant,
  membership,
  now,
  organization,
} from './facts.ts';

export const portfolio = {
  timeZone: 'UTC',
  name: 'sample',
  budgets,
  digests: { root: 'd'.repeat(64), portfolio: 'p'.repeat(64), organizations: {} },
};

export const step: PlanStep = {
  urn: 'urn:pulumi:dev::polity::postgresql:index/role:Role::app',
  type: 'postgresql:index/role:Role',
  name: 'app',
  operation: 'create',
  properties: ['login', 'name'],
};

export function planOf(
  facts: LiveFacts,
  changes: readonly Change[],
  more: Partial<LiveDiff> = {},
  steps = [step],
): Plan {
  const diff: LiveDiff = {
    basis: 'live',
    facts,
    changes,
    migrations: [],
    refreshed: [],
    forecast: [],
    released: [],
    bill: null,
    ...more,
  };
  return planChanges({ portfolio, stack: 'dev', diff, steps, diagnostics: [], now });
}

const agence = organization('agence', { name: 'Agence', type: 'internal' });
const dupont = organization('dupont', { name: 'Dupont SAS - Formulaires', type: 'client', parent: 'agence' });
const lyon = organization('lyon', { name: 'Groupe ABC - Filiale Lyon', type: 'subsidiary' });

/** Three people, three organizations, and a bit of everything that can change. */
export function everydayPlan(): Plan {
  const claire = grant('dupont', 'claire', { role: 'admin' });
  const paul = grant('dupont', 'paul', {
    scopeKind: 'project',
    scope: 'forms',
    until: '2026-12-01T00:00:00Z',
  });
  const facts: LiveFacts = {
    ...factsOf(['claire', 'jean', 'paul'], {
      organizations: [agence, dupont, lyon],
      memberships: [membership('agence', 'claire')],
      grants: [grant(null, 'jean'), claire, paul],
    }),
    totals: [
      { kind: 'grant', organization: null, rows: 3 },
      { kind: 'grant', organization: 'dupont', rows: 2 },
    ],
  };
  const martin = organization('martin', { name: 'Martin - Site', type: 'client', parent: 'agence' });
  return planOf(facts, [
    change('grant', 'person:claire admin', 'dupont', claire, null),
    change('grant', 'person:claire contributor', 'martin', null, grant('martin', 'claire')),
    change('grant', 'person:paul contributor project:forms', 'dupont', paul, { ...paul, until: null }),
    change(
      'account',
      'person:lea',
      null,
      null,
      accountRow('lea', { email: 'lea@x.example', person: null, key: 'email:lea@x.example' }),
    ),
    change(
      'grant',
      'email:lea@x.example contributor',
      'dupont',
      null,
      grant('dupont', '', { principal: 'email:lea@x.example', from: '2026-09-01T00:00:00Z' }),
    ),
    change('organization', 'martin', 'martin', null, martin),
    {
      ...change('organization', 'dupont', 'dupont', dupont, {
        ...dupont,
        parent: 'lyon',
        name: 'Dupont SAS - Sites',
      }),
      action: 'move',
    },
    change('organizationDomain', 'lyon.example', 'lyon', null, {
      organization: 'lyon',
      domain: 'lyon.example',
      subdomains: false,
    }),
    change('role', 'super-admin', null, catalogue[0] ?? null, {
      id: 'super-admin',
      organization: null,
      level: 'super-admin',
      permissions: ['all:read'],
    }),
  ]);
}
