import { readFile } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import pg from 'pg';
import type { PropertyMap } from '../../wire/property-value.ts';

/** A query within a transaction. */
export type Query = (
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Record<string, unknown>[]>;

/** The server that a provider manages. */
export interface Connection {
  /** The login that the plugin works as. */
  readonly username: string;
  /** The database of the provider's configuration. */
  readonly database: string;
  /** Runs work in one transaction. @param database @default that of the configuration. */
  readonly transaction: <T>(work: (query: Query) => Promise<T>, database?: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * What is under way at each server, over all providers of this process. Work is done one piece after another: grants to different
 * roles write the same rows of PostgreSQL's catalogs, and would collide ("tuple concurrently updated").
 */
const queues = new Map<string, Promise<unknown>>();

/** Connects when first used. @param config as the plugin's: values other than strings are JSON texts. */
export function createConnection(config: PropertyMap): Connection {
  const clients = new Map<string, Promise<pg.Client>>();
  const database = setting(config, 'database', 'PGDATABASE') ?? 'postgres';
  const username = setting(config, 'username', 'PGUSER') ?? 'postgres';
  const server = `${setting(config, 'host', 'PGHOST')}:${setting(config, 'port', 'PGPORT')}`;

  const connect = (name: string): Promise<pg.Client> => {
    const existing = clients.get(name);
    if (existing !== undefined) return existing;
    const connecting = openClient(config, username, name);
    clients.set(name, connecting);
    connecting.catch(() => clients.delete(name));
    return connecting;
  };
  const inTransaction = async <T>(work: (query: Query) => Promise<T>, name: string): Promise<T> => {
    const client = await connect(name);
    await client.query('begin');
    try {
      const result = await work(
        async (text, values) => (await client.query(text, values === undefined ? [] : [...values])).rows,
      );
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  };
  return {
    username: setting(config, 'databaseUsername', '') ?? username,
    database,
    transaction(work, name = database) {
      const before = queues.get(server) ?? Promise.resolve();
      const result = before.then(() => inTransaction(work, name === '' ? database : name));
      queues.set(
        server,
        result.catch(() => undefined),
      );
      return result;
    },
    async close() {
      await Promise.allSettled([...clients.values()].map(async (client) => (await client).end()));
    },
  };
}

async function openClient(config: PropertyMap, username: string, database: string): Promise<pg.Client> {
  const seconds = Number(setting(config, 'connectTimeout', 'PGCONNECT_TIMEOUT') ?? 180);
  const password = setting(config, 'password', 'PGPASSWORD');
  const client = new pg.Client({
    host: setting(config, 'host', 'PGHOST') ?? 'localhost',
    port: Number(setting(config, 'port', 'PGPORT') ?? 5432),
    database,
    user: username,
    ...(password === undefined ? {} : { password }),
    ssl: await sslOf(config),
    connectionTimeoutMillis: seconds * 1000,
    application_name: 'Pulumi postgresql stand-in',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** libpq's modes as the plugin's driver takes them; without a mode it requires TLS and trusts any certificate. */
async function sslOf(config: PropertyMap): Promise<NonNullable<ClientConfig['ssl']>> {
  const mode = setting(config, 'sslmode', 'PGSSLMODE') ?? setting(config, 'sslMode', '') ?? 'require';
  const root = setting(config, 'sslrootcert', '');
  const ca = root === undefined ? {} : { ca: await readFile(root, 'utf8') };
  switch (mode) {
    case 'disable':
      return false;
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-ca':
      return { ...ca, checkServerIdentity: () => undefined };
    case 'verify-full':
      return ca;
    default:
      throw new Error(`sslmode ${mode} is not supported; use disable, require, verify-ca or verify-full`);
  }
}

function setting(config: PropertyMap, property: string, variable: string): string | undefined {
  const value = config[property];
  const given = typeof value === 'string' ? value : undefined;
  return given === undefined || given === '' ? process.env[variable] : given;
}
