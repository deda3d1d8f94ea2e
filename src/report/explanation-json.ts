import { renderCanonicalJson } from '../model/canonical.ts';
import type { Explanation } from '../model/explanation.ts';
import type { SourceRange } from '../model/source.ts';

/** Version of what `explain --format json` prints. */
const formatVersion = 1;

/** `path` is a list of keys and positions; `through` is null but for values that a template's parameter brought. */
export function renderExplanationJson({ uid, folder, document, values, reader }: Explanation): string {
  const written = values.map(({ path, value, at, through }) => ({
    path,
    value,
    ...writePlace(at),
    through: through === null ? null : writePlace(through),
  }));
  return `${renderCanonicalJson({ formatVersion, uid, folder, document, values: written, reader })}\n`;
}

function writePlace({ file, line, column }: SourceRange): Pick<SourceRange, 'file' | 'line' | 'column'> {
  return { file, line, column };
}
