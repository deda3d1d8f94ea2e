import type { Provider } from './provider.ts';

/** Where the engine finds the provider of a package. */
export type PluginSource =
  | {
      /** An object in this process. Made anew for each provider resource. */
      readonly kind: 'in-process';
      readonly create: () => Provider | Promise<Provider>;
    }
  | {
      /** A provider that already listens, as with `PULUMI_DEBUG_PROVIDERS`. */
      readonly kind: 'address';
      /** Such as `127.0.0.1:4711`. */
      readonly address: string;
    }
  | {
      /** A plugin folder with `PulumiPlugin.yaml`, run with Node. */
      readonly kind: 'folder';
      readonly path: string;
    }
  | {
      /** The SDK's runner of providers that a program brings along (`pulumi.dynamic`). */
      readonly kind: 'dynamic';
      /** The folder of `Pulumi.yaml`. */
      readonly projectRoot: string;
    };

export type Plugins = Readonly<Record<string, PluginSource>>;
