import { writeFileSync } from 'node:fs';
import { hasErrors } from '../model/diagnostic.ts';
import { isEmptyPlan, type Plan } from '../model/plan.ts';
import { renderPlanJson } from '../report/plan-json.ts';
import { renderPlanMarkdown } from '../report/plan-markdown.ts';
import { renderPlanText } from '../report/plan-text.ts';
import { addIsolation } from './isolation.ts';
import { print, say } from './output.ts';
import { preparePlan } from './prepare.ts';
import { type CommonOptions, readSettings, type Settings } from './settings.ts';

export interface PlanOptions extends CommonOptions {
  readonly out?: string;
  readonly org?: string;
  readonly offline?: boolean;
  readonly exitCode?: boolean;
}

/** `polity plan`: what `up` would do, first of all to people. Writes nothing but the file of `--out`. */
export async function plan(options: PlanOptions): Promise<number> {
  const settings = readSettings(options);
  const prepared = await preparePlan(settings, { kind: 'declared' }, options.offline === true);
  if (prepared === null) return 1;
  const made = await addIsolation(settings, prepared);
  if (options.out !== undefined) {
    writeFileSync(options.out, renderPlanJson(made));
    say(`saved the plan to ${options.out}`);
  }
  printPlan(settings, made, { organization: options.org, saved: options.out });
  if (hasErrors(made.diagnostics)) return 1;
  return options.exitCode === true && !isEmptyPlan(made) ? 2 : 0;
}

export interface PlanDisplay {
  readonly organization?: string | undefined;
  /** The file that the plan is saved in. */
  readonly saved?: string | undefined;
  /** False where the command itself goes on to apply the plan. @default true */
  readonly advice?: boolean;
}

export function printPlan({ format, style }: Settings, made: Plan, view: PlanDisplay = {}): void {
  const filter = view.organization === undefined ? {} : { organization: view.organization };
  if (format === 'json') print(renderPlanJson(made));
  else if (format === 'markdown') print(renderPlanMarkdown(made, filter));
  else {
    const saved = view.saved === undefined ? {} : { saved: view.saved };
    print(renderPlanText(made, { style, filter, advice: view.advice ?? true, ...saved }));
  }
}
