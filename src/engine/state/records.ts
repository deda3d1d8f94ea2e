import { isJsonObject, type Json, type JsonObject } from '../wire/json.ts';
import type { Crypter } from './crypter.ts';
import { sealMap, unsealMap } from './encode-values.ts';
import type { ResourceState, Timeouts } from './resource-state.ts';

/** One resource as the checkpoint holds it, secrets encrypted. Empty fields are left out, as the Pulumi CLI does. */
export function toRecord(state: ResourceState, crypter: Crypter): JsonObject {
  const { inputs, outputs, rest, ...fields } = state;
  const { urn, custom, id, type, ...others } = fields;
  return {
    urn,
    custom,
    ...(id === undefined ? {} : { id }),
    type,
    ...filled('inputs', sealMap(inputs, crypter, `${urn}.inputs`)),
    ...filled('outputs', sealMap(outputs, crypter, `${urn}.outputs`)),
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => !isEmpty(value))),
    ...rest,
  };
}

const readFields = new Set(
  'urn custom id type inputs outputs parent provider dependencies propertyDependencies deletedWith protect external retainOnDelete delete pendingReplacement additionalSecretOutputs ignoreChanges replaceOnChanges initErrors importID customTimeouts created modified'.split(
    ' ',
  ),
);

/** The reverse of `toRecord`. */
export function fromRecord(record: JsonObject, decrypt: Crypter['decrypt']): ResourceState {
  const urn = String(record.urn);
  return {
    urn,
    type: String(record.type),
    custom: record.custom === true,
    ...text(record, 'id'),
    inputs: unsealMap(object(record.inputs), decrypt, `${urn}.inputs`),
    outputs: unsealMap(object(record.outputs), decrypt, `${urn}.outputs`),
    ...text(record, 'parent'),
    ...text(record, 'provider'),
    dependencies: texts(record.dependencies),
    propertyDependencies: Object.fromEntries(
      Object.entries(object(record.propertyDependencies)).map(([key, urns]) => [key, texts(urns)]),
    ),
    ...text(record, 'deletedWith'),
    protect: record.protect === true,
    external: record.external === true,
    retainOnDelete: record.retainOnDelete === true,
    delete: record.delete === true,
    pendingReplacement: record.pendingReplacement === true,
    additionalSecretOutputs: texts(record.additionalSecretOutputs),
    ignoreChanges: texts(record.ignoreChanges),
    replaceOnChanges: texts(record.replaceOnChanges),
    initErrors: texts(record.initErrors),
    ...text(record, 'importID'),
    ...timeouts(record.customTimeouts),
    ...text(record, 'created'),
    ...text(record, 'modified'),
    rest: Object.fromEntries(Object.entries(record).filter(([key]) => !readFields.has(key))),
  };
}

function text<K extends string>(record: JsonObject, key: K): { readonly [P in K]?: string } {
  const value = record[key];
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as {
    readonly [P in K]?: string;
  };
}

function timeouts(value: Json | undefined): Pick<ResourceState, 'customTimeouts'> {
  const seconds = Object.entries(object(value)).filter(([, time]) => typeof time === 'number' && time > 0);
  return seconds.length === 0 ? {} : { customTimeouts: Object.fromEntries(seconds) };
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function object(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function filled(key: string, value: JsonObject): JsonObject {
  return isEmpty(value) ? {} : { [key]: value };
}

function isEmpty(
  value: Json | undefined | Timeouts | readonly string[] | Readonly<Record<string, readonly string[]>>,
): boolean {
  if (value === undefined || value === false || value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
