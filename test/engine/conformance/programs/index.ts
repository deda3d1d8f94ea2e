import * as pulumi from '@pulumi/pulumi';

/** Runs the program that the configuration names. What it exports as `result` is the stack's output of that name. */
const program = new pulumi.Config().require('program');
const module: { readonly result?: unknown } = await import(`./${program}.ts`);
export const result = module.result;
