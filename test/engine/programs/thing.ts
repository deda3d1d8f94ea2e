import * as pulumi from '@pulumi/pulumi';

/** What a test wants of a thing. The test provider knows `size` as a property that only a replacement can change. */
export interface ThingArgs {
  readonly value?: pulumi.Input<string>;
  readonly size?: pulumi.Input<number>;
  readonly token?: pulumi.Input<string>;
  readonly tags?: pulumi.Input<Record<string, pulumi.Input<string>>>;
  /** `create`, `update` or `delete`: the call that shall fail. */
  readonly fail?: pulumi.Input<string>;
}

export class Thing extends pulumi.CustomResource {
  declare readonly value: pulumi.Output<string>;
  declare readonly token: pulumi.Output<string | undefined>;
  /** Made by the provider from `value` (and `token`, if there is one). */
  declare readonly derived: pulumi.Output<string>;

  constructor(name: string, args: ThingArgs, options?: pulumi.CustomResourceOptions) {
    super('demo:index:Thing', name, { derived: undefined, ...args }, options);
  }
}
