/**
 * Writes what is generated from the schemas; with `--check` it writes nothing and fails when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderDocumentTypes } from './render-document-types.ts';
import { renderValidators } from './render-validators.ts';

const targets: Readonly<Record<string, () => string | Promise<string>>> = {
  'src/model/documents.generated.ts': renderDocumentTypes,
  'src/validate/validators.generated.js': renderValidators,
};
const check = process.argv.includes('--check');

for (const [target, render] of Object.entries(targets)) {
  const url = new URL(`../${target}`, import.meta.url);
  const rendered = await render();
  if (!check) {
    writeFileSync(url, rendered);
  } else if (readFileSync(url, 'utf8') !== rendered) {
    process.stderr.write(`${target} is stale; run \`npm run generate\`\n`);
    process.exitCode = 1;
  }
}
