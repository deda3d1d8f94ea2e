import type { LoginKind } from './target.ts';

/** Who attacks: a login, and for the application's whom it names. */
export interface Role {
  readonly login: LoginKind;
  readonly acts?: { readonly person: string; readonly organization: string };
  /** Organizations of which nothing may reach it. */
  readonly foreign: readonly string[];
}

const all = ['alder', 'birch', 'cedar', 'quince', 'vault'];
const allBut = (...own: readonly string[]): readonly string[] => all.filter((uid) => !own.includes(uid));

export const roles = {
  stranger: { login: 'stranger', foreign: all },
  /** The application's login, which names nobody. */
  nobody: { login: 'app', foreign: all },
  admin: { login: 'app', acts: { person: 'alder-ann', organization: 'alder' }, foreign: allBut('alder') },
  contributor: {
    login: 'app',
    acts: { person: 'alder-carl', organization: 'alder' },
    foreign: allBut('alder'),
  },
  /** Administers a subtree from which a sealed child is left out. */
  parent: {
    login: 'app',
    acts: { person: 'cedar-dir', organization: 'cedar' },
    foreign: allBut('cedar', 'quince'),
  },
  /** Its parent's uid is in its own row; so is that of its root. */
  child: {
    login: 'app',
    acts: { person: 'quince-nora', organization: 'quince' },
    foreign: allBut('quince', 'cedar'),
  },
  sealed: {
    login: 'app',
    acts: { person: 'vault-vera', organization: 'vault' },
    foreign: allBut('vault', 'cedar'),
  },
  reader: { login: 'alder', foreign: allBut('alder') },
  parentReader: { login: 'cedar', foreign: allBut('cedar', 'quince') },
  /** Reads everything. */
  planner: { login: 'planner', foreign: [] },
} as const satisfies Readonly<Record<string, Role>>;

export type RoleName = keyof typeof roles;

export const acting = ['admin', 'contributor', 'parent', 'child', 'sealed'] as const;
/** For whom birch and vault are foreign. */
export const acrossRoots = ['admin', 'contributor', 'parent', 'child'] as const;
export const ofApplication = ['nobody', ...acting] as const;
export const readers = ['reader', 'parentReader'] as const;
/** Whoever no setting may widen. */
export const keyedByLogin = ['stranger', ...readers, 'planner'] as const;
export const everybody = ['stranger', ...ofApplication, ...readers, 'planner'] as const;
