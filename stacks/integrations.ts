import * as pulumi from '@pulumi/pulumi';

/** The organizations' own tools: a component for each organization that has some. */
export class Integrations extends pulumi.ComponentResource {
  constructor(name: string, options: pulumi.ComponentResourceOptions) {
    super('polity:index:Integrations', name, {}, options);
    this.registerOutputs();
  }
}
