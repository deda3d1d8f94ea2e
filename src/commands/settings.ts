import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ansiStyle, plainStyle, type Style } from '../report/style.ts';
import { hasPulumi } from './engines/find-pulumi.ts';

export const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];
/** What `check` prints. */
export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** What runs the Pulumi program. */
export type EngineName = 'embedded' | 'pulumi';

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
  readonly engine: EngineName;
  /** The folder that holds `.pulumi`; empty where the state is kept elsewhere, which the Pulumi CLI alone can. */
  readonly backend: string;
  /** The same as Pulumi writes it: `file://FOLDER`, `s3://…`. */
  readonly backendUrl: string;
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
  const engine = chooseEngine(env);
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
    engine,
    ...describeBackend(env.PULUMI_BACKEND_URL, home, engine),
    style: styleFor(process.stdout, env),
    errorStyle: styleFor(process.stderr, env),
  };
}

/** POLITY_ENGINE decides; without it the Pulumi CLI is used where there is one. */
function chooseEngine({ POLITY_ENGINE: given, PATH: path }: NodeJS.ProcessEnv): EngineName {
  if (given === undefined || given === '') return hasPulumi(path) ? 'pulumi' : 'embedded';
  if (given === 'embedded' || given === 'pulumi') return given;
  throw new UsageError(`POLITY_ENGINE is "${given}", not "embedded" or "pulumi"`);
}

/** Never repeats the value: it may hold a password. */
function checkUrl(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new UsageError(`${name} is no PostgreSQL URL, as in postgresql://user:password@host:5432/database`);
}

function describeBackend(
  given: string | undefined,
  home: string,
  engine: EngineName,
): Pick<Settings, 'backend' | 'backendUrl'> {
  const isFolder = given === undefined || given === '' || given.startsWith('file://');
  if (!isFolder && engine === 'pulumi') return { backend: '', backendUrl: given };
  if (!isFolder)
    throw new UsageError(
      'the embedded engine keeps state in files: PULUMI_BACKEND_URL must begin with file://',
    );
  const backend = given ? resolve(given.slice('file://'.length)) : resolve(home, 'state');
  return { backend, backendUrl: `file://${backend}` };
}

/** Colour on terminals only; NO_COLOR turns it off, FORCE_COLOR on. */
function styleFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Style {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return plainStyle;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return ansiStyle;
  return stream.isTTY && env.TERM !== 'dumb' ? ansiStyle : plainStyle;
}
