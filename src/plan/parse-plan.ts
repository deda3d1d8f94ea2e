import type { ErrorObject } from 'ajv';
import type { StageResult } from '../model/diagnostic.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { planFormatVersion } from '../model/plan.ts';
import type { WrittenDiagnostic } from '../model/written-diagnostic.ts';
import { readDiagnostic } from '../model/written-diagnostic.ts';
import { hashPlan } from './hash.ts';

type WrittenPlan = Omit<Plan, 'diagnostics'> & { readonly diagnostics: readonly WrittenDiagnostic[] };

/**
 * Reads a saved plan: its JSON value as an unknown. Null with PLAN_UNREADABLE for another format version, another shape than
 * the published schema, or a content that is not what its hash was taken of.
 */
export async function parsePlan(value: unknown): Promise<StageResult<Plan | null>> {
  const version =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'formatVersion') : undefined;
  if (version === undefined) return refuse('this is not a plan', 'save one with `polity plan --out FILE`');
  if (version !== planFormatVersion) {
    const message = `the plan has format version ${JSON.stringify(version)}, not ${planFormatVersion}`;
    return refuse(message, 'plan again with this version of polity');
  }
  const validate = await loadValidator();
  if (!validate(value)) {
    return refuse(
      `the plan is damaged: ${describeError(validate.errors?.[0])}`,
      'plan again; a plan is not edited',
    );
  }
  const plan: Plan = { ...value, diagnostics: value.diagnostics.map(readDiagnostic) };
  if (hashPlan(plan) !== plan.hash) {
    return refuse(
      'the plan was altered: its hash is that of another content',
      'plan again; a plan is not edited',
    );
  }
  return { value: plan, diagnostics: [] };
}

function refuse(message: string, hint: string): StageResult<null> {
  return { value: null, diagnostics: [describeDiagnostic('PLAN_UNREADABLE', message, { hint })] };
}

/** Loaded when first needed: most commands never read a plan. */
async function loadValidator() {
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('../../schemas/output/plan.schema.json', { with: { type: 'json' } }),
  ]);
  return new Ajv2020({ allowUnionTypes: true }).compile<WrittenPlan>(schema);
}

function describeError(error: ErrorObject | undefined): string {
  return error === undefined
    ? 'unknown shape'
    : `${error.instancePath || 'it'} ${error.message ?? error.keyword}`;
}
