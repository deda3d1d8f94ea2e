/** Why a name server's answer holds no record to judge. */
export type UnansweredState =
  /** NXDOMAIN */
  | 'no-domain'
  | 'no-record'
  /** SERVFAIL */
  | 'server-failure'
  | 'time-out'
  | 'refused'
  /** An answer that is none. */
  | 'unreadable';

/** What a look-up of the challenge's record found (C10). */
export type ProofState = 'proved' | 'wrong-token' | 'stale-token' | UnansweredState;

/** The states in which no name server has said anything about the record: they take a proof from nobody. */
export const undecidedStates: ReadonlySet<ProofState> = new Set([
  'server-failure',
  'time-out',
  'refused',
  'unreadable',
]);

/** What the database knows of a domain. */
export interface DomainProof {
  readonly domain: string;
  /** Whether the proof holds; it does until a name server answers otherwise. */
  readonly proved: boolean;
  /** Of the last look-up. */
  readonly state: ProofState;
  readonly detail: string;
  /** ISO 8601 in UTC. */
  readonly checkedAt: string;
  /** When it was last seen; null for never. */
  readonly provedAt: string | null;
}
