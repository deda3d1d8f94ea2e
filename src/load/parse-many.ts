import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseYaml, type YamlResult } from './parse-yaml.ts';
import { withPlainEnvironment } from './plain-environment.ts';
import { takeShares, type WorkerInput, type WorkerOutput } from './share-work.ts';

/** A file that was read. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

/** Fewer files are parsed before a second thread has started. */
const worthThread = 500;

/** Parses files, in a second thread too where they are many; the results are those of `parseYaml`, in the same order. */
export async function parseMany(files: readonly FileText[]): Promise<readonly YamlResult[]> {
  const results: (YamlResult | undefined)[] = Array.from(files, () => undefined);
  const parse = (index: number): void => {
    const file = files[index];
    if (file !== undefined) results[index] = parseYaml(file.file, file.text);
  };
  if (files.length < worthThread || availableParallelism() < 2) {
    withPlainEnvironment(() => files.forEach((_, index) => void parse(index)));
  } else {
    const next = new Int32Array(new SharedArrayBuffer(4));
    const elsewhere = parseInThread({ next, texts: files.map(({ text }) => text) });
    withPlainEnvironment(() => {
      for (const [start, end] of takeShares(next, files.length)) {
        for (let index = start; index < end; index++) parse(index);
      }
    });
    for (const { start, values } of await elsewhere) {
      const read: (readonly [unknown] | null)[] = JSON.parse(values);
      for (const [index, found] of read.entries()) {
        if (found !== null) results[start + index] = { kind: 'read', value: found[0], diagnostics: [] };
      }
    }
  }
  // What the other thread could not read, or did not come to, is looked at here: for its diagnostics.
  return withPlainEnvironment(() =>
    files.map(({ file, text }, index) => results[index] ?? parseYaml(file, text)),
  );
}

/** What another thread has read of its shares; nothing when there can be no such thread. */
function parseInThread(input: WorkerInput): Promise<WorkerOutput> {
  return new Promise((resolve) => {
    const script = new URL(`./parse-worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(script, { workerData: input });
    worker.once('message', resolve);
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve([]));
  });
}
