import { containsUnknowns, type PropertyMap } from '../wire/property-value.ts';
import { keepingSecrets } from './keeping-secrets.ts';
import { openProvider, type PluginHost } from './open-provider.ts';
import type { Plugins } from './plugin-source.ts';
import type { Provider } from './provider.ts';
import { unconfiguredProvider } from './unconfigured.ts';

/** The providers of a deployment, by reference (`URN::ID`). Each is opened and configured when first used. */
export interface ProviderRegistry {
  /** Makes a provider resource usable. The last configuration registered before the first use counts. */
  readonly register: (reference: string, packageName: string, inputs: PropertyMap) => void;
  readonly has: (reference: string) => boolean;
  /** @throws Error if none is registered by that reference, or if it cannot be configured. */
  readonly get: (reference: string) => Promise<Provider>;
  /** A provider of the package to ask about configuration: opened, never configured. */
  readonly unconfigured: (packageName: string) => Promise<Provider>;
  readonly close: () => Promise<void>;
}

export function createProviderRegistry(plugins: Plugins, host: PluginHost): ProviderRegistry {
  const configured = new Map<string, () => Promise<Provider>>();
  const fresh = new Map<string, Promise<Provider>>();
  const opened: Promise<Provider>[] = [];

  const open = (packageName: string): Promise<Provider> => {
    const opening = openProvider(packageName, plugins[packageName], host);
    opened.push(opening);
    return opening;
  };
  /** One that has answered about configuration may then be configured itself: no second process for it. */
  const takeFresh = (packageName: string): Promise<Provider> => {
    const waiting = fresh.get(packageName);
    fresh.delete(packageName);
    return waiting ?? open(packageName);
  };

  return {
    register(reference, packageName, inputs) {
      configured.set(
        reference,
        once(async () => {
          if (containsUnknowns(inputs)) return unconfiguredProvider;
          const provider = keepingSecrets(await takeFresh(packageName));
          await provider.configure(configurationOf(inputs));
          return provider;
        }),
      );
    },
    has: (reference) => configured.has(reference),
    async get(reference) {
      const provider = configured.get(reference);
      if (provider === undefined) throw new Error(`no provider ${reference}`);
      return provider();
    },
    unconfigured(packageName) {
      const provider = fresh.get(packageName) ?? open(packageName);
      fresh.set(packageName, provider);
      return provider;
    },
    async close() {
      await Promise.allSettled(opened.map(async (provider) => (await provider).close()));
    },
  };
}

/** What a provider is told: its inputs without those that are for the engine. */
export function configurationOf(inputs: PropertyMap): PropertyMap {
  const { version: _version, pluginDownloadURL: _url, __internal: _internal, ...config } = inputs;
  return config;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
