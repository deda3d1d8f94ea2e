import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ansiStyle, plainStyle, type Style } from '../report/style.ts';

export const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** What the command line and the environment say, with the defaults filled in. Paths are absolute but for `orgs`. */
export interface Settings {
  /** The folder of declarations, as given: file names in diagnostics begin with it. */
  readonly orgs: string;
  readonly stack: string;
  readonly format: Format;
  /** State, embedded server, passphrase. */
  readonly home: string;
  /** Undefined: the embedded server of `home`. */
  readonly databaseUrl: string | undefined;
  /** A login that only reads; undefined: the deployer's, which takes the planner role. */
  readonly planDatabaseUrl: string | undefined;
  /** The folder of Pulumi.yaml: this package. */
  readonly projectDir: string;
  /** Undefined: the one kept in `home`. */
  readonly passphrase: string | undefined;
  /** The folder that holds `.pulumi`. */
  readonly backend: string;
  /** For results, on standard output. */
  readonly style: Style;
  /** For everything else, on standard error. */
  readonly errorStyle: Style;
}

export interface CommonOptions {
  readonly orgs?: string;
  readonly stack?: string;
  readonly format?: Format;
}

/** Wrong usage of the command line or of an environment variable: exit code 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function readSettings(options: CommonOptions, env: NodeJS.ProcessEnv = process.env): Settings {
  const home = resolve(env.POLITY_HOME ?? '.polity');
  checkEngine(env.POLITY_ENGINE);
  const stack = options.stack ?? env.POLITY_STACK ?? 'dev';
  if (!/^[A-Za-z0-9_.-]{1,100}$/.test(stack)) throw new UsageError(`"${stack}" is no name for a stack`);
  return {
    orgs: options.orgs ?? env.POLITY_ORGS ?? 'orgs',
    stack,
    format: options.format ?? 'text',
    home,
    databaseUrl: checkUrl('DATABASE_URL', env.DATABASE_URL),
    planDatabaseUrl: checkUrl('POLITY_PLAN_DATABASE_URL', env.POLITY_PLAN_DATABASE_URL),
    projectDir: fileURLToPath(new URL('../../', import.meta.url)),
    passphrase: env.PULUMI_CONFIG_PASSPHRASE,
    backend: describeBackend(env.PULUMI_BACKEND_URL, home),
    style: styleFor(process.stdout, env),
    errorStyle: styleFor(process.stderr, env),
  };
}

function checkEngine(engine: string | undefined): void {
  if (engine === undefined || engine === 'embedded') return;
  if (engine !== 'pulumi') throw new UsageError(`POLITY_ENGINE is "${engine}", not "embedded" or "pulumi"`);
  throw new UsageError(
    'POLITY_ENGINE=pulumi: this version drives the embedded engine only; run `pulumi up` by hand, or unset it',
  );
}

/** Never repeats the value: it may hold a password. */
function checkUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new UsageError(`${name} is no PostgreSQL URL, as in postgresql://user:password@host:5432/database`);
}

function describeBackend(url: string | undefined, home: string): string {
  if (url === undefined || url === '') return resolve(home, 'state');
  if (url.startsWith('file://')) return resolve(url.slice('file://'.length));
  throw new UsageError(
    'the embedded engine keeps state in files: PULUMI_BACKEND_URL must begin with file://',
  );
}

/** Colour on terminals only; NO_COLOR turns it off, FORCE_COLOR on. */
function styleFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Style {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return plainStyle;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return ansiStyle;
  return stream.isTTY && env.TERM !== 'dumb' ? ansiStyle : plainStyle;
}
