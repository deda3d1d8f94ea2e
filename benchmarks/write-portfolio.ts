import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large a portfolio is written. */
export interface PortfolioSize {
  readonly organizations: number;
  /** Per organization. */
  readonly grants: number;
}

const childrenPerParent = 10;

/**
 * Writes declarations as a team would: organizations under each other, ten to a parent, each with its own list of grants,
 * half of them to persons, half to e-mails. The same size gives the same files.
 */
export function writePortfolio(folder: string, { organizations, grants }: PortfolioSize): void {
  mkdirSync(folder, { recursive: true });
  const people = Math.max(10, Math.ceil(organizations / 2));
  writeFileSync(
    join(folder, 'portfolio.yaml'),
    'formatVersion: 1\nname: Bench\nprefix: bench\nsuperAdmins: [p0, p1]\n',
  );
  const person = (n: number): string => `p${n}: { name: Person ${n}, email: p${n}@people.example }\n`;
  writeFileSync(join(folder, 'people.yaml'), Array.from({ length: people }, (_, n) => person(n)).join(''));
  for (let n = 0; n < organizations; n += 1) {
    const place = join(folder, pathOf(n));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'org.yaml'), describeOrganization(n, grants, people));
  }
}

/** The first ten are roots; every later one lies in the folder of its parent. */
function pathOf(n: number): string {
  return n < childrenPerParent ? `o${n}` : join(pathOf(Math.floor(n / childrenPerParent)), `o${n}`);
}

function describeOrganization(n: number, grants: number, people: number): string {
  const lines = Array.from({ length: grants }, (_, k) => {
    const who = k % 2 === 0 ? `p${(n * 7 + k) % people}` : `u${(n * 5 + k) % (people * 10)}@clients.example`;
    return `  - { who: ${who}, role: ${k === 0 ? 'admin' : 'contributor'} }\n`;
  });
  return [
    `uid: o${n}\nname: Organization ${n}\ntype: company\ncontact: p${(n * 7) % people}\n`,
    'projects: [site, app]\n',
    `access:\n${lines.join('')}`,
  ].join('');
}
