/** What the catalogue of a database says of everything that isolation rests on. Roles of the portfolio stand by kind. */
export interface CatalogueFacts {
  /** Major version of the server. */
  readonly version: number;
  /** SHA-256 over names and checksums of the migrations that were run. */
  readonly migrations: string;
  readonly schemas: readonly SchemaFact[];
  /** Tables and views of polity's schemas, and protected tables. */
  readonly relations: readonly RelationFact[];
  readonly policies: readonly PolicyFact[];
  readonly functions: readonly FunctionFact[];
  readonly triggers: readonly TriggerFact[];
  readonly constraints: readonly DefinitionFact[];
  /** Foreign keys, in force, on uid and path key of organizations. */
  readonly keys: readonly { readonly table: string; readonly columns: readonly string[] }[];
  /** Default and generated values of columns, rewrite rules, and such. */
  readonly others: readonly DefinitionFact[];
  readonly roles: readonly RoleFact[];
}

/** `owner`, `planner`, `app`, `reader` of the portfolio, `PUBLIC`, or the name of any other role. */
export type RoleName = string;

/** One right: on a whole object, or (tables) on some of its columns. */
export interface RightFact {
  readonly role: RoleName;
  readonly privilege: string;
  readonly column: string | null;
}

interface OwnedFact {
  readonly owner: RoleName;
  readonly rights: readonly RightFact[];
}

export interface SchemaFact extends OwnedFact {
  readonly name: string;
}

export interface RelationFact extends OwnedFact {
  /** With its schema, as `polity.membership`. */
  readonly name: string;
  readonly kind: 'table' | 'view' | 'materialized view' | 'other';
  /** It is of polity's own schemas; else a protected table. */
  readonly own: boolean;
  readonly security: boolean;
  readonly forced: boolean;
  /** Views: they ask with the rights of who reads them. */
  readonly invoker: boolean;
  /** Views: their query; else empty. */
  readonly definition: string;
}

export interface PolicyFact {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly command: string;
  readonly roles: readonly RoleName[];
  readonly using: string | null;
  readonly check: string | null;
}

export interface FunctionFact extends OwnedFact {
  /** With its schema and argument types, as `polity.act_as(uuid)`. */
  readonly name: string;
  /** Runs with its owner's rights. */
  readonly definer: boolean;
  /** `search_path` that it pins; null: none. */
  readonly searchPath: string | null;
  /** Everything that tells what it does: attributes, arguments, body. */
  readonly definition: string;
  readonly body: string;
  /** As it was written, so that the definition is the same on every version of PostgreSQL. */
  readonly literal: boolean;
}

export interface TriggerFact {
  readonly table: string;
  /** Of a foreign key: name of the constraint. */
  readonly name: string;
  readonly internal: boolean;
  readonly enabled: boolean;
  readonly definition: string;
}

export interface DefinitionFact {
  /** `polity.membership membership_pkey`. */
  readonly name: string;
  readonly definition: string;
}

export interface RoleFact {
  /** `owner`, … or the name of another role. */
  readonly name: RoleName;
  readonly login: boolean;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly createsRoles: boolean;
  /** This is the login that asks. */
  readonly self: boolean;
  /** Roles of the portfolio whose rights it has, or may take by SET ROLE, directly or by others. */
  readonly takes: readonly RoleName[];
}
