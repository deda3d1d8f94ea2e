import { expect, it } from '@jest/globals';
import { destroy, type EngineOptions, type PluginSource, preview, up } from '../../../src/engine/index.ts';
import { postgresqlStandIn } from '../../../src/engine/stand-ins/postgresql/index.ts';
import { createTestDatabase, withClient } from '../../support/database.ts';
import { changes, openWorkbench } from '../support/workbench.ts';
import { readPackageVersion } from './documented-inputs.ts';
import { findOfficialPlugin, startOfficialPlugin } from './official-plugin.ts';

const version = readPackageVersion();
const path = findOfficialPlugin(version);

if (path === undefined) {
  it.skip(`NOT RUN AGAINST THE PLUGIN: resource-postgresql ${version} is not installed here`, () =>
    undefined);
  process.stderr.write(
    `stand-ins: not run against the plugin: resource-postgresql ${version} is not installed; they are held against its documentation alone\n`,
  );
} else {
  it(`the official plugin ${version} finds nothing to change in what the stand-in wrote, and the other way round`, async () => {
    const database = await createTestDatabase();
    const bench = await openWorkbench('roles');
    const plugin = await startOfficialPlugin(path);
    try {
      const url = new URL(database.url);
      await withClient(database.url, (client) =>
        client.query('create schema data; create table data.notes (id int)'),
      );
      const optionsFor = (source: PluginSource): EngineOptions => {
        const given = bench.options(
          {
            host: url.hostname,
            port: url.port,
            database: url.pathname.slice(1),
            username: decodeURIComponent(url.username),
            prefix: database.prefix,
            token: 'a password',
          },
          // The plugin cannot take parallel grants.
          { plugins: { postgresql: source }, parallel: 1 },
        );
        const password = { value: decodeURIComponent(url.password), secret: true };
        return { ...given, config: { ...given.config, password } };
      };
      const standIn = optionsFor(postgresqlStandIn());
      const official = optionsFor({ kind: 'address', address: plugin.address });
      /** What a reader finds to change in what a writer wrote, as the state has it, and as it is read from the server. */
      const hold = async (writer: EngineOptions, reader: EngineOptions): Promise<readonly string[]> => {
        expect((await up(writer)).failures).toEqual([]);
        const plain = await preview(reader);
        expect(plain.failures).toEqual([]);
        expect(changes(plain.steps)).toEqual([]);
        const { failures, steps } = await preview({ ...reader, refresh: true });
        expect(failures).toEqual([]);
        expect((await destroy(writer)).failures).toEqual([]);
        // A refresh takes over how its plugin writes values down (nulls, order), even in a state that the same plugin wrote.
        return changes(steps).filter((step) => !step.startsWith('refresh '));
      };
      // The plugin reads the memberships that GrantRole makes as the role's own, and would take them away again.
      const itsOwn = await hold(official, official);
      expect(await hold(standIn, official)).toEqual(itsOwn);
      expect(await hold(official, standIn)).toEqual([]);
    } finally {
      plugin.stop();
      await bench.close();
      await database.drop();
    }
  });
}
