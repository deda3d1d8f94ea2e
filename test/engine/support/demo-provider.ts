import { setTimeout as sleep } from 'node:timers/promises';
import {
  isUnknown,
  PartialError,
  type PropertyMap,
  type Provider,
  unknown,
} from '../../../src/engine/index.ts';

/** The calls that a demo provider got, such as `create first`, in order. */
export type CallLog = string[];

export interface DemoOptions {
  /** Milliseconds that every create takes. */
  readonly createTakes?: number;
  /** Called when a create has begun. */
  readonly onCreate?: (name: string) => void;
  /** Called when a create has ended well. */
  readonly onCreated?: () => void;
}

/** A package `demo` with things that exist nowhere. It does not know secrets, as most providers. */
export function demoProvider(calls: CallLog, options: DemoOptions = {}): Provider {
  const failIf = (inputs: PropertyMap, call: string): void => {
    if (inputs.fail === call) throw new Error(`the thing refuses to ${call}`);
  };
  return {
    acceptsSecrets: false,
    supportsPreview: true,
    configure: () => Promise.resolve(),
    check: ({ inputs }) => {
      const failures = inputs.value === 'forbidden' ? [{ property: 'value', reason: 'is forbidden' }] : [];
      return Promise.resolve({ inputs, failures });
    },
    diff: ({ name, oldInputs, inputs }) => {
      calls.push(`diff ${name}`);
      const keys = new Set([...Object.keys(oldInputs), ...Object.keys(inputs)]);
      const diffs = [...keys].filter(
        (key) => JSON.stringify(oldInputs[key]) !== JSON.stringify(inputs[key]) || isUnknown(inputs[key]),
      );
      return Promise.resolve({
        changes: diffs.length > 0 ? 'some' : 'none',
        diffs,
        replaces: diffs.filter((key) => key === 'size'),
        deleteBeforeReplace: false,
      });
    },
    async create({ name, inputs, preview }) {
      if (preview) return { outputs: outputsOf(inputs) };
      calls.push(`create ${name}`);
      options.onCreate?.(name);
      if (options.createTakes !== undefined) await sleep(options.createTakes);
      failIf(inputs, 'create');
      if (inputs.fail === 'halfway')
        throw new PartialError(`${name}-half`, outputsOf(inputs), ['only half is there']);
      options.onCreated?.();
      return { id: `${name}-${calls.length}`, outputs: outputsOf(inputs) };
    },
    async update({ name, inputs, preview }) {
      if (!preview) {
        calls.push(`update ${name}`);
        failIf(inputs, 'update');
      }
      return { outputs: outputsOf(inputs) };
    },
    read: ({ id, name, inputs }) => {
      calls.push(`read ${name}`);
      return Promise.resolve(
        id === 'missing' ? { inputs: {}, outputs: {} } : { id, inputs, outputs: { derived: `read ${id}` } },
      );
    },
    async delete({ name, oldInputs }) {
      calls.push(`delete ${name}`);
      failIf(oldInputs, 'delete');
    },
    close: () => Promise.resolve(),
  };
}

function outputsOf(inputs: PropertyMap): PropertyMap {
  const { fail: _fail, ...values } = inputs;
  const { value, token } = values;
  if (isUnknown(value)) return { ...values, derived: unknown };
  return {
    ...values,
    derived: token === undefined ? `${String(value)}!` : `${String(value)}!${String(token)}`,
  };
}
