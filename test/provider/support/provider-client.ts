import { connectProvider } from '../../../src/engine/providers/grpc-provider.ts';
import type { Provider } from '../../../src/engine/providers/provider.ts';
import type { PropertyMap } from '../../../src/engine/wire/property-value.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Portfolio } from '../../../src/model/portfolio.ts';
import { serveProvider } from '../../../src/provider/serve.ts';
import { type Applied, openSession, type SessionOptions } from '../../../src/provider/session.ts';

/** One run of the provider, behind real gRPC. */
export interface ProviderClient {
  readonly provider: Provider;
  readonly applied: readonly Applied[];
  readonly refused: readonly Diagnostic[];
}

/** Which resource, and what the engine sends of it whatever is asked. */
export const directory = {
  urn: 'urn:pulumi:test::polity::polity:index:Directory::directory',
  type: 'polity:index:Directory',
  name: 'directory',
};

export const migrations = {
  urn: 'urn:pulumi:test::polity::polity:index:Migrations::schema',
  type: 'polity:index:Migrations',
  name: 'schema',
};

/** Serves the provider for one session and calls `work` with a configured client. */
export async function withProvider<T>(
  databaseUrl: string,
  portfolio: Portfolio,
  work: (client: ProviderClient) => Promise<T>,
  options: Partial<SessionOptions> = {},
): Promise<T> {
  const applied: Applied[] = [];
  const refused: Diagnostic[] = [];
  const session = openSession({
    databaseUrl,
    portfolio: () => Promise.resolve({ value: portfolio, diagnostics: [] }),
    approval: () => null,
    allData: false,
    now: () => '2027-01-01T00:00:00Z',
    onApplied: (what) => applied.push(what),
    onRefused: (diagnostics) => refused.push(...diagnostics),
    ...options,
  });
  const served = await serveProvider(session);
  const provider = connectProvider('polity', served.address, served.close);
  try {
    await provider.configure({});
    return await work({ provider, applied, refused });
  } finally {
    await provider.close();
  }
}

/** The directory's inputs for a portfolio. */
export function inputsOf({ prefix, digests, formatVersion }: Portfolio): PropertyMap {
  return { prefix, digest: digests.root, formatVersion };
}

/** A request to diff or update the directory from one portfolio to another. */
export function changeOf(old: Portfolio, now: Portfolio) {
  const oldInputs = inputsOf(old);
  return {
    ...directory,
    id: 'directory',
    oldInputs,
    oldOutputs: oldInputs,
    inputs: inputsOf(now),
    ignoreChanges: [],
  };
}
