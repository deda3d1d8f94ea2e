import { Config, type Resource } from '@pulumi/pulumi';
import { findLeftRoles } from '../src/provider/left-roles.ts';
import { findDatabase, findDeclared } from './declared.ts';
import { Directory } from './directory.ts';
import { Integrations } from './integrations.ts';
import { Platform } from './platform.ts';
import { ProtectedTable } from './protected-tables.ts';
import { findReaderPasswords } from './reader-passwords.ts';
import { Readers } from './readers.ts';
import { createSecrets } from './secrets.ts';

const [{ destroyed, readers, protect, ...declared }, databaseUrl] = await Promise.all([
  findDeclared(process.env),
  findDatabase(process.env),
]);
const { prefix } = declared;
// Before anything is made: where a secret is missing, nothing is.
const [passwords, leftRoles] = await Promise.all([
  findReaderPasswords(readers, createSecrets(process.env, new Config())),
  findLeftRoles(databaseUrl, prefix),
]);

const platform = new Platform('platform', { databaseUrl, prefix, leftRoles });
// Rows of protected tables stay where everything declared is taken away, and so does what keeps them apart.
let before: Resource = platform;
if (!destroyed) {
  const directory = new Directory('directory', declared, { dependsOn: [platform] });
  before = directory;
  const own = { prefix, readers, passwords, server: platform.server, directory };
  new Readers('readers', own, { dependsOn: [directory] });
  new Integrations('integrations', { dependsOn: [directory] });
}
for (const table of protect) new ProtectedTable({ ...table, prefix }, { dependsOn: [before] });
