import type { EngineEvent as PulumiEvent, StepEventMetadata } from '@pulumi/pulumi/automation/index.js';
import type { EngineEvent, Failure, Step, StepOp } from '../../engine/index.ts';
import { parseUrn } from '../../engine/urn.ts';
import type { RunResult, RunStep } from './engine.ts';

/** Gathers what the CLI tells of a run. */
export interface EventCollector {
  readonly take: (event: PulumiEvent) => void;
  /** @param failure the CLI's own message where it ended with an error */
  readonly describe: (failure: string | undefined, cancelled: boolean) => RunResult;
}

/** Pulumi tells a replacement as three operations on one URN; a plan speaks of one. */
const operations: Readonly<Record<string, StepOp>> = {
  same: 'same',
  create: 'create',
  update: 'update',
  delete: 'delete',
  replace: 'replace',
  'create-replacement': 'replace',
  'delete-replaced': 'replace',
  read: 'read',
  'read-replacement': 'read',
  import: 'import',
  'import-replacement': 'import',
  refresh: 'refresh',
};

/** What the CLI says after the errors that it is about, and when it was interrupted. */
const closing = /^((update|preview|destroy|refresh) (failed|canceled)|context canceled)$/;

export function collectEvents(onEvent: (event: EngineEvent) => void = () => undefined): EventCollector {
  const steps = new Map<string, RunStep>();
  const failures: Failure[] = [];
  const note = (metadata: StepEventMetadata, status: Step['status']): void => {
    const op = operations[metadata.op];
    if (op === undefined) return;
    const known = steps.get(metadata.urn);
    const step = known?.op === 'replace' ? { ...known, status } : describeStep(metadata, op, status);
    steps.set(metadata.urn, known?.status === 'failed' ? known : step);
    onEvent({ kind: 'step', step: { ...step, detailedDiff: {} } });
  };
  return {
    take({ resourcePreEvent, resOutputsEvent, resOpFailedEvent, diagnosticEvent }) {
      if (resourcePreEvent)
        note(resourcePreEvent.metadata, resourcePreEvent.planning ? 'planned' : 'running');
      if (resOutputsEvent) note(resOutputsEvent.metadata, resOutputsEvent.planning ? 'planned' : 'done');
      if (resOpFailedEvent) note(resOpFailedEvent.metadata, 'failed');
      if (diagnosticEvent === undefined || diagnosticEvent.ephemeral === true) return;
      const message = removeColours(diagnosticEvent.message).trim();
      const { severity, urn } = diagnosticEvent;
      if (severity === 'error' && !closing.test(message))
        failures.push({ message, ...(urn === undefined || urn === '' ? {} : { urn }) });
      if (severity === 'warning') onEvent({ kind: 'log', severity, message });
    },
    describe(failure, cancelled) {
      const untold = failure === undefined || failures.length > 0 || cancelled ? [] : [{ message: failure }];
      return { steps: [...steps.values()], failures: [...failures, ...untold], cancelled, interrupted: [] };
    },
  };
}

function describeStep({ urn, type, diffs }: StepEventMetadata, op: StepOp, status: Step['status']): RunStep {
  const changed = op === 'update' || op === 'replace' ? (diffs ?? []) : [];
  return { urn, type, name: parseUrn(urn).name, op, changed, status };
}

/** Messages come with marks such as `<{%fg 1%}>`. */
function removeColours(text: string): string {
  return text.replace(/<\{%.*?%\}>/g, '');
}
