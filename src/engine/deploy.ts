import { deleteEntries } from './deployment/delete.ts';
import type { Deployment } from './deployment/deployment.ts';
import { createProgress, type Progress } from './deployment/progress.ts';
import { startDeployment } from './deployment/start-deployment.ts';
import { driveProgram } from './drive-program.ts';
import { lockStack, type OpenStack, type StackContents, viewStack } from './open-stack.ts';
import type { EngineOptions } from './options.ts';
import { createPluginHost } from './plugin-host.ts';
import { type DeploymentResult, describeResult } from './result.ts';
import type { Drive, Run } from './run.ts';
import type { PendingOperation } from './state/resource-state.ts';
import type { StepLog } from './state/snapshot.ts';
import { openStateWriter } from './state/writer.ts';

/** What `up` would do. Writes nothing and takes no lock. @throws EngineError if the project or the state cannot be read. */
export async function preview(options: EngineOptions): Promise<DeploymentResult> {
  return look(options, driveProgram);
}

/** What `destroy` would do. */
export async function previewDestroy(options: EngineOptions): Promise<DeploymentResult> {
  return look(options, driveDestruction);
}

/**
 * Brings the stack to what the program says. What a failing run has done is kept and is in the result.
 *
 * @throws EngineError if the run is refused: the stack is locked, the passphrase is wrong, project or state cannot be read.
 */
export async function up(options: EngineOptions): Promise<DeploymentResult> {
  return change(options, driveProgram);
}

/** Deletes all resources of the stack, without running the program. @throws EngineError as `up` does. */
export async function destroy(options: EngineOptions): Promise<DeploymentResult> {
  return change(options, driveDestruction);
}

async function look(options: EngineOptions, drive: Drive): Promise<DeploymentResult> {
  const stack = await viewStack(options);
  const deployed = await run(options, stack, true, () => Promise.resolve(undefined), drive);
  const { pending } = await stack.contents;
  return describeResult(deployed.progress, deployed.snapshot, pending);
}

async function change(options: EngineOptions, drive: Drive): Promise<DeploymentResult> {
  const stack = await lockStack(options);
  try {
    const writer = stack.contents.then((contents) =>
      openStateWriter({ paths: stack.paths, stackName: stack.fullName, crypter: contents.crypter }, contents),
    );
    const deployed = await run(options, stack, false, () => writer, drive);
    const pending = stillPending((await stack.contents).pending, deployed);
    await (await writer).finish(deployed.snapshot.resources(), pending);
    return describeResult(deployed.progress, deployed.snapshot, pending);
  } finally {
    await stack.release();
  }
}

async function run(
  options: EngineOptions,
  stack: OpenStack,
  isPreview: boolean,
  openLog: () => Promise<StepLog | undefined>,
  drive: Drive,
): Promise<Deployment> {
  const onEvent = options.onEvent ?? (() => undefined);
  const progress = createProgress(isPreview, onEvent);
  const host = createPluginHost(options, onEvent);
  const begin = async (): Promise<Deployment> => {
    const [contents, config, log] = await Promise.all([stack.contents, stack.config, openLog()]);
    warnOfInterrupted(contents, progress);
    return startDeployment({
      project: stack.project.name,
      stack: options.stack,
      config,
      resources: contents.resources,
      log,
      plugins: { ...foldersAsPlugins(stack), ...options.plugins },
      host,
      parallel: options.parallel ?? 16,
      progress,
    });
  };
  const deployment = begin();
  deployment.catch(() => undefined);
  options.signal?.addEventListener('abort', progress.cancel, { once: true });
  if (options.signal?.aborted === true) progress.cancel();
  try {
    await drive({ options, stack, preview: isPreview, progress, deployment, host });
    return await deployment;
  } finally {
    options.signal?.removeEventListener('abort', progress.cancel);
    await (await deployment.catch(() => undefined))?.providers.close();
    await host.close();
  }
}

async function driveDestruction({ deployment }: Run): Promise<void> {
  const running = await deployment;
  await deleteEntries(running, running.snapshot.entries());
}

function foldersAsPlugins({ project }: OpenStack): EngineOptions['plugins'] {
  return Object.fromEntries(
    Object.entries(project.pluginFolders).map(([name, path]) => [name, { kind: 'folder', path } as const]),
  );
}

function warnOfInterrupted({ pending }: StackContents, progress: Progress): void {
  for (const { type, resource } of pending) {
    const message = `an earlier run ended while ${type} ${resource.urn}; nobody knows whether it happened`;
    progress.emit({ kind: 'log', severity: 'warning', message, urn: resource.urn });
  }
}

/** Old interrupted operations are settled when a complete run has brought their resource to its goal. */
function stillPending(
  pending: readonly PendingOperation[],
  { progress, snapshot }: Deployment,
): readonly PendingOperation[] {
  const isSettled = ({ type, resource }: PendingOperation): boolean =>
    !progress.isStopping() && (type !== 'creating' || snapshot.find(resource.urn) !== undefined);
  return [...pending.filter((operation) => !isSettled(operation)), ...snapshot.pending()];
}
