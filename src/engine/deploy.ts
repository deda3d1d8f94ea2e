import { deleteEntries } from './deployment/delete.ts';
import type { Deployment } from './deployment/deployment.ts';
import { createProgress, type Progress } from './deployment/progress.ts';
import { refreshEntries, settleInterrupted } from './deployment/refresh.ts';
import { startDeployment } from './deployment/start-deployment.ts';
import { driveProgram } from './drive-program.ts';
import { lockStack, type OpenStack, type StackContents, viewStack } from './open-stack.ts';
import type { EngineOptions } from './options.ts';
import { createPluginHost, type RunningHost } from './plugin-host.ts';
import { builtinProvider } from './providers/builtin.ts';
import type { Plugins } from './providers/plugin-source.ts';
import { readStack } from './read-stack.ts';
import { type DeploymentResult, describeResult } from './result.ts';
import type { Drive, Run } from './run.ts';
import type { PendingOperation } from './state/resource-state.ts';
import type { StepLog } from './state/snapshot.ts';
import { openStateWriter } from './state/writer.ts';

/** What `up` would do. Writes nothing and takes no lock. @throws EngineError if the project or the state cannot be read. */
export async function preview(options: EngineOptions): Promise<DeploymentResult> {
  return look(options, driveProgram);
}

/** What `refresh` would find. */
export async function previewRefresh(options: EngineOptions): Promise<DeploymentResult> {
  return look({ ...options, refresh: true }, nothingMore);
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

/**
 * Brings the state to what the providers find, without running the program. What an interrupted run was about to create cannot be
 * looked for: it is reported, and forgotten. @throws EngineError as `up` does.
 */
export async function refresh(options: EngineOptions): Promise<DeploymentResult> {
  return change({ ...options, refresh: true }, nothingMore);
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
    const pending = stillPending((await stack.contents).pending, deployed, drive === nothingMore);
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
  const progress = createProgress(isPreview, options.continueOnError === true, onEvent);
  const host = createPluginHost(options, onEvent, progress.killed);
  const begin = async (): Promise<Beginning> => {
    const [contents, config, log] = await Promise.all([stack.contents, stack.config, openLog()]);
    warnOfInterrupted(contents, progress, isPreview);
    const started = startDeployment({
      project: stack.project.name,
      stack: options.stack,
      config,
      resources: contents.resources,
      log,
      plugins: { ...pluginsOf(options, stack), ...options.plugins },
      host,
      parallel: options.parallel ?? 16,
      progress,
    });
    return { started, pending: contents.pending };
  };
  const beginning = begin();
  const deployment = beginning.then(async ({ started, pending }) => {
    await (options.refresh === true
      ? refreshEntries(started, started.snapshot.entries())
      : settleInterrupted(started, pending));
    return started;
  });
  deployment.catch(() => undefined);
  const release = obeySignals(options, progress);
  try {
    await drive({ options, stack, preview: isPreview, progress, deployment, host });
    await Promise.race([deployment, progress.killed]);
    return (await beginning).started;
  } finally {
    release();
    const closing = close(beginning, host);
    await Promise.race([closing, progress.killed]);
  }
}

async function close(beginning: Promise<Beginning>, host: RunningHost): Promise<void> {
  await (await beginning.catch(() => undefined))?.started.providers.close();
  await host.close();
}

interface Beginning {
  /** Its state is read, but perhaps not refreshed yet. */
  readonly started: Deployment;
  readonly pending: readonly PendingOperation[];
}

async function driveDestruction({ deployment, progress }: Run): Promise<void> {
  const work = deployment.then((running) => deleteEntries(running, running.snapshot.entries()));
  await Promise.race([work, progress.killed]);
}

function nothingMore(): Promise<void> {
  return Promise.resolve();
}

/** Follows the caller's signals. @returns what ends that. */
function obeySignals({ signal, killSignal }: EngineOptions, { cancel, kill }: Progress): () => void {
  signal?.addEventListener('abort', cancel, { once: true });
  killSignal?.addEventListener('abort', kill, { once: true });
  if (signal?.aborted === true) cancel();
  if (killSignal?.aborted === true) kill();
  return () => {
    signal?.removeEventListener('abort', cancel);
    killSignal?.removeEventListener('abort', kill);
  };
}

/** The engine's own packages, and the folders that the project names. */
function pluginsOf(options: EngineOptions, { project }: OpenStack): Plugins {
  const folders = Object.entries(project.pluginFolders).map(
    ([name, path]) => [name, { kind: 'folder', path } as const] as const,
  );
  return {
    pulumi: {
      kind: 'in-process',
      create: () => builtinProvider((name) => readStack(options, project.name, name)),
    },
    'pulumi-nodejs': { kind: 'dynamic', projectRoot: project.root },
    ...Object.fromEntries(folders),
  };
}

/** A preview takes no lock: the run may be under way still. */
function warnOfInterrupted({ pending }: StackContents, progress: Progress, isPreview: boolean): void {
  for (const { type, resource } of pending) {
    const message = isPreview
      ? `another run is ${type} ${resource.urn}, or was interrupted in that`
      : `an earlier run ended while ${type} ${resource.urn}; nobody knows whether it happened`;
    progress.emit({ kind: 'log', severity: 'warning', message, urn: resource.urn });
  }
}

/** Old interrupted operations are settled when a complete run has brought their resource to its goal, or a refresh is over. */
function stillPending(
  pending: readonly PendingOperation[],
  { progress, snapshot }: Deployment,
  isRefresh: boolean,
): readonly PendingOperation[] {
  const isSettled = ({ type, resource }: PendingOperation): boolean =>
    progress.isWhole() && (isRefresh || type !== 'creating' || snapshot.find(resource.urn) !== undefined);
  return [...pending.filter((operation) => !isSettled(operation)), ...snapshot.pending()];
}
