import * as pulumi from '@pulumi/pulumi';
import { value } from './demo.ts';

const provider: pulumi.dynamic.ResourceProvider = {
  create: async (inputs) => ({ id: 'dynamic-1', outs: { value: inputs.value, derived: `${inputs.value}!` } }),
  update: async (_id, _olds, news) => ({ outs: { value: news.value, derived: `${news.value}!!` } }),
  delete: async () => undefined,
};

class Dynamic extends pulumi.dynamic.Resource {
  declare readonly derived: pulumi.Output<string>;
  constructor(name: string) {
    super(provider, name, { value, derived: undefined });
  }
}

export const result = new Dynamic('dynamic').derived;
