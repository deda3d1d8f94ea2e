import { inspectDatabase } from '../database/inspect-database.ts';
import type { StatusReport } from '../model/outcome.ts';
import { renderStatusText } from '../report/status-text.ts';
import { openDatabase } from './database.ts';
import { openEngine } from './engines/open-engine.ts';
import { print } from './output.ts';
import { preparePortfolio } from './prepare.ts';
import { type CommonOptions, readSettings, UsageError } from './settings.ts';
import { diffRows } from './stages.ts';

/** `polity status`: the database, the stack, the last applied plan, and whether the files say something else. */
export async function status(options: CommonOptions): Promise<number> {
  const settings = readSettings(options);
  if (settings.format === 'markdown') throw new UsageError('status prints text or json');
  const opening = openDatabase(settings);
  opening.catch(() => undefined);
  const portfolio = await preparePortfolio(settings);
  const database = await opening;
  if (portfolio === null) return 1;
  const [facts, resources, rows] = await Promise.all([
    inspectDatabase(database.url),
    openEngine(settings).then((engine) => engine.countResources(settings)),
    diffRows(portfolio, { kind: 'declared' }, database),
  ]);
  const report: StatusReport = {
    ...{ database: database.place, server: facts.server, schema: facts.schema, pending: facts.pending },
    ...{
      portfolio: portfolio.name,
      stack: settings.stack,
      counts: facts.counts,
      last: facts.last,
      resources,
    },
    changes: rows.value.changes.length,
  };
  print(
    settings.format === 'json'
      ? `${JSON.stringify({ formatVersion: 1, ...report })}\n`
      : renderStatusText(report, settings.style),
  );
  return 0;
}
