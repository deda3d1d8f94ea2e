import { describe, expect, it } from '@jest/globals';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import type { Plan } from '../../src/model/plan.ts';
import { renderPlanText } from '../../src/report/plan-text.ts';
import { ansiStyle, plainStyle } from '../../src/report/style.ts';
import { change, factsOf, grant, organization, person } from '../plan/facts.ts';
import { everydayPlan, planOf } from '../plan/samples.ts';

const text = (plan: Plan, organizationUid?: string) =>
  renderPlanText(plan, {
    style: plainStyle,
    ...(organizationUid === undefined ? {} : { filter: { organization: organizationUid } }),
  });

function manyPeople(count: number): Plan {
  const ids = Array.from({ length: count }, (_, index) => `p${1000 + index}`);
  const facts = factsOf(['root', ...ids], {
    organizations: [organization('agence')],
    grants: [grant(null, 'root')],
  });
  return planOf(
    facts,
    ids.map((id) => change('grant', id, 'agence', null, grant('agence', id))),
  );
}

describe('the text of a plan', () => {
  it('leads with people, then organizations, then the rest, and ends with what to do', () => {
    const plan = everydayPlan();
    expect(text(plan)).toBe(`\
Plan for sample (stack dev), compared with the database: 1 person's access changes, 1 person gains access and \
1 person keeps access on other terms; 1 organization is moved and 1 organization is created.

People
  ~ Claire (claire)
      - loses admin of Dupont SAS - Sites (dupont)
      + gains contributor of Martin - Site (martin)
  ~ Paul (paul) changes contributor of project forms in Dupont SAS - Sites (dupont): until the end of 2026-11-30 → no end
  + lea@x.example gains contributor of Dupont SAS - Sites (dupont), from 2026-09-01

Organizations
  > Dupont SAS - Sites (dupont): moves from Agence (agence) to Groupe ABC - Filiale Lyon (lyon); \
renamed from Dupont SAS - Formulaires
  + Martin - Site (martin): client under Agence (agence)

Rows
  grants                    +2 ~1 -1
  accounts                  +1
  domains of organizations  +1: + lyon.example (lyon)
  roles                     ~1: ~ super-admin

Pulumi steps
  + app (postgresql:index/role:Role): login, name

Guards
  within budget: 1 grant lost of 5 allowed

Findings
  warning RENAMED organization "dupont" is renamed from "Dupont SAS - Formulaires" to "Dupont SAS - Sites"

Rows: 5 to create, 2 to update, 1 to move, 1 to delete; 1 Pulumi step.
Plan ${plan.hash}
Apply it: polity up
`);
  });

  it('is one line when nothing changes', () => {
    expect(text(planOf(factsOf([]), [], {}, []))).toBe(
      'No changes: sample (stack dev) is as the files say.\n',
    );
  });

  it('says beside it what there is to know', () => {
    const diagnostics = [describeDiagnostic('TABLE_MISSING', 'table app.contact is not there yet')];
    expect(text({ ...planOf(factsOf([]), [], {}, []), diagnostics })).toBe(
      'No changes: sample (stack dev) is as the files say.\n\nFindings\n  warning TABLE_MISSING table app.contact is not there yet\n',
    );
  });

  it('shows one organization when asked to, and still counts the whole plan', () => {
    const shown = text(everydayPlan(), 'martin');
    expect(shown).toContain('gains contributor of Martin - Site (martin)');
    expect(shown).not.toContain('Dupont SAS - Sites (dupont)');
    expect(shown).toContain('Only martin is shown; the plan is the whole:\nRows: 5 to create');
  });

  it('gives the number of people beyond the first ones', () => {
    const shown = text(manyPeople(1030));
    expect(shown).toContain('1,030 people gain access');
    expect(shown).toContain('  … and 990 more people\n');
    expect(shown.split('\n').length).toBeLessThan(60);
  });

  it('puts many places of the same role on one line', () => {
    const uids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const facts = factsOf(['ann', 'root'], {
      organizations: uids.map((uid) => organization(uid)),
      grants: [grant(null, 'root')],
    });
    const plan = planOf(
      facts,
      uids.map((uid) => change('grant', 'ann', uid, null, grant(uid, 'ann'))),
    );
    expect(text(plan)).toContain(
      '  + Ann (ann) gains contributor of 10 organizations: a, b, c, d, e, f, g, h and 2 more\n',
    );
  });

  it('names each item of a guard that trips, and the way past it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const grants = ids.map((id) => grant('agence', id));
    const facts = {
      ...factsOf([...ids, 'root'], {
        organizations: [organization('agence')],
        grants: [grant(null, 'root'), ...grants],
      }),
      totals: [{ kind: 'grant' as const, organization: 'agence', rows: 6 }],
    };
    const plan = planOf(
      facts,
      grants.map((row) => change('grant', row.principal, 'agence', row, null)),
    );
    const shown = text(plan);
    expect(shown).toContain(
      'trips: Name of agence (agence) loses 6 of 6 grants; 5 pass unasked\n    agence: person:a\n    agence: person:b\n',
    );
    expect(shown).toContain(`polity up PLAN --acknowledge ${plan.hash}\n`);
    expect(renderPlanText(plan, { style: plainStyle, saved: 'p.json' })).toContain(
      `polity up p.json --acknowledge ${plan.hash}\n`,
    );
  });

  it('says that an offline plan is not for applying', () => {
    const plan = planOf(factsOf([]), [change('organization', 'a', 'a', null, organization('a'))], {
      basis: 'offline',
    });
    expect(text(plan)).toContain('offline, as if the database were empty');
    expect(text(plan)).toContain('plan again with one before you apply');
  });

  it('tells every kind of change of an organization', () => {
    const row = organization('agence');
    const changed = {
      ...row,
      status: 'archived' as const,
      isolation: 'sealed' as const,
      ssoRequired: true,
      contact: 'person:ann' as const,
    };
    const facts = factsOf(['ann'], {
      organizations: [row, organization('old')],
      grants: [grant(null, 'ann')],
    });
    const plan = planOf(facts, [
      change('organization', 'agence', 'agence', row, changed),
      change('organization', 'old', 'old', organization('old'), null),
    ]);
    expect(text(plan)).toContain(`\
Organizations
  - Name of old (old): deleted
  ~ Name of agence (agence): archived; isolation open → sealed; contact none → person:ann; SSO required no → yes
`);
  });

  it('neutralises what a terminal would obey in the words of users', () => {
    const facts = {
      ...factsOf(['ann', 'root'], {
        organizations: [organization('agence', { name: 'A\u001b[31m\nFake \u202eline' })],
        grants: [grant(null, 'root')],
      }),
      people: [{ ...person('ann'), name: 'Ann\r\u0007' }, person('root')],
    };
    const plan = planOf(facts, [change('grant', 'ann', 'agence', null, grant('agence', 'ann'))], {}, []);
    const shown = text(plan);
    expect(shown).toContain(
      'Ann\\u{d}\\u{7} (ann) gains contributor of A\\u{1b}[31m\\u{a}Fake \\u{202e}line (agence)',
    );
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('colours signs when the style has colours', () => {
    expect(renderPlanText(everydayPlan(), { style: ansiStyle })).toContain('\u001b[31m-\u001b[39m loses');
  });
});
