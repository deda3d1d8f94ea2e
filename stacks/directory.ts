import * as pulumi from '@pulumi/pulumi';

export interface DirectoryArgs {
  readonly prefix: string;
  /** SHA-256 of everything declared: the state stays small however many rows there are. */
  readonly digest: string;
  readonly formatVersion: number;
}

/** Every row that the files declare, as one resource. */
export class Directory extends pulumi.CustomResource {
  declare readonly organizations: pulumi.Output<number>;
  declare readonly people: pulumi.Output<number>;
  declare readonly accounts: pulumi.Output<number>;
  declare readonly grants: pulumi.Output<number>;

  constructor(name: string, args: DirectoryArgs, options: pulumi.CustomResourceOptions) {
    const outputs = { organizations: undefined, people: undefined, accounts: undefined, grants: undefined };
    super('polity:index:Directory', name, { ...args, ...outputs }, options);
  }
}
