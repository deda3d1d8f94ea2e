import { createHash } from 'node:crypto';
import { EngineError } from '../errors.ts';
import { isJsonObject, type Json, type JsonObject } from '../wire/json.ts';

/** The Pulumi CLI whose checkpoint this engine writes. */
const cliVersion = 'v3.230.0';

/** The content of a checkpoint file: records as in the file, secrets still encrypted. */
export interface Checkpoint {
  readonly salt?: string;
  readonly resources: readonly JsonObject[];
  readonly pendingOperations: readonly PendingRecord[];
}

/** A pending operation as the file holds it. */
export interface PendingRecord {
  readonly resource: JsonObject;
  readonly type: string;
}

export const emptyCheckpoint: Checkpoint = { resources: [], pendingOperations: [] };

/** Parses format 3. @throws EngineError `state-invalid`, also for a format or a secrets provider that it cannot read. */
export function parseCheckpoint(text: string): Checkpoint {
  const file = parseJson(text);
  if (isJustMade(file)) return emptyCheckpoint;
  if (file.version !== 3) {
    throw new EngineError(
      'state-invalid',
      `checkpoint format ${JSON.stringify(file.version)}; only 3 is supported`,
    );
  }
  const latest = objectAt(objectAt(file, 'checkpoint'), 'latest');
  const secrets = objectAt(latest, 'secrets_providers');
  const type = secrets.type;
  if (type !== undefined && type !== 'passphrase') {
    throw new EngineError(
      'unsupported',
      `secrets provider ${JSON.stringify(type)}: only passphrase is supported; use the Pulumi CLI`,
    );
  }
  const salt = objectAt(secrets, 'state').salt;
  return {
    ...(typeof salt === 'string' ? { salt } : {}),
    resources: list(latest.resources).filter(isJsonObject),
    pendingOperations: list(latest.pending_operations)
      .filter(isJsonObject)
      .map((pending) => ({ resource: objectAt(pending, 'resource'), type: String(pending.type) })),
  };
}

/** The file of a checkpoint, in format 3. */
export function renderCheckpoint(checkpoint: Checkpoint, stackName: string, time: Date): string {
  const magic = createHash('sha256').update(cliVersion).digest('hex');
  const { salt, resources, pendingOperations } = checkpoint;
  const latest = {
    manifest: { time: time.toISOString(), magic, version: cliVersion },
    ...(salt === undefined ? {} : { secrets_providers: { type: 'passphrase', state: { salt } } }),
    ...(resources.length === 0 ? {} : { resources }),
    ...(pendingOperations.length === 0 ? {} : { pending_operations: pendingOperations }),
    metadata: {},
  };
  return `${JSON.stringify({ version: 3, checkpoint: { stack: stackName, latest } }, undefined, 4)}\n`;
}

/** `pulumi stack init` writes a format of 0 around a checkpoint of a name alone. */
function isJustMade(file: JsonObject): boolean {
  return file.version === 0 && Object.keys(objectAt(file, 'checkpoint')).join() === 'stack';
}

function parseJson(text: string): JsonObject {
  try {
    const file = JSON.parse(text) as Json;
    if (isJsonObject(file)) return file;
  } catch (cause) {
    throw new EngineError('state-invalid', 'the checkpoint is not JSON', { cause });
  }
  throw new EngineError('state-invalid', 'the checkpoint is not a JSON object');
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
