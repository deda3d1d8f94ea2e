import { withConnection } from '../database/connection.ts';
import { migrate } from '../database/migrations.ts';
import { confirm, explainRefusal } from './confirm.ts';
import { say } from './output.ts';
import { type Prepared, preparePlan } from './prepare.ts';
import type { Settings } from './settings.ts';
import type { Goal } from './stages.ts';

/**
 * Brings the schema of a database in use up to date, because rows can only be compared after that; then plans anew. An
 * empty database needs none of it: the Pulumi program makes its schema.
 * @returns the plan to go on with; null when it was refused (then that is said).
 */
export async function runMigrations(
  settings: Settings,
  goal: Goal,
  prepared: Prepared | null,
  yes: boolean,
): Promise<Prepared | null> {
  if (prepared === null || prepared.database === null) return prepared;
  const { migrations, basis } = prepared.plan;
  if (basis !== 'live' || migrations.length === 0) return prepared;
  say(`the database's schema is older; first run: ${migrations.join(', ')}`);
  const decision = await confirm('Run these migrations?', yes);
  if (decision !== 'yes') {
    explainRefusal(decision, 'up');
    return null;
  }
  const { prefix } = prepared.portfolio;
  const ran = await withConnection(prepared.database.url, (client) => migrate(client, prefix));
  say(`ran ${ran.join(', ')}`);
  return preparePlan(settings, goal);
}
