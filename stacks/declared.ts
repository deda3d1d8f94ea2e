import { RunError } from '@pulumi/pulumi';
import { type Declared, describeDeclared, parseDeclared } from '../src/provider/declared.ts';

/**
 * What is declared: told by the command that runs the program, else read from the files here and now.
 * @throws RunError with the diagnostics when the files have errors.
 */
export async function findDeclared(env: NodeJS.ProcessEnv): Promise<Declared> {
  const { POLITY_DECLARED: told } = env;
  if (told !== undefined && told !== '') return parseDeclared(told);
  const [{ findPortfolio }, { hasErrors }, { renderDiagnosticsText }, { plainStyle }] = await Promise.all([
    import('../src/provider/environment.ts'),
    import('../src/model/diagnostic.ts'),
    import('../src/report/diagnostics-text.ts'),
    import('../src/report/style.ts'),
  ]);
  const { value, diagnostics, sources } = await findPortfolio(env);
  if (value !== null && !hasErrors(diagnostics)) return describeDeclared(value);
  throw new RunError(renderDiagnosticsText(diagnostics, { style: plainStyle, sources }));
}

/** `DATABASE_URL`, else that of the embedded server. */
export async function findDatabase(env: NodeJS.ProcessEnv): Promise<string> {
  const { DATABASE_URL: given } = env;
  if (given !== undefined && given !== '') return given;
  const { findDatabaseUrl } = await import('../src/provider/environment.ts');
  return findDatabaseUrl(env);
}
