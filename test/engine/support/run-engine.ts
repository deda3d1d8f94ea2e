import { destroy, type EngineOptions, preview, up } from '../../../src/engine/index.ts';

/** Runs the engine in a process of its own, so that a test can kill it: `run-engine.ts OPERATION OPTIONS`. */
const operations = { preview, up, destroy };
const [operation, options] = process.argv.slice(2);
await operations[operation as keyof typeof operations](JSON.parse(options ?? '') as EngineOptions);
