import pg from 'pg';
import type { CatalogueFacts } from '../catalogue/facts.ts';
import type { ProtectedTarget } from './target.ts';

/** What stands in polity's schemas for one protected table, where it is exactly what polity makes. */
export interface MadeFor {
  readonly table: string;
  /** The trigger function that fills the path key; null: trigger or function are not as made. */
  readonly filler: string | null;
  /** The view in which readers see the table's rows, and its function; null: there is none as made. */
  readonly published: { readonly view: string; readonly reader: string } | null;
}

export function findMadeFor(facts: CatalogueFacts, targets: readonly ProtectedTarget[]): readonly MadeFor[] {
  return targets.map((target) => ({
    table: target.name,
    filler: findFiller(facts, target),
    published: findPublished(facts, target),
  }));
}

const triggerForm =
  /^CREATE TRIGGER zz_polity_key BEFORE INSERT OR UPDATE ON .* FOR EACH ROW EXECUTE FUNCTION (polity\.fill_key_[0-9a-f]+\(\))$/;

function findFiller({ triggers, functions }: CatalogueFacts, target: ProtectedTarget): string | null {
  const trigger = triggers.find(({ table, name }) => table === target.table && name === 'zz_polity_key');
  const [, name] = triggerForm.exec(trigger?.definition ?? '') ?? [];
  const filler = functions.find((candidate) => candidate.name === name);
  if (name === undefined || filler === undefined || !filler.definer) return null;
  return plain(filler.body) === describeFiller(target) ? name : null;
}

/** Null for what is no organization: policies refuse it as they refuse another's. */
function describeFiller({ organization }: ProtectedTarget): string {
  const column = quote(organization);
  return (
    `BEGIN IF TG_OP = 'INSERT' OR NEW.${column} IS DISTINCT FROM OLD.${column} OR NEW.polity_key IS DISTINCT FROM OLD.polity_key THEN ` +
    `NEW.polity_key := NULL; SELECT o.okey INTO NEW.polity_key FROM polity.organization o WHERE o.uid = NEW.${column} FOR KEY SHARE; ` +
    'END IF; RETURN NEW; END'
  );
}

const queryForm =
  /^SELECT (?:t\.(?:\w+|"(?:[^"]|"")+")(?:, )?)+ FROM polity\.find_reader_range\(\) r JOIN (.+) t ON t\.polity_key >= r\.low AND t\.polity_key < r\.high$/;

function findPublished(
  { functions, relations }: CatalogueFacts,
  target: ProtectedTarget,
): MadeFor['published'] {
  const reader = functions.find(
    ({ name, definer, body }) =>
      name.startsWith('polity_reader.read_') && definer && queryForm.exec(plain(body))?.[1] === target.table,
  );
  if (reader === undefined) return null;
  const bare = reader.name.slice('polity_reader.read_'.length, -'()'.length);
  const view = relations.find(({ name, kind }) => kind === 'view' && name === `polity_reader.${bare}`);
  const called = `FROM polity_reader.${quote(`read_${bare}`)}() `;
  const [, rest = ''] = plain(view?.definition ?? '').split(called);
  // A list of columns after the function, and no condition, join or union.
  return view !== undefined && /^\w+\([^()]*\);?$|^"[^"]+"\([^()]*\);?$/.test(rest)
    ? { view: view.name, reader: reader.name }
    : null;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** As PostgreSQL quotes: only where it must. */
function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : pg.escapeIdentifier(name);
}
