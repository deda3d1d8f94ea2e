import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineEvent } from '@pulumi/pulumi/automation/index.js';

/** One call of the stand-in for the Pulumi CLI. */
export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Texts of the project's files, as they were. */
  readonly files: Readonly<Record<string, string>>;
  /** SIGINTs that came before it ended. */
  readonly interrupts: number;
}

/** What the fake does besides noting its calls, by the first words of a call, such as `stack select`. */
export interface FakeBehaviour {
  /** Ends it with the exit code, after this text on standard error; `$NAME` stands for a variable of its environment. */
  readonly fails?: Readonly<Record<string, { readonly code: number; readonly text: string }>>;
  /** What it streams to `--event-log`, before a summary. */
  readonly events?: Readonly<Record<string, readonly Partial<EngineEvent>[]>>;
  /** Goes on until it has got so many SIGINTs. */
  readonly waits?: Readonly<Record<string, number>>;
}

export interface FakePulumi {
  /** PATH with it in front. */
  readonly path: string;
  readonly readCalls: () => readonly Call[];
  /** Resolves once it waits, and has got so many SIGINTs. */
  readonly waiting: (interrupts: number) => Promise<void>;
}

/**
 * A program named `pulumi` that notes how it is called. It is no Pulumi: it runs no program. Its answers are those of the CLI:
 * `version`, the error texts and exit codes of 3.230.0, and events over gRPC to the address of `--event-log`.
 */
export function writeFakePulumi(folder: string, version: string, behaviour: FakeBehaviour = {}): FakePulumi {
  const log = join(folder, 'calls.jsonl');
  const program = join(folder, 'pulumi');
  mkdirSync(folder, { recursive: true });
  writeFileSync(log, '');
  writeFileSync(join(folder, 'spec.json'), JSON.stringify({ version, log, ...behaviour }));
  const main = join(import.meta.dirname, 'fake-pulumi-main.ts');
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${main}' '${folder}/spec.json' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return {
    path: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    readCalls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Call => JSON.parse(line)),
    async waiting(interrupts) {
      while (!existsSync(`${log}.waiting-${interrupts}`)) await sleep(20);
    },
  };
}
