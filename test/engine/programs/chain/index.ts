import * as pulumi from '@pulumi/pulumi';
import { Thing } from '../thing.ts';

/** A component with a chain of three: `first` → `second` (by a property) → `third` (by dependsOn). */
class Chain extends pulumi.ComponentResource {
  readonly end: pulumi.Output<string>;

  constructor(name: string) {
    super('demo:index:Chain', name);
    const config = new pulumi.Config();
    const failing = (thing: string): { fail?: string } => {
      const [place, call] = (config.get('fail') ?? '').split(':');
      return place === thing && call !== undefined ? { fail: call } : {};
    };
    const child = { parent: this };
    const size = config.getNumber('size') ?? 1;
    const value = config.get('value') ?? 'one';
    const first = new Thing('first', { value, size, ...failing('first') }, child);
    const second = new Thing('second', { value: first.derived, ...failing('second') }, child);
    const without = (config.get('without') ?? '').split(',');
    if (!without.includes('third')) {
      const token = config.getSecret('token');
      const args = token === undefined ? {} : { token };
      new Thing('third', { value: 'end', ...args, ...failing('third') }, { ...child, dependsOn: [second] });
    }
    this.end = second.derived;
    this.registerOutputs({ end: this.end });
  }
}

const chain = new Chain('chain');
pulumi.log.info('the chain is laid');
export const end = chain.end;
export const token = new pulumi.Config().getSecret('token');
