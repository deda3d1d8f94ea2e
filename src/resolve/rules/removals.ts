import type { Rule } from './view.ts';

/** C15: an active organization ends by `status: archived`; a folder that is simply gone is most likely a mistake. */
export const checkRemovals: Rule = ({ removed, portfolio, tree }, report) => {
  const uids = new Set(portfolio.organizations.map(({ uid }) => uid));
  const unreadable = new Set(tree.unreadable.map(({ file }) => file));
  for (const { uid, file, status } of removed) {
    if (status === 'archived' || uids.has(uid) || unreadable.has(file)) continue;
    const range = { file, line: 1, column: 1, endColumn: 1 };
    const place = { source: { locate: () => range }, path: [], part: 'value' } as const;
    const message = `the active organization "${uid}" of the last commit is no longer declared`;
    const hint =
      'Keep its folder with `status: archived` until that is applied; the plan refuses where people hang on it.';
    report('ORGANIZATION_REMOVED', place, message, hint);
  }
};
