import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeDiagnostic } from '../../src/model/diagnostic.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { renderPlanJson } from '../../src/report/plan-json.ts';
import { everydayPlan, planOf } from './samples.ts';
import { factsOfWorld, journey } from './worlds.ts';

const written = (): Record<string, unknown> => JSON.parse(renderPlanJson(everydayPlan()));

async function refusal(value: unknown): Promise<string> {
  const { value: plan, diagnostics } = await parsePlan(value);
  expect(plan).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(['PLAN_UNREADABLE']);
  return diagnostics[0]?.message ?? '';
}

describe('parsing a saved plan', () => {
  it('gives back what was saved', async () => {
    const plan = everydayPlan();
    expect(await parsePlan(JSON.parse(renderPlanJson(plan)))).toEqual({ value: plan, diagnostics: [] });
  });

  it('gives back any plan, and its file is the same again', async () => {
    await fc.assert(
      fc.asyncProperty(journey, async ({ from, changes }) => {
        const text = renderPlanJson(planOf(factsOfWorld(from), changes));
        const { value, diagnostics } = await parsePlan(JSON.parse(text));
        expect(diagnostics).toEqual([]);
        expect(value === null ? '' : renderPlanJson(value)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the places of diagnostics', async () => {
    const at = { file: 'orgs/a.yaml', line: 3, column: 5, endColumn: 6 };
    const diagnostics = [
      describeDiagnostic('RENAMED', 'so', { at, hint: 'do' }),
      describeDiagnostic('EMAIL_TAKEN', 'no'),
    ];
    const { value } = await parsePlan(JSON.parse(renderPlanJson({ ...everydayPlan(), diagnostics })));
    expect(value?.diagnostics).toEqual(diagnostics);
  });

  it('refuses what is no plan', async () => {
    for (const value of [null, 7, 'plan', [], {}]) expect(await refusal(value)).toBe('this is not a plan');
  });

  it('C18: refuses another format version', async () => {
    expect(await refusal({ ...written(), formatVersion: 2 })).toBe('the plan has format version 2, not 1');
  });

  it('refuses another shape, saying where', async () => {
    expect(await refusal({ ...written(), stack: 7 })).toBe('the plan is damaged: /stack must be string');
    expect(await refusal({ ...written(), extra: 1 })).toMatch(/must NOT have additional properties/);
    const changes = [
      { action: 'create', kind: 'grant', uid: 'x', organization: null, before: null, after: { role: 'x' } },
    ];
    expect(await refusal({ ...written(), changes })).toMatch(/^the plan is damaged: \/changes\/0\/after/);
  });

  it('refuses a plan whose content was edited', async () => {
    expect(await refusal({ ...written(), digest: 'e'.repeat(64) })).toMatch(/altered/);
    expect(await refusal({ ...written(), changes: [] })).toMatch(/altered/);
    expect(await refusal({ ...written(), hash: '0'.repeat(64) })).toMatch(/altered/);
  });
});
