import { describe, expect, it } from '@jest/globals';
import { isEmptyPlan } from '../../src/model/plan.ts';
import { change, factsOf, grant, organization, renderEffects } from './facts.ts';
import { everydayPlan, planOf } from './samples.ts';

describe('a plan', () => {
  it('tells effects, counts, names and hash of its changes', () => {
    const plan = everydayPlan();
    expect(renderEffects(plan.effects)).toEqual([
      '- claire admin dupont (admin ..)',
      '+ claire contributor martin (contributor ..)',
      '+ lea@x.example contributor dupont (contributor 2026-09-01..)',
      '~ paul contributor dupont project:forms (contributor ..2026-12-01 → contributor ..)',
    ]);
    expect(plan.summary).toEqual({ create: 5, update: 2, move: 1, delete: 1 });
    expect(plan.names).toEqual({
      agence: 'Agence',
      dupont: 'Dupont SAS - Sites',
      lyon: 'Groupe ABC - Filiale Lyon',
      martin: 'Martin - Site',
    });
  });

  it('A5: reports a renamed organization as a risk', () => {
    expect(
      everydayPlan().diagnostics.map(({ code, severity, message }) => [code, severity, message]),
    ).toEqual([
      [
        'RENAMED',
        'warning',
        'organization "dupont" is renamed from "Dupont SAS - Formulaires" to "Dupont SAS - Sites"',
      ],
    ]);
  });

  it('is empty when nothing changes', () => {
    const facts = factsOf(['ann'], { organizations: [organization('agence')], grants: [grant(null, 'ann')] });
    const plan = planOf(facts, [], {}, []);
    expect(isEmptyPlan(plan)).toBe(true);
    expect([plan.effects, plan.guards, plan.diagnostics]).toEqual([[], [], []]);
  });

  it('over an empty database gives everything to everybody', () => {
    const facts = { ...factsOf([]), roles: [] };
    const role = {
      organization: null,
      id: 'admin',
      level: 'admin' as const,
      permissions: ['consolidated:read'],
    };
    const changes = [
      change('role', 'admin', null, null, role),
      change('organization', 'agence', 'agence', null, organization('agence')),
      change('organization', 'dupont', 'dupont', null, organization('dupont', { parent: 'agence' })),
      change('person', 'ann', null, null, {
        id: 'ann',
        name: 'Ann',
        emails: ['ann@x.example'],
        handles: {},
        left: null,
      }),
      change('account', 'person:ann', null, null, {
        key: 'person:ann',
        email: 'ann@x.example',
        person: 'ann',
        status: 'active',
        origins: ['declared'],
      }),
      change('grant', 'person:ann admin', 'agence', null, grant('agence', 'ann', { role: 'admin' })),
    ];
    const plan = planOf(facts, changes, { basis: 'empty' });
    expect(renderEffects(plan.effects)).toEqual([
      '+ ann admin agence (admin ..)',
      '+ ann reader dupont (reader ..) <admin of agence>',
    ]);
    expect(plan.effects.map(({ name, account }) => [name, account])).toEqual([
      ['Ann', 'ann@x.example'],
      ['Ann', 'ann@x.example'],
    ]);
  });
});
