import type { RowIndex } from './row-index.ts';

/** B2: what an account is to an organization that it has to do with. */
export interface Kind {
  readonly account: string;
  readonly kind: 'member' | 'unmanaged' | 'external';
  /** A capture or promotion would make it a member. */
  readonly claimable: boolean;
}

export function findKinds(index: RowIndex, organization: string): readonly Kind[] {
  const { inOrganization: owned } = index;
  const members = new Set(owned.membership(organization).map(({ account }) => account));
  const matching = new Set(
    owned
      .organization_domain(organization)
      .flatMap(({ domain, subdomains }) =>
        index.verifiedDomains
          .filter((found) => found === domain || (subdomains && found.endsWith(`.${domain}`)))
          .flatMap((found) => index.verifiedAt(found).map(({ id }) => id)),
      ),
  );
  const holders = new Set([
    ...owned.access_grant(organization).flatMap(({ account }) => account ?? []),
    ...owned.group_member(organization).map(({ account }) => account),
  ]);
  const isFree = (account: string): boolean =>
    index.accountOf(account)?.status === 'active' && index.membershipsOf(account).length === 0;
  return [
    ...[...members].map((account) => ({ account, kind: 'member', claimable: false }) as const),
    ...[...matching]
      .filter((account) => !members.has(account))
      .map((account) => ({ account, kind: 'unmanaged', claimable: isFree(account) }) as const),
    ...[...holders]
      .filter((account) => !members.has(account) && !matching.has(account))
      .map((account) => ({ account, kind: 'external', claimable: false }) as const),
  ];
}
