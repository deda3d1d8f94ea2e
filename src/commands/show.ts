import { readFileSync } from 'node:fs';
import { describeDiagnostic } from '../model/diagnostic.ts';
import { messageOf } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { printPlan } from './plan.ts';
import { refuse } from './refuse.ts';
import { type CommonOptions, readSettings, type Settings } from './settings.ts';

/** `polity show PLAN`: a saved plan, rendered again. */
export async function show(
  file: string,
  options: CommonOptions & { readonly org?: string },
): Promise<number> {
  const settings = readSettings(options);
  const saved = await readPlan(settings, file);
  if (saved === null) return 1;
  printPlan(settings, saved, { organization: options.org, saved: file });
  return 0;
}

/** Reads a saved plan; null, once it is printed why, when the file holds none. */
export async function readPlan(settings: Settings, file: string): Promise<Plan | null> {
  const { value, diagnostics } = await parseFile(file);
  if (diagnostics.length > 0) refuse(settings, diagnostics);
  return value;
}

async function parseFile(file: string): ReturnType<typeof parsePlan> {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const hint = 'save one with `polity plan --out FILE`';
    const message = `${file} holds no plan: ${messageOf(error)}`;
    return { value: null, diagnostics: [describeDiagnostic('PLAN_UNREADABLE', message, { hint })] };
  }
  return parsePlan(text);
}
