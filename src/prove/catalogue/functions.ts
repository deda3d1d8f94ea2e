import { findCaller } from './definer-functions.ts';
import { describeFinding, type Rule } from './rule.ts';

export const definersAreListed: Rule = {
  name: 'every function that runs with its owner’s rights is on the list',
  check: ({ functions }, context) =>
    functions
      .filter(({ definer, name }) => definer && findCaller(name, context) === undefined)
      .map(({ name }) =>
        describeFinding(
          'FUNCTION_UNLISTED',
          `function ${name}`,
          'runs with its owner’s rights, and is not on the list of those that were read for it',
        ),
      ),
};

export const searchPathsArePinned: Rule = {
  name: 'every such function pins its search_path',
  check: ({ functions }) =>
    functions
      .filter(({ definer, searchPath }) => definer && !isPinned(searchPath))
      .map(({ name, searchPath }) =>
        describeFinding(
          'SEARCH_PATH_OPEN',
          `function ${name}`,
          searchPath === null
            ? 'runs with its owner’s rights and pins no search_path: the caller chooses what its names mean'
            : `runs with its owner’s rights under a search_path that others can write into (${searchPath})`,
        ),
      ),
};

/** Temporary objects come last, and nothing else that others may write into comes at all. */
function isPinned(searchPath: string | null): boolean {
  if (searchPath === null) return false;
  const schemas = searchPath.split(',').map((schema) => schema.trim().replace(/^"(.*)"$/, '$1'));
  return (
    schemas.at(-1) === 'pg_temp' &&
    schemas.slice(0, -1).every((schema) => ['polity', 'polity_reader', 'pg_catalog'].includes(schema))
  );
}
