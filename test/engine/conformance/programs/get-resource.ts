import * as pulumi from '@pulumi/pulumi';
import { Thing, value } from './demo.ts';

class Again extends pulumi.CustomResource {
  declare readonly derived: pulumi.Output<string>;
  constructor(urn: string) {
    super('demo:index:Thing', 'thing', { derived: undefined }, { urn });
  }
}

const thing = new Thing('thing', { value });
export const result = thing.urn.apply((urn) => new Again(urn).derived);
