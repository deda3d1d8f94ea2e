import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DiffRequest,
  type DiffResult,
  isUnknown,
  PartialError,
  type PropertyMap,
  type Provider,
  unknown,
} from '../../../src/engine/index.ts';

/** The calls that a demo provider got, such as `create first`, in order. */
export type CallLog = string[];

/** What exists, by id. Tests change it as others would, behind the engine's back. */
export type World = Map<string, { readonly inputs: PropertyMap; readonly outputs: PropertyMap }>;

export interface DemoOptions {
  /** Milliseconds that every create takes. */
  readonly createTakes?: number;
  /** Ids are names: what is there already is taken over, as by a provider whose things have keys of their own. */
  readonly adopts?: true;
  /** Called when a create has begun. */
  readonly onCreate?: (name: string) => void;
  /** Called when a create has ended well. */
  readonly onCreated?: () => void;
  /** Called at every check, create, update and delete, such as `check first`; the call waits for it. */
  readonly onCall?: (call: string) => Promise<void> | void;
}

/** A package `demo` with things that exist nowhere else. It does not know secrets, as most providers. */
export function demoProvider(calls: CallLog, world: World = new Map(), options: DemoOptions = {}): Provider {
  const failIf = (inputs: PropertyMap, call: string): void => {
    if (inputs.fail === call) throw new Error(`the thing refuses to ${call}`);
  };
  const note = (call: string, timeout: number | undefined): void => {
    calls.push(timeout === undefined ? call : `${call} within ${timeout} s`);
  };
  /** Ids in the order of making: `first-1`, and after a replacement `first-2`. */
  const made = new Map<string, number>();
  const nextId = (name: string): string => {
    const count = (made.get(name) ?? 0) + 1;
    made.set(name, count);
    return options.adopts === true ? name : `${name}-${count}`;
  };
  return {
    acceptsSecrets: false,
    supportsPreview: true,
    configure: () => Promise.resolve(),
    diffConfig: async (request) => compare(request, 'region'),
    check: async ({ name, inputs }) => {
      await options.onCall?.(`check ${name}`);
      const failures = inputs.value === 'forbidden' ? [{ property: 'value', reason: 'is forbidden' }] : [];
      return { inputs, failures };
    },
    diff: async (request) => {
      calls.push(`diff ${request.name}`);
      return compare(request, 'size');
    },
    async create({ name, inputs, preview, timeout }) {
      if (preview) return { outputs: outputsOf(inputs) };
      note(`create ${name}`, timeout);
      options.onCreate?.(name);
      await options.onCall?.(`create ${name}`);
      if (options.createTakes !== undefined) await sleep(options.createTakes);
      failIf(inputs, 'create');
      const outputs = outputsOf(inputs);
      if (inputs.fail === 'halfway') throw new PartialError(`${name}-half`, outputs, ['only half is there']);
      const id = nextId(name);
      world.set(id, { inputs, outputs });
      options.onCreated?.();
      return { id, outputs };
    },
    async update({ id, name, inputs, preview, timeout }) {
      const outputs = outputsOf(inputs);
      if (preview) return { outputs };
      note(`update ${name}`, timeout);
      await options.onCall?.(`update ${name}`);
      failIf(inputs, 'update');
      world.set(id, { inputs, outputs });
      return { outputs };
    },
    async read({ id, name }) {
      calls.push(`read ${name}`);
      const found = world.get(id);
      return found === undefined ? { inputs: {}, outputs: {} } : { id, ...found };
    },
    async delete({ id, name, oldInputs, timeout }) {
      note(`delete ${name}`, timeout);
      await options.onCall?.(`delete ${name}`);
      failIf(oldInputs, 'delete');
      world.delete(id);
    },
    invoke: async ({ token, args }) => {
      calls.push(`invoke ${token}`);
      return args.name === 'nowhere'
        ? { failures: [{ property: 'name', reason: 'is nowhere' }] }
        : { result: { found: `${String(args.name)}!` }, failures: [] };
    },
    close: () => Promise.resolve(),
  };
}

/** @param replaced the property that only a replacement can change. */
function compare({ oldInputs, inputs }: DiffRequest, replaced: string): DiffResult {
  const keys = new Set([...Object.keys(oldInputs), ...Object.keys(inputs)]);
  const diffs = [...keys].filter(
    (key) => JSON.stringify(oldInputs[key]) !== JSON.stringify(inputs[key]) || isUnknown(inputs[key]),
  );
  return {
    changes: diffs.length > 0 ? 'some' : 'none',
    diffs,
    replaces: diffs.filter((key) => key === replaced),
    deleteBeforeReplace: false,
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
