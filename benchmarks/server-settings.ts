import { totalmem } from 'node:os';
import type { Settings } from '../src/database/embedded/launch.ts';

/** A quarter of the memory for the server's pages, as PostgreSQL's manual advises, at most 2 GB; what polity starts itself takes 128 MB. */
const pages = Math.min(2048, Math.max(128, Math.floor(totalmem() / 4 / 2 ** 20)));

export const productive: Settings = { shared_buffers: `${pages}MB` };

/** Of the database roles that benchmarks make. */
export const prefix = 'polity_bench';
