import * as pulumi from '@pulumi/pulumi';

/** The schema, as the provider's migrations make it. */
export class Migrations extends pulumi.CustomResource {
  /** Names of the schema's tables and views. */
  declare readonly tables: pulumi.Output<string[]>;
  /** Names of the functions that applications may call. */
  declare readonly functions: pulumi.Output<string[]>;

  constructor(name: string, args: { readonly prefix: string }, options: pulumi.CustomResourceOptions) {
    super('polity:index:Migrations', name, { ...args, tables: undefined, functions: undefined }, options);
  }
}
