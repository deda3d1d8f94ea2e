import type { InvokeResult } from '../providers/provider.ts';
import { packageOf } from '../urn.ts';
import { type PropertyMap, unknown } from '../wire/property-value.ts';
import type { Deployment } from './deployment.ts';
import type { FunctionCall } from './goal.ts';
import { openProviderOf, resolveProvider } from './resolve-provider.ts';

/** Calls a function of a package. The engine's own, `getResource`, finds a resource that the program has registered. */
export async function invokeFunction(deployment: Deployment, call: FunctionCall): Promise<InvokeResult> {
  const { token, args } = call;
  if (token === 'pulumi:pulumi:getResource')
    return { result: findRegistered(deployment, args), failures: [] };
  // The package of a function is in its token as that of a resource is in its type.
  const goal = { type: `${packageOf(token)}:`, version: call.version };
  const { provider } = call;
  const reference = await resolveProvider(deployment, provider === undefined ? goal : { ...goal, provider });
  const opened = await openProviderOf(deployment, goal.type, reference);
  if (opened.invoke === undefined) throw new Error(`there is no function ${token}`);
  return opened.invoke({ token, args, preview: deployment.preview });
}

function findRegistered({ snapshot, registered, preview }: Deployment, { urn }: PropertyMap): PropertyMap {
  const entry = typeof urn === 'string' && registered.has(urn) ? snapshot.find(urn) : undefined;
  if (entry === undefined) throw new Error(`the program has no resource ${String(urn)}`);
  const { id, outputs, custom } = entry.state;
  const isUnknownYet = custom && id === undefined && preview;
  return { urn: entry.state.urn, id: isUnknownYet ? unknown : (id ?? ''), state: outputs };
}
