import type { ProofState } from '../model/proof.ts';
import { describeChallenge } from './challenge.ts';
import type { TxtAnswer } from './look-up.ts';

export interface Verdict {
  readonly state: ProofState;
  /** For people, as one clause; it never repeats what the records say. */
  readonly detail: string;
}

/** Whether an answer proves control of a domain. `secrets`: the portfolio's, the one in force first. */
export function judgeAnswer(domain: string, answer: TxtAnswer, secrets: readonly string[]): Verdict {
  if (answer.kind === 'none') return { state: answer.state, detail: answer.detail };
  const [current, ...earlier] = secrets.map((secret) => describeChallenge(domain, secret).value);
  const records = answer.records.map((record) => record.trim());
  if (current !== undefined && records.includes(current))
    return { state: 'proved', detail: 'the token is there' };
  if (earlier.some((token) => records.includes(token))) {
    return { state: 'stale-token', detail: 'the token is one that was renewed since' };
  }
  const count = records.length === 1 ? 'the record holds' : `none of ${records.length} records holds`;
  return {
    state: 'wrong-token',
    detail: records.length === 1 ? `${count} another text` : `${count} the token`,
  };
}
