import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const file = join(import.meta.dirname, '../../src/commands/interruption.ts');

describe('a process that is interrupted', () => {
  /** Sends the signal whenever the process has said the next of the texts. @returns how it ended */
  const interrupt = (work: string, texts: readonly string[]): Promise<NodeJS.Signals | number | null> => {
    const code = `import { untilInterrupted } from ${JSON.stringify(file)};
      const timer = setInterval(() => undefined, 1000);
      const working = untilInterrupted(${work});
      console.error('working');
      await working;
      clearInterval(timer);`;
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const left = [...texts];
    let seen = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      seen += chunk;
      while (left[0] !== undefined && seen.includes(left[0])) {
        seen = seen.slice(seen.indexOf(left[0]) + left[0].length);
        left.shift();
        child.kill('SIGINT');
      }
    });
    return new Promise((done) => child.once('close', (exitCode, signal) => done(signal ?? exitCode)));
  };
  const onAbort = (signal: string): string =>
    `({ ${signal} }) => new Promise((done) => ${signal}.addEventListener('abort', done))`;

  it('once: its work may end by itself', async () => {
    expect(await interrupt(onAbort('signal'), ['working'])).toBe(0);
  });

  it('twice: its work is told to stop at once', async () => {
    expect(await interrupt(onAbort('killSignal'), ['working', 'interrupt again to stop'])).toBe(0);
  });

  it('three times: it is gone, whatever its work does', async () => {
    const texts = ['working', 'interrupt again to stop', 'interrupted again: stopping'];
    expect(await interrupt('() => new Promise(() => undefined)', texts)).toBe('SIGINT');
  });
});
