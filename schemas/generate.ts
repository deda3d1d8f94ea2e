/**
 * Writes what is generated from the schemas; with `--check` it writes nothing and fails when a file is stale.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { renderDocumentTypes } from './render-document-types.ts';
import { renderKeyOrders } from './render-key-orders.ts';
import { renderReference } from './render-reference.ts';
import { renderTemplateSchema } from './render-template-schema.ts';
import { renderValidators } from './render-validators.ts';

const targets: Readonly<Record<string, () => string | Promise<string>>> = {
  // The others are made from it, too.
  'schemas/template.schema.json': renderTemplateSchema,
  'src/model/documents.generated.ts': renderDocumentTypes,
  'src/validate/validators.generated.js': renderValidators,
  'src/format/key-orders.generated.ts': renderKeyOrders,
  ...Object.fromEntries(
    [...renderReference()].map(([page, text]) => [`docs/reference/${page}`, () => text] as const),
  ),
};
const check = process.argv.includes('--check');

for (const [target, render] of Object.entries(targets)) {
  const url = new URL(`../${target}`, import.meta.url);
  const rendered = await render();
  if (!check) {
    writeFileSync(url, rendered);
  } else if (!existsSync(url) || readFileSync(url, 'utf8') !== rendered) {
    process.stderr.write(`${target} is stale; run \`npm run generate\`\n`);
    process.exitCode = 1;
  }
}

const root = new URL('../', import.meta.url);
for (const page of globSync('docs/reference/*', { cwd: root })) {
  if (Object.hasOwn(targets, page)) continue;
  if (!check) {
    rmSync(new URL(page, root));
  } else {
    process.stderr.write(`${page} is of no schema any more; run \`npm run generate\`\n`);
    process.exitCode = 1;
  }
}
