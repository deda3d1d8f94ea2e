import { findDatabase, findDeclared } from './declared.ts';
import { Directory } from './directory.ts';
import { Integrations } from './integrations.ts';
import { Platform } from './platform.ts';

const [{ destroyed, ...declared }, databaseUrl] = await Promise.all([
  findDeclared(process.env),
  findDatabase(process.env),
]);
const { prefix } = declared;

const platform = new Platform('platform', { databaseUrl, prefix });
if (!destroyed) {
  const directory = new Directory('directory', declared, { dependsOn: [platform] });
  new Integrations('integrations', { dependsOn: [directory] });
}
