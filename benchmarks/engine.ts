import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DeploymentResult, destroy, type EngineOptions, preview, up } from '../src/engine/index.ts';
import { demoProvider } from '../test/engine/support/demo-provider.ts';

/**
 * What the engine costs: `sh bin/run-node benchmarks/engine.ts [SIZE ...]`, resources @default 5 500 5000. Each operation runs in a
 * process of its own, on the program `many` of the tests (chains of ten), with a provider in that process that does nothing.
 * Prints a table in Markdown, seconds and in parentheses seconds of processor time; exits with 1 where an operation fails or growth is worse than linear.
 */
const operations = ['preview', 'up', 'no-op', 'one change', 'destroy'] as const;
type Operation = (typeof operations)[number];

interface Measurement {
  /** Seconds from the call to its result. */
  readonly seconds: number;
  /** Seconds of processor time, of both processes. Little changed by what else the machine does. */
  readonly work: number;
  /** Peak resident memory in MB: of the engine, and of the program's process where the system tells. */
  readonly engine: number;
  readonly program: number;
}

/** Clock ticks in a second, as Linux counts them for /proc. */
const ticksPerSecond = 100;

/** How much more than linear a size may cost before it counts as worse: measurements of a second scatter. */
const scatter = 1.5;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { one: { type: 'string' }, backend: { type: 'string', default: '' } },
});

if (values.one === undefined) {
  await compareSizes(positionals.length > 0 ? positionals.map(Number) : [5, 500, 5000]);
} else {
  const [size = ''] = positionals;
  const measured = await measure(values.one as Operation, size, values.backend);
  console.log(JSON.stringify(measured));
}

async function compareSizes(sizes: readonly number[]): Promise<void> {
  console.log(`| resources | ${operations.join(' | ')} | engine MB | program MB |`);
  console.log(`|${' ---: |'.repeat(operations.length + 3)}`);
  const bySize = new Map<number, readonly Measurement[]>();
  for (const size of sizes) {
    const backend = mkdtempSync(join(tmpdir(), 'engine-bench-'));
    const measured: Measurement[] = [];
    try {
      for (const operation of operations) measured.push(await runApart(operation, size, backend));
    } finally {
      rmSync(backend, { recursive: true, force: true });
    }
    const peak = (of: 'engine' | 'program'): number => Math.max(...measured.map((one) => one[of]));
    const times = measured.map(({ seconds, work }) => `${seconds.toFixed(1)} (${work.toFixed(1)})`);
    console.log(`| ${size} | ${times.join(' | ')} | ${peak('engine')} | ${peak('program')} |`);
    bySize.set(size, measured);
  }
  const worse = findSuperlinear(bySize);
  for (const line of worse) console.error(line);
  if (worse.length > 0) process.exitCode = 1;
}

/** Operations that grew more between two sizes than the sizes did. */
function findSuperlinear(bySize: ReadonlyMap<number, readonly Measurement[]>): readonly string[] {
  const sizes = [...bySize].toSorted(([a], [b]) => a - b);
  return sizes.slice(1).flatMap(([size, measured], index) => {
    const [smaller, before] = sizes[index] ?? [size, measured];
    return operations.flatMap((operation, place) => {
      const growth = (measured[place]?.work ?? 0) / (before[place]?.work ?? 1);
      const allowed = (size / smaller) * scatter;
      return growth > allowed
        ? [`${operation}: ${growth.toFixed(1)} times the work for ${size} as for ${smaller}`]
        : [];
    });
  });
}

function runApart(operation: Operation, size: number, backend: string): Promise<Measurement> {
  const child = spawn(
    process.execPath,
    [import.meta.filename, '--one', operation, '--backend', backend, String(size)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`${operation} of ${size} ended with ${code}`));
    });
  });
}

async function measure(operation: Operation, count: string, backend: string): Promise<Measurement> {
  const changed =
    operation === 'one change' ? { changed: { value: String(Math.floor(Number(count) / 2)) } } : {};
  const options: EngineOptions = {
    projectDir: join(import.meta.dirname, '../test/engine/programs/many'),
    stack: 'bench',
    backend,
    passphrase: 'a passphrase for benchmarks',
    config: { count: { value: count }, ...changed },
    plugins: { demo: { kind: 'in-process', create: () => demoProvider([]) } },
  };
  const run = { preview, up, 'no-op': up, 'one change': up, destroy }[operation];
  let program: ProgramUse = { peak: 0, work: 0 };
  const watch = setInterval(() => {
    program = findProgramUse(program);
  }, 100);
  const start = performance.now();
  const result = await run(options);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  holdResult(operation, Number(count), result);
  const { user, system } = process.cpuUsage();
  const engine = Math.round(process.resourceUsage().maxRSS / 1024);
  const work = (user + system) / 1e6 + program.work;
  return { seconds, work, engine, program: program.peak };
}

/** A benchmark of something that did not happen is worth nothing. */
function holdResult(operation: Operation, count: number, { failures, summary }: DeploymentResult): void {
  const [failure] = failures;
  if (failure !== undefined) throw new Error(failure.message);
  const expected = {
    preview: summary.create === count + 1,
    up: summary.create === count + 1,
    'no-op': summary.same === count + 1,
    'one change': summary.update === 1,
    destroy: summary.delete === count + 1,
  };
  if (!expected[operation]) throw new Error(`${operation}: ${JSON.stringify(summary)}`);
}

/** What the program's process has used so far: peak resident memory in MB, and seconds of processor time. */
interface ProgramUse {
  readonly peak: number;
  readonly work: number;
}

/** The use of this process's child, the program. Nothing where there is no /proc. @param seen what was seen of it before. */
function findProgramUse(seen: ProgramUse): ProgramUse {
  const pids = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return pids.reduce((use, pid) => {
    const status = readProcess(pid, 'status');
    if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== process.pid) return use;
    const peak = Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    const stat = readProcess(pid, 'stat');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    const work = (user + system) / ticksPerSecond;
    return { peak: Math.max(use.peak, peak), work: Math.max(use.work, work) };
  }, seen);
}

function readProcess(pid: string, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
