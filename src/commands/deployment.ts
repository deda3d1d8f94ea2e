import { resolve } from 'node:path';
import type { EngineEvent } from '../engine/index.ts';
import type { PlanStep } from '../model/plan.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { describeDeclared, tellDeclared } from '../provider/declared.ts';
import type { Session } from '../provider/session.ts';
import type { Database } from './database.ts';
import type { EngineRun, RunResult } from './engines/engine.ts';
import { openEngine } from './engines/open-engine.ts';
import type { Settings } from './settings.ts';
import type { Goal } from './stages.ts';

export type Operation = 'preview' | 'up';

export interface DeploymentInput {
  readonly settings: Settings;
  readonly database: Database;
  readonly portfolio: Portfolio;
  readonly goal: Goal;
  /** What the provider works on; it is served to the engine from this process. */
  readonly session: Session;
  readonly signal?: AbortSignal;
  readonly killSignal?: AbortSignal;
  readonly onEvent?: (event: EngineEvent) => void;
}

/**
 * Runs the Pulumi program. To destroy, it is run as well, and declares no directory: roles, schema and log stay, which the
 * rows that were made at run time need.
 * @throws EngineError when the run is refused before its first step.
 */
export async function runDeployment(operation: Operation, input: DeploymentInput): Promise<RunResult> {
  const { settings, database, portfolio, goal, session, signal, killSignal, onEvent } = input;
  const [engine, { serveProvider }] = await Promise.all([
    openEngine(settings),
    import('../provider/serve.ts'),
  ]);
  const provider = await serveProvider(session);
  const run: EngineRun = {
    settings,
    env: {
      DATABASE_URL: database.url,
      ...tellDeclared(describeDeclared(portfolio, goal.kind === 'destroyed'), resolve(settings.orgs)),
    },
    provider: provider.address,
    ...(signal === undefined ? {} : { signal }),
    ...(killSignal === undefined ? {} : { killSignal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  };
  try {
    return await engine[operation](run);
  } finally {
    await provider.close();
  }
}

/** True when a run would change anything, if only its record of the digests. */
export function needsRun({ steps }: RunResult): boolean {
  return steps.some(({ op }) => op !== 'same');
}

/** The rows are planned on their own; components and providers are but the scaffold of the others. */
const unplanned = /^(polity:index:(Directory|Platform|Readers|Integrations)|pulumi:.*)$/;

/** The steps of a run that belong in a plan: what Pulumi changes besides rows. */
export function describeSteps({ steps }: RunResult): readonly PlanStep[] {
  return steps.flatMap(({ urn, type, name, op, changed }) =>
    op === 'same' || op === 'import' || op === 'refresh' || op === 'forget' || unplanned.test(type)
      ? []
      : [{ urn, type, name, operation: op, properties: [...changed].sort() }],
  );
}
