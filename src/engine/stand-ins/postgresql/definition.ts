import type { PropertyMap } from '../../wire/property-value.ts';
import type { Connection } from './connection.ts';

/** One property of a resource type, as the plugin's schema has it. */
export interface PropertyDefinition {
  /** A set has no order; its elements are texts. */
  readonly kind: 'text' | 'number' | 'flag' | 'set' | 'list';
  readonly required?: boolean;
  /** Written into the inputs when the program gives none. */
  readonly default?: string | number | boolean;
  /** The server decides where the program gives nothing. */
  readonly computed?: boolean;
  /** Only a replacement can change it. */
  readonly replaces?: boolean;
  /** The program's name for the resource, with seven random digits, where it gives none. */
  readonly autonamed?: boolean;
}

/** How one type of resource is managed. Inputs are checked and carry no marks; outputs are without the `id`. */
export interface ResourceDefinition {
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
  readonly idOf: (inputs: PropertyMap, connection: Pick<Connection, 'database'>) => string;
  /** What an id says of the resource, for an import. Absent where the plugin cannot import. */
  readonly parseId?: (id: string) => PropertyMap;
  readonly create: (connection: Connection, inputs: PropertyMap) => Promise<void>;
  /** Absent where every change is a replacement. */
  readonly update?: (connection: Connection, old: PropertyMap, inputs: PropertyMap) => Promise<void>;
  /** What is there now; nothing if it is gone. `wanted` tells what cannot be read back. */
  readonly read: (
    connection: Connection,
    id: string,
    wanted: PropertyMap,
  ) => Promise<PropertyMap | undefined>;
  readonly delete: (connection: Connection, outputs: PropertyMap) => Promise<void>;
}
