import * as pulumi from '@pulumi/pulumi';
import { Thing, type ThingArgs } from '../../programs/thing.ts';

export { Thing, type ThingArgs };

const config = new pulumi.Config();
export const value = config.get('value') ?? 'one';
export const size = config.getNumber('size') ?? 1;
/** Which variant of the program shall run. */
export const variant = config.get('variant') ?? '';

export class Demo extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super('demo', name, args);
  }
}

export class Box extends pulumi.ComponentResource {
  constructor(name: string, options?: pulumi.ComponentResourceOptions) {
    super('demo:index:Box', name, {}, options);
    new Thing(`${name}-content`, { value: 'inside' }, { parent: this });
  }
}
