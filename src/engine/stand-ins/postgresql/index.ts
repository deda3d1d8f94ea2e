import type { PluginSource } from '../../providers/plugin-source.ts';

/**
 * Stands in for the official plugin of `@pulumi/postgresql` 3.18.1 where that is not installed: the types `Role`, `GrantRole`,
 * `Grant` and `Schema`, with the plugin's ids, inputs, outputs and defaults. Other types are refused.
 */
export function postgresqlStandIn(): PluginSource {
  return {
    kind: 'in-process',
    create: async () => {
      const { createPostgresqlProvider } = await import('./provider.ts');
      return createPostgresqlProvider();
    },
  };
}
