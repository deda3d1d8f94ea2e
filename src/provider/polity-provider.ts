import type { Provider } from '../engine/providers/provider.ts';
import { directoryResource } from './directory-resource.ts';
import { migrationsResource } from './migrations-resource.ts';
import { protectedTableResource } from './protected-table-resource.ts';
import type { Resource } from './resource.ts';
import type { Session } from './session.ts';

/** The package `polity`: its resource types, without the protocol. It has no configuration: the session says everything. */
export function createPolityProvider(session: Session): Provider {
  const resources: Readonly<Record<string, Resource>> = {
    'polity:index:Migrations': migrationsResource(session),
    'polity:index:Directory': directoryResource(session),
    'polity:index:ProtectedTable': protectedTableResource(session),
  };
  const resourceOf = (type: string): Resource => {
    const resource = resources[type];
    if (resource === undefined) throw new Error(`polity has no resource type ${type}`);
    return resource;
  };
  return {
    acceptsSecrets: false,
    supportsPreview: true,
    configure: () => Promise.resolve(),
    check: async (request) => resourceOf(request.type).check(request),
    diff: async (request) => resourceOf(request.type).diff(request),
    create: async (request) => resourceOf(request.type).create(request),
    update: async (request) => resourceOf(request.type).update(request),
    read: async (request) => resourceOf(request.type).read(request),
    delete: async (request) => resourceOf(request.type).delete(request),
    close: () => Promise.resolve(),
  };
}
