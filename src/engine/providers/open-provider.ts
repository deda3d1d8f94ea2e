import { UnsupportedError } from '../errors.ts';
import type { PluginSource } from './plugin-source.ts';
import type { Provider } from './provider.ts';
import type { SpawnOptions } from './spawn-plugin.ts';

/** How plugins run. The address that they may log to is asked for only when one has to be started. */
export interface PluginHost extends Pick<SpawnOptions, 'env' | 'killed'> {
  readonly engineAddress: () => Promise<string>;
  readonly onLine: (packageName: string, stream: 'stdout' | 'stderr', line: string) => void;
}

/** Opens a provider of a package, not yet configured. */
export async function openProvider(
  packageName: string,
  source: PluginSource | undefined,
  host: PluginHost,
): Promise<Provider> {
  switch (source?.kind) {
    case undefined:
      throw new UnsupportedError(`the package ${packageName}, for which no provider is at hand`);
    case 'in-process':
      return source.create();
    case 'address': {
      const { connectProvider } = await import('./grpc-provider.ts');
      return connectProvider(packageName, source.address, () => Promise.resolve());
    }
    case 'dynamic':
    case 'folder': {
      const [{ connectProvider }, { spawnPlugin }, { dynamicCommand, folderCommand }] = await Promise.all([
        import('./grpc-provider.ts'),
        import('./spawn-plugin.ts'),
        import('./plugin-commands.ts'),
      ]);
      const engineAddress = await host.engineAddress();
      const command =
        source.kind === 'folder'
          ? await folderCommand(source.path, engineAddress)
          : dynamicCommand(source.projectRoot, engineAddress);
      const running = await spawnPlugin({
        packageName,
        command,
        env: host.env,
        killed: host.killed,
        onLine: (stream, line) => host.onLine(packageName, stream, line),
      });
      return connectProvider(packageName, running.address, running.stop);
    }
  }
}
