import { EngineError, messageOf } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../wire/json.ts';

/** Parses a YAML mapping. @throws EngineError `project-invalid`, naming the file. */
export async function readYaml(text: string, path: string): Promise<JsonObject> {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(text);
    if (isJsonObject(value)) return value;
  } catch (cause) {
    throw new EngineError('project-invalid', `${path}: ${messageOf(cause)}`, { cause });
  }
  throw new EngineError('project-invalid', `${path} is not a mapping`);
}
