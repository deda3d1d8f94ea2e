import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One call of the stand-in for the Pulumi CLI. */
export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Texts of the project's files, as they were. */
  readonly files: Readonly<Record<string, string>>;
}

export interface FakePulumi {
  /** PATH with it in front. */
  readonly path: string;
  readonly readCalls: () => readonly Call[];
}

/** A program named `pulumi` that notes how it is called and does nothing. It is no Pulumi: it runs no program. */
export function writeFakePulumi(folder: string, version: string, failure = ''): FakePulumi {
  const log = join(folder, 'calls.jsonl');
  const program = join(folder, 'pulumi');
  mkdirSync(folder, { recursive: true });
  writeFileSync(log, '');
  writeFileSync(
    program,
    `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
if (args[0] === 'version') { console.log('v${version}'); process.exit(0); }
const files = Object.fromEntries(fs.readdirSync('.').map((name) => [name, fs.readFileSync(name, 'utf8')]));
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, env: process.env, files }) + '\\n');
const say = (text) => { console.error(text); process.exit(255); };
if (args[0] === 'stack' && args[1] === 'select' && !files['Pulumi.dev.yaml'].includes('encryptionsalt')) say("error: no stack named 'dev' found");
if (args[0] === 'stack' && args[1] === 'init') fs.appendFileSync('Pulumi.dev.yaml', 'encryptionsalt: v1:salt\\n');
if (['preview', 'up'].includes(args[0]) && ${JSON.stringify(failure)} !== '') say(${JSON.stringify(failure)} + process.env.DATABASE_URL);
console.log(args.includes('history') || args.includes('ls') ? '[]' : '{}');
`,
  );
  chmodSync(program, 0o755);
  return {
    path: `${folder}${delimiter}${process.env.PATH ?? ''}`,
    readCalls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Call => JSON.parse(line)),
  };
}
