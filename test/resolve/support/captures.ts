import type { OrganizationFiles, Typed, ValidatedTree } from '../../../src/model/documents.ts';
import { normaliseDomain } from '../../../src/resolve/domain-names.ts';

/** An organization that captures. */
export interface Claimant {
  readonly domains: readonly string[];
  /** Whether addresses below its domains match, too. Default: they do. */
  readonly subdomains?: boolean;
}

function typed<T>(file: string, value: T): Typed<T> {
  const at = { file, line: 1, column: 1, endColumn: 2 };
  return { file, value, dropped: [], locate: (path) => ({ ...at, line: Number(path[0] ?? 0) + 1 }) };
}

/** Each one as an organization `u0`, `u1`, … that captures its domains; each entry of a list has a line of its own. */
export function describeCaptures(claimants: readonly Claimant[]): ValidatedTree {
  const assigned = Map.groupBy(
    claimants.flatMap(({ domains }, index) =>
      uniqueNames(domains).map((name) => ({ name, uid: `u${index}` })),
    ),
    ({ name }) => name,
  );
  const attestation = { by: 'rector@acme.example', on: '2026-01-15', evidence: 'Register' };
  const domains = [...assigned].map(([name, uses]) => [
    name,
    { assigned: uses.map(({ uid }) => uid), attestation },
  ]);
  return {
    sources: new Map(),
    portfolio: typed('portfolio.yaml', {
      formatVersion: 1,
      name: 'Captures',
      superAdmins: ['a@acme.example', 'b@acme.example'],
    }),
    people: [],
    domains: typed('domains.yaml', Object.fromEntries(domains)),
    templates: [],
    organizations: claimants.map(({ domains: written, subdomains = true }, index) =>
      describeFiles(`u${index}`, uniqueNames(written), subdomains),
    ),
    unreadable: [],
    checkSection: () => [],
  };
}

function describeFiles(uid: string, names: readonly string[], subdomains: boolean): OrganizationFiles {
  const admin = `admin@${names[0]}`;
  return {
    folder: uid,
    parentFolder: null,
    org: typed(uid, { uid, name: uid, type: 'company', contact: admin }),
    sections: {
      domains: typed(
        uid,
        names.map((name) => ({ name, subdomains })),
      ),
      membership: typed(uid, { mode: 'capture' }),
      access: typed(uid, [{ who: admin, role: 'admin' }]),
    },
    droppedSections: [],
  };
}

/** In A-labels, each once. */
export function uniqueNames(domains: readonly string[]): readonly string[] {
  return [...new Set(domains.flatMap((domain) => normaliseDomain(domain) ?? []))];
}
