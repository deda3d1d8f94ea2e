import type { DeploymentResult, EngineEvent, EngineOptions } from '../engine/index.ts';
import { postgresqlStandIn } from '../engine/stand-ins/postgresql/index.ts';
import type { PlanStep } from '../model/plan.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { describeDeclared } from '../provider/declared.ts';
import type { Session } from '../provider/session.ts';
import type { Database } from './database.ts';
import { findPassphrase } from './passphrase.ts';
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
  readonly onEvent?: (event: EngineEvent) => void;
}

/**
 * Runs the Pulumi program. To destroy, it is run as well, and declares no directory: roles, schema and log stay, which the
 * rows that were made at run time need.
 * @throws EngineError when the run is refused before its first step.
 */
export async function runDeployment(operation: Operation, input: DeploymentInput): Promise<DeploymentResult> {
  const { settings, database, portfolio, goal, session, signal, onEvent } = input;
  const [engine, { serveProvider }] = await Promise.all([
    import('../engine/index.ts'),
    import('../provider/serve.ts'),
  ]);
  const provider = await serveProvider(session);
  const options: EngineOptions = {
    projectDir: settings.projectDir,
    stack: settings.stack,
    backend: settings.backend,
    passphrase: findPassphrase(settings),
    env: {
      DATABASE_URL: database.url,
      POLITY_DECLARED: JSON.stringify(describeDeclared(portfolio, goal.kind === 'destroyed')),
    },
    plugins: {
      polity: { kind: 'address', address: provider.address },
      postgresql: postgresqlStandIn(),
    },
    ...(signal === undefined ? {} : { signal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  };
  try {
    return await engine[operation](options);
  } finally {
    await provider.close();
  }
}

/** Resources in the stack's state; none before the first run. */
export async function inspectResources(settings: Settings): Promise<number> {
  const { inspectStack } = await import('../engine/index.ts');
  const { projectDir, stack, backend } = settings;
  const { resources } = await inspectStack({
    projectDir,
    stack,
    backend,
    passphrase: findPassphrase(settings),
  });
  return resources.length;
}

/** True when a run would change anything, if only its record of the digests. */
export function needsRun({ steps }: DeploymentResult): boolean {
  return steps.some(({ op }) => op !== 'same');
}

/** The rows are planned on their own; components and providers are but the scaffold of the others. */
const unplanned = /^(polity:index:(Directory|Platform|Integrations)|pulumi:.*)$/;

/** The steps of a run that belong in a plan: what Pulumi changes besides rows. */
export function describeSteps({ steps }: DeploymentResult): readonly PlanStep[] {
  return steps.flatMap(({ urn, type, name, op, changed }) =>
    op === 'same' || unplanned.test(type)
      ? []
      : [{ urn, type, name, operation: op, properties: [...changed].sort() }],
  );
}
