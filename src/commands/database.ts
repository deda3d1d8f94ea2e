import { describeServer } from '../database/connection.ts';
import { startServer } from '../database/embedded/index.ts';
import { say } from './output.ts';
import type { Settings } from './settings.ts';

/** The database of a command. */
export interface Database {
  /** The deployer's login. Holds a password: never printed. */
  readonly url: string;
  /** The login for planning, and whether it is one that only reads. */
  readonly planUrl: string;
  readonly readOnlyLogin: boolean;
  /** Where it is, without credentials. */
  readonly place: string;
}

/** The one that DATABASE_URL names, else the embedded server, started on first use. @throws EmbeddedServerError */
export async function openDatabase(settings: Settings): Promise<Database> {
  const { databaseUrl, planDatabaseUrl } = settings;
  const url = databaseUrl ?? (await startEmbedded(settings));
  const place = databaseUrl === undefined ? `embedded ${describeServer(url)}` : describeServer(url);
  return { url, planUrl: planDatabaseUrl ?? url, readOnlyLogin: planDatabaseUrl !== undefined, place };
}

async function startEmbedded({ home }: Settings): Promise<string> {
  const { url, started, version, port } = await startServer(home);
  if (started) say(`started embedded PostgreSQL ${version} on 127.0.0.1:${port}`);
  return url;
}
