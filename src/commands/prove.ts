import { withConnection } from '../database/connection.ts';
import { describeForeign, inspectSchema } from '../database/migrations.ts';
import { findPlanRole } from '../database/plan-role.ts';
import { describeDiagnostic, type StageResult } from '../model/diagnostic.ts';
import { type IsolationReport, isProved } from '../model/isolation.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { ProveOptions } from '../prove/ground.ts';
import { prove } from '../prove/prove.ts';
import { renderIsolationJson, renderIsolationText } from '../report/isolation.ts';
import { type Database, openDatabase } from './database.ts';
import { openSecrets } from './open-secrets.ts';
import { print } from './output.ts';
import { preparePortfolio } from './prepare.ts';
import { refuse } from './refuse.ts';
import { type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';

export interface ProveCommandOptions extends CommonOptions {
  /** Pairs of account and selection at most. */
  readonly sample?: string;
  readonly seed?: string;
  /** Roles that may pass row-level security. */
  readonly allowBypass?: readonly string[];
}

/** How thorough a proof is. */
export type ProofExtent = Omit<
  ProveOptions,
  'prefix' | 'protect' | 'url' | 'reading' | 'connect' | 'findSecret'
>;

/** Without `--sample`: every pair of a portfolio of some hundred people. */
const defaultLimit = 2000;

/** `polity prove`: holds what everybody sees against what they must see. Exit code 1 unless all of it is proved. */
export async function provePortfolio(options: ProveCommandOptions): Promise<number> {
  const settings = readSettings(options);
  if (settings.format === 'markdown') throw new UsageError('prove prints text or json');
  const limit = readNumber('--sample', options.sample) ?? defaultLimit;
  const seed = readNumber('--seed', options.seed) ?? Math.floor(Math.random() * 2 ** 32);
  const opening = openDatabase(settings);
  opening.catch(() => undefined);
  const portfolio = await preparePortfolio(settings);
  const database = await opening;
  if (portfolio === null) return 1;
  const extent = {
    method: 'login',
    limit,
    writers: 300,
    callers: 300,
    refused: 200,
    seed,
    bypassing: options.allowBypass ?? [],
  } as const;
  const { value: report, diagnostics } = await proveIsolation(settings, database, portfolio, extent);
  if (report === null) {
    refuse(settings, diagnostics);
    return 1;
  }
  print(
    settings.format === 'json' ? renderIsolationJson(report) : renderIsolationText(report, settings.style),
  );
  return isProved(report) ? 0 : 1;
}

/** Null where the schema is not the one that this version can prove. */
export async function proveIsolation(
  settings: Settings,
  { url, planUrl, readOnlyLogin }: Database,
  { prefix, settings: { protect } }: Portfolio,
  extent: ProofExtent,
): Promise<StageResult<IsolationReport | null>> {
  const role = await withConnection(planUrl, async (client): Promise<StageResult<string | null>> => {
    const schema = await inspectSchema(client);
    if (schema.kind === 'foreign') {
      const message = describeForeign(schema.names);
      return { value: null, diagnostics: [describeDiagnostic('DATABASE_NEWER', message)] };
    }
    if (schema.kind === 'absent' || schema.pending.length > 0) {
      const message = 'the database has no schema of this version, so that there is nothing to prove';
      const hint = 'run `polity up` first';
      return { value: null, diagnostics: [describeDiagnostic('MIGRATIONS_FIRST', message, { hint })] };
    }
    return findPlanRole(client, prefix, readOnlyLogin);
  });
  if (role.diagnostics.length > 0) return { value: null, diagnostics: role.diagnostics };
  const report = await prove({
    ...{
      prefix,
      protect: protect.map(({ table }) => table),
      url,
      reading: { url: planUrl, role: role.value },
    },
    ...{ connect: withConnection, findSecret: openSecrets(settings), ...extent },
  });
  return { value: report, diagnostics: [] };
}

function readNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,10}$/.test(text)) throw new UsageError(`${option} takes a whole number, not "${text}"`);
  return Number(text);
}
