import { parentPort, workerData } from 'node:worker_threads';
import { isJson } from './is-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { withPlainEnvironment } from './plain-environment.ts';
import { takeShares, type WorkerInput, type WorkerOutput } from './share-work.ts';

const input: WorkerInput = workerData;

const output = withPlainEnvironment((): WorkerOutput => {
  const read: { readonly start: number; readonly values: string }[] = [];
  for (const [start, end] of takeShares(input.next, input.texts.length)) {
    read.push({ start, values: JSON.stringify(input.texts.slice(start, end).map(readValue)) });
  }
  return read;
});
parentPort?.postMessage(output);

function readValue(text: string): readonly [unknown] | null {
  const parsed = parseYaml('', text);
  const clean = parsed.kind === 'read' && parsed.diagnostics.length === 0;
  return clean && isJson(parsed.value) ? [parsed.value] : null;
}
