import type { Alias as AliasMessage } from '@pulumi/pulumi/proto/alias_pb.js';
import type pb from '@pulumi/pulumi/proto/resource_pb.js';
import type { Alias, FunctionCall, Goal, ReadGoal } from '../deployment/goal.ts';
import { UnsupportedError } from '../errors.ts';
import type { Timeouts } from '../state/resource-state.ts';
import { isProviderType } from '../urn.ts';
import { unknownSentinel } from '../wire/signatures.ts';
import { fromStruct } from '../wire/struct.ts';
import { parseTimeout } from './timeouts.ts';

/** What the program asks for. @throws UnsupportedError for options that this engine cannot honour. */
export function decodeGoal(request: pb.RegisterResourceRequest): Goal {
  refuseUnsupported(request);
  const type = request.getType();
  const version = request.getVersion();
  const inputs = fromStruct(request.getObject());
  return {
    type,
    name: request.getName(),
    custom: request.getCustom(),
    ...optional('parent', request.getParent()),
    inputs: isProviderType(type) && version !== '' ? { ...inputs, version } : inputs,
    ...optional('provider', request.getProvider()),
    version,
    dependencies: request.getDependenciesList(),
    propertyDependencies: Object.fromEntries(
      [...request.getPropertydependenciesMap().entries()].flatMap(([property, urns]) =>
        urns.getUrnsList().length === 0 ? [] : [[property, urns.getUrnsList()]],
      ),
    ),
    ...optional('deletedWith', request.getDeletedwith()),
    protect: request.getProtect() ?? false,
    retainOnDelete: request.getRetainondelete() ?? false,
    ...(request.getDeletebeforereplacedefined()
      ? { deleteBeforeReplace: request.getDeletebeforereplace() }
      : {}),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
    ignoreChanges: request.getIgnorechangesList(),
    replaceOnChanges: request.getReplaceonchangesList(),
    ...optional('importId', request.getImportid()),
    customTimeouts: decodeTimeouts(request),
    aliases: [
      ...request.getAliasurnsList().map((urn): Alias => ({ kind: 'urn', urn })),
      ...request.getAliasesList().map(decodeAlias),
    ],
  };
}

export function decodeReadGoal(request: pb.ReadResourceRequest): ReadGoal {
  if (request.getPackageref() !== '') throw new UnsupportedError('parameterized packages');
  const id = request.getId();
  return {
    ...(id === unknownSentinel || id === '' ? {} : { id }),
    type: request.getType(),
    name: request.getName(),
    ...optional('parent', request.getParent()),
    inputs: fromStruct(request.getProperties()),
    ...optional('provider', request.getProvider()),
    version: request.getVersion(),
    dependencies: request.getDependenciesList(),
    additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
  };
}

export function decodeInvoke(request: pb.ResourceInvokeRequest): FunctionCall {
  if (request.getPackageref() !== '') throw new UnsupportedError('parameterized packages');
  return {
    token: request.getTok(),
    args: fromStruct(request.getArgs()),
    ...optional('provider', request.getProvider()),
    version: request.getVersion(),
  };
}

function refuseUnsupported(request: pb.RegisterResourceRequest): void {
  const refused: readonly (readonly [feature: string, isAsked: boolean])[] = [
    ['remote components', request.getRemote()],
    ['transforms', request.getTransformsList().length > 0],
    ['resource hooks', request.hasHooks()],
    ['the option replaceWith', request.getReplaceWithList().length > 0],
    ['the option replacementTrigger', request.hasReplacementTrigger()],
    ['parameterized packages', request.getPackageref() !== ''],
    ['state migrations', request.getStateMigrationsList().length > 0],
    ['the option envVarMappings', request.getEnvvarmappingsMap().getLength() > 0],
  ];
  const asked = refused.find(([, isAsked]) => isAsked);
  if (asked !== undefined) throw new UnsupportedError(asked[0]);
}

function decodeTimeouts(request: pb.RegisterResourceRequest): Timeouts {
  const given = request.getCustomtimeouts();
  return {
    ...parseTimeout('create', given?.getCreate()),
    ...parseTimeout('update', given?.getUpdate()),
    ...parseTimeout('delete', given?.getDelete()),
    ...parseTimeout('read', given?.getRead()),
  };
}

function decodeAlias(alias: AliasMessage): Alias {
  if (alias.hasUrn()) return { kind: 'urn', urn: alias.getUrn() };
  const spec = alias.getSpec();
  return {
    kind: 'parts',
    ...optional('name', spec?.getName() ?? ''),
    ...optional('type', spec?.getType() ?? ''),
    ...optional('stack', spec?.getStack() ?? ''),
    ...optional('project', spec?.getProject() ?? ''),
    ...optional('parent', spec?.getParenturn() ?? ''),
    noParent: spec?.getNoparent() ?? false,
  };
}

/** Protobuf says '' where a text is absent. */
function optional<K extends string>(key: K, value: string): { readonly [P in K]?: string } {
  return (value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
