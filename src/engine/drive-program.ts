import { deleteUnregistered } from './deployment/delete.ts';
import { createOutputReader } from './program/output.ts';
import type { Run } from './run.ts';

/** Runs the program, serves what it asks for, and deletes what it no longer asks for. */
export async function driveProgram(run: Run): Promise<void> {
  const { options, stack, preview, progress, deployment, host } = run;
  const [{ serveEngine }, { trackCalls }, { runProgram }, config] = await Promise.all([
    import('./monitor/serve.ts'),
    import('./monitor/open-calls.ts'),
    import('./program/run-program.ts'),
    stack.config,
  ]);
  const calls = trackCalls(progress);
  let isComplete = false;
  const server = await serveEngine(progress.emit, {
    project: stack.project.name,
    stack: options.stack,
    preview,
    deployment,
    calls,
    onProgramDone: () =>
      calls.run(async () => {
        const running = await deployment;
        if (progress.isWhole()) await deleteUnregistered(running);
        isComplete = progress.isWhole();
      }, undefined),
  });
  try {
    const output = createOutputReader('program', progress.emit);
    const program = runProgram({
      project: stack.project,
      stack: options.stack,
      preview,
      parallel: options.parallel ?? 16,
      config,
      monitorAddress: server.address,
      env: host.env,
      onLine: output.read,
    });
    try {
      const ended = await Promise.race([
        program.exited,
        calls.settled,
        progress.killed,
        failureOf(deployment),
      ]);
      if (ended !== undefined && progress.isWhole() && !(ended === 0 && isComplete)) {
        progress.fail(new Error(describeEnd(ended, output.errors())));
      }
      if (progress.isStopping()) await Promise.race([calls.settled, progress.killed]);
    } finally {
      program.kill();
      await program.exited;
    }
  } finally {
    server.close();
  }
}

/** Settles only if the state cannot be read. */
function failureOf(deployment: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    deployment.catch(reject);
  });
}

function describeEnd(ended: number | NodeJS.Signals, errors: readonly string[]): string {
  if (errors.length > 0) return errors.join('\n');
  if (ended === 0) return 'the program ended before all its resources were registered (process.exit?)';
  return typeof ended === 'number'
    ? `the program ended with exit code ${ended}`
    : `the program was ended by ${ended}`;
}
