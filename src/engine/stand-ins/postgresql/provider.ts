import { UnsupportedError } from '../../errors.ts';
import type { Provider } from '../../providers/provider.ts';
import { containsUnknowns, type PropertyMap } from '../../wire/property-value.ts';
import { checkInputs, withoutDefaultsKey } from './check.ts';
import { type Connection, createConnection } from './connection.ts';
import type { ResourceDefinition } from './definition.ts';
import { diffInputs, isSame } from './diff.ts';
import { grant } from './grant.ts';
import { grantRole } from './grant-role.ts';
import { role } from './role.ts';
import { schema } from './schema.ts';

const definitions: Readonly<Record<string, ResourceDefinition>> = {
  'postgresql:index/role:Role': role,
  'postgresql:index/grantRole:GrantRole': grantRole,
  'postgresql:index/grant:Grant': grant,
  'postgresql:index/schema:Schema': schema,
};

/** See `postgresqlStandIn`. */
export function createPostgresqlProvider(): Provider {
  let configured: Connection | undefined;
  const connection = (): Connection => {
    if (configured === undefined) throw new Error('the provider is not configured');
    return configured;
  };
  /** The state after a change. It holds the id as well, as the states of bridged plugins do. */
  const readBack = async (definition: ResourceDefinition, inputs: PropertyMap): Promise<PropertyMap> => {
    const id = definition.idOf(inputs, connection());
    const outputs = await definition.read(connection(), id, withoutDefaultsKey(inputs));
    if (outputs === undefined) throw new Error(`${id} is gone right after it was made`);
    return { ...outputs, id };
  };
  return {
    acceptsSecrets: false,
    supportsPreview: true,
    configure(config) {
      configured = createConnection(config);
      return Promise.resolve();
    },
    check: async (request) => checkInputs(definitionOf(request.type), request),
    diff: async (request) => diffInputs(definitionOf(request.type), request),
    async create({ type, inputs, preview }) {
      const definition = definitionOf(type);
      if (preview) return { outputs: plannedOutputs(definition, inputs, connection()) };
      await definition.create(connection(), inputs);
      return { id: definition.idOf(inputs, connection()), outputs: await readBack(definition, inputs) };
    },
    async update({ type, oldOutputs, inputs, preview }) {
      const definition = definitionOf(type);
      if (preview) return { outputs: plannedOutputs(definition, inputs, connection()) };
      await definition.update?.(connection(), oldOutputs, inputs);
      return { outputs: await readBack(definition, inputs) };
    },
    async read({ type, id, inputs, outputs }) {
      const definition = definitionOf(type);
      const isImport = isEmptyMap(inputs) && isEmptyMap(outputs);
      const wanted = isImport ? definition.parseId?.(id) : withoutDefaultsKey({ ...inputs, ...outputs });
      if (wanted === undefined) throw new Error(`${type} cannot be imported`);
      const found = await definition.read(connection(), id, wanted);
      if (found === undefined) return { inputs: {}, outputs: {} };
      const kept = isImport ? found : followDrift(definition, inputs, found);
      return { id, inputs: kept, outputs: { ...found, id } };
    },
    delete: ({ type, outputs }) => definitionOf(type).delete(connection(), outputs),
    close: async () => configured?.close(),
  };
}

function definitionOf(type: string): ResourceDefinition {
  const definition = definitions[type];
  if (definition === undefined) throw new UnsupportedError(`${type} without the official postgresql plugin`);
  return definition;
}

function plannedOutputs(
  definition: ResourceDefinition,
  inputs: PropertyMap,
  connection: Connection,
): PropertyMap {
  const values = withoutDefaultsKey(inputs);
  return containsUnknowns(values) ? values : { ...values, id: definition.idOf(values, connection) };
}

/** The inputs, with what is there now in the place of those that it differs from. */
function followDrift(
  { properties }: ResourceDefinition,
  inputs: PropertyMap,
  found: PropertyMap,
): PropertyMap {
  return Object.fromEntries(
    Object.entries(inputs).map(([property, value]) => {
      const definition = properties[property];
      const now = found[property];
      const isKept =
        definition === undefined || now === undefined || isSame(property, definition, inputs, found);
      return [property, isKept ? value : now];
    }),
  );
}

function isEmptyMap(map: PropertyMap): boolean {
  return Object.keys(map).length === 0;
}
