import { execFile } from 'node:child_process';

/** Nothing that a repository configures may run: no file system monitor, no hook, no pager, no fetch of missing objects. */
const guarded = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const environment = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};
const limits = { maxBuffer: 256 * 1024 * 1024, timeout: 10_000 };

/** What a reading command of git prints; null without git, outside of a repository, and where it fails. */
export function readGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | null> {
  return new Promise((done) => {
    const options = {
      cwd: folder,
      encoding: 'buffer',
      env: { ...process.env, ...environment },
      ...limits,
    } as const;
    const child = execFile('git', [...guarded, ...args], options, (error, stdout) =>
      done(error === null ? stdout : null),
    );
    // A command that is gone before it has read everything says so by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
