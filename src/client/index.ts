/** polity/client: the run-time functions for applications. One function each; every call is a transaction's part. */
export type { Queryable } from './call.ts';
export { type Condition, conditions, PolityError } from './errors.ts';
export * from './functions.generated.ts';
export { type Actor, transact } from './transaction.ts';
