import { describeFinding, type Rule } from './rule.ts';

export const securityIsForced: Rule = {
  name: 'row-level security is enabled and forced on every table',
  check: ({ relations }) =>
    relations
      .filter(({ kind }) => kind === 'table')
      .flatMap(({ name, security, forced }) => [
        ...(security
          ? []
          : [
              describeFinding(
                'SECURITY_OFF',
                name,
                'row-level security is off: who may read reads every row',
              ),
            ]),
        ...(forced
          ? []
          : [
              describeFinding(
                'SECURITY_NOT_FORCED',
                name,
                'row-level security does not bind the table’s owner',
              ),
            ]),
      ]),
};

export const viewsAskAsReader: Rule = {
  name: 'every view asks with the rights of who reads it',
  check: ({ relations }) =>
    relations.flatMap(({ name, kind, invoker, own }) => {
      if (kind === 'view' && !invoker)
        return [
          describeFinding('VIEW_OPEN', name, 'asks with its owner’s rights: it lacks security_invoker'),
        ];
      if (own && (kind === 'materialized view' || kind === 'other'))
        return [describeFinding('VIEW_OPEN', name, `no policy can stand on this relation (${kind})`)];
      return [];
    }),
};

export const triggersRun: Rule = {
  name: 'every trigger runs, also those of foreign keys',
  check: ({ triggers }) =>
    triggers
      .filter(({ enabled }) => !enabled)
      .map(({ table, name, internal }) =>
        describeFinding(
          'TRIGGER_DISABLED',
          table,
          `${internal ? 'constraint' : 'trigger'} ${name} is disabled`,
        ),
      ),
};
