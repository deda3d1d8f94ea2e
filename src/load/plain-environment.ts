/**
 * Calls with `process.env` as plain data. yaml looks up a debugging switch in it at every token; a look-up in the real
 * one asks the system, which took half of the time of parsing. Other code cannot see it: the call is synchronous.
 */
export function withPlainEnvironment<T>(call: () => T): T {
  const environment = process.env;
  process.env = { ...environment };
  try {
    return call();
  } finally {
    process.env = environment;
  }
}
