import grpc from '@grpc/grpc-js';
import engine from '@pulumi/pulumi/proto/engine_grpc_pb.js';
import resources from '@pulumi/pulumi/proto/resource_grpc_pb.js';
import { channelOptions, listen } from '../wire/grpc.ts';
import { engineService } from './engine-service.ts';
import { type MonitorOptions, resourceMonitor } from './resource-monitor.ts';

/** The engine's own server, on a free port of loopback. */
export interface EngineServer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves programs and plugins. Without a program to serve, plugins alone. */
export async function serveEngine(
  onEvent: Parameters<typeof engineService>[0],
  program: MonitorOptions | undefined,
): Promise<EngineServer> {
  const server = new grpc.Server(channelOptions);
  server.addService(engine.EngineService, engineService(onEvent));
  if (program !== undefined) server.addService(resources.ResourceMonitorService, resourceMonitor(program));
  const address = await listen(server);
  return { address, close: () => server.forceShutdown() };
}
