import grpc from '@grpc/grpc-js';
import service from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import { keepingSecrets } from '../engine/providers/keeping-secrets.ts';
import { channelOptions, listen } from '../engine/wire/grpc.ts';
import { describeFailure, findPasswords } from './failure.ts';
import { createService } from './grpc-service.ts';
import { createPolityProvider } from './polity-provider.ts';
import type { Session } from './session.ts';

/** The provider, listening. */
export interface ServedProvider {
  /** Such as `127.0.0.1:4711`: what an engine attaches to. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the provider `polity` for one session on a free port of loopback. */
export async function serveProvider(session: Session): Promise<ServedProvider> {
  const secrets = [session.databaseUrl, session.planUrl].flatMap(findPasswords);
  const provider = keepingSecrets(createPolityProvider(session));
  const server = new grpc.Server(channelOptions);
  server.addService(
    service.ResourceProviderService,
    createService(provider, (error) => describeFailure(error, secrets)),
  );
  const address = await listen(server);
  return {
    address,
    async close() {
      server.forceShutdown();
      await provider.close();
    },
  };
}
