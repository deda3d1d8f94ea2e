import type { Provider } from '@pulumi/postgresql/provider.js';
import { Role } from '@pulumi/postgresql/role.js';
import * as pulumi from '@pulumi/pulumi';
import { databaseRoles } from '../src/model/database-roles.ts';
import type { DeclaredReader } from '../src/provider/declared.ts';
import type { ReaderPasswords } from './reader-passwords.ts';

export interface ReadersArgs {
  readonly prefix: string;
  readonly readers: readonly DeclaredReader[];
  readonly passwords: ReaderPasswords;
  readonly server: Provider;
  /** The rows by which a login is known: without them it sees nothing. */
  readonly directory: pulumi.Resource;
}

/** Defaults of its sessions. What a login reads does not depend on them: it can change them. */
const defaults = {
  connectionLimit: 10,
  statementTimeout: 60_000,
  idleInTransactionSessionTimeout: 60_000,
};

/**
 * Direct SQL access: a database login for each organization that declares `database: reader`. What it sees is not granted to it, but
 * follows from its name; so nothing is granted twice at once, and logins need not wait for each other.
 */
export class Readers extends pulumi.ComponentResource {
  constructor(name: string, args: ReadersArgs, options: pulumi.ComponentResourceOptions = {}) {
    super('polity:index:Readers', name, {}, options);
    const { prefix, readers, passwords, server, directory } = args;
    const { reader: group } = databaseRoles(prefix);
    const below = { parent: this, provider: server };
    for (const { uid, login, password: reference } of readers) {
      const password = passwords.get(uid);
      const known = password === undefined ? {} : { password: pulumi.secret(password) };
      const ignoreChanges = reference !== null && password === undefined ? ['password'] : [];
      // Of the login's name: with another, it is another role. A refresh finds memberships on the role, so that they are declared there.
      new Role(
        login,
        { name: login, login: true, roles: [group], searchPaths: ['polity_reader'], ...defaults, ...known },
        { ...below, dependsOn: [directory], ignoreChanges },
      );
    }
    this.registerOutputs();
  }
}
