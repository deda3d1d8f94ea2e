import { type EngineOptions, up } from '../../../src/engine/index.ts';

/** Runs `up` in a process of its own, so that a test can kill it. */
await up(JSON.parse(process.argv[2] ?? '') as EngineOptions);
