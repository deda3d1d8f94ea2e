import { renderCanonicalJson } from '../model/canonical.ts';
import type { Plan } from '../model/plan.ts';
import { writeDiagnostic } from '../model/written-diagnostic.ts';

/** The plan as it is printed for programs and saved: canonical, so that equal plans are equal files. */
export function renderPlanJson(plan: Plan): string {
  return `${renderCanonicalJson({ ...plan, diagnostics: plan.diagnostics.map(writeDiagnostic) })}\n`;
}
