import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, renderCode } from '../../src/report/markdown-escape.ts';
import { renderPlanMarkdown } from '../../src/report/plan-markdown.ts';
import { change, factsOf, grant, organization, person } from '../plan/facts.ts';
import { everydayPlan, planOf } from '../plan/samples.ts';
import { anyText } from '../support/text.ts';

describe('the Markdown of a plan', () => {
  it('has the verdict first, then people, unfolded, and folds the rest', () => {
    const plan = everydayPlan();
    const lines = renderPlanMarkdown(plan).split('\n');
    expect(lines[0]).toBe('### Plan for sample (stack `dev`)');
    expect(lines[2]).toMatch(
      /^\*\*1 person's access changes, 1 person gains access and 1 person keeps access on other terms/,
    );
    expect(lines).toContain('<details open><summary>People (3)</summary>');
    expect(lines).toContain('- **Claire (`claire`)**');
    expect(lines).toContain('  - loses admin of Dupont SAS - Sites (`dupont`)');
    expect(lines).toContain('- **new** Martin - Site (`martin`): client under Agence (`agence`)');
    expect(lines.at(-2)).toContain(`Plan \`${plan.hash}\`. Apply it: polity up`);
  });

  it('warns of a guard that trips, above everything folded', () => {
    const facts = factsOf(['ann'], { organizations: [organization('agence')], grants: [grant(null, 'ann')] });
    const shown = renderPlanMarkdown(planOf(facts, [change('grant', 'ann', null, grant(null, 'ann'), null)]));
    expect(shown).toContain(
      '> [!WARNING]\n> **A guard trips:** no super-admin would be left\n>\n> - `person:ann`',
    );
    expect(shown.indexOf('[!WARNING]')).toBeLessThan(shown.indexOf('<details'));
  });

  it('is one line when nothing changes', () => {
    expect(renderPlanMarkdown(planOf(factsOf([]), [], {}, []))).toBe(
      '**No changes:** sample (stack `dev`) is as the files say.\n',
    );
  });

  it('lets no words of users act: no markup, HTML, mention, reference or link', () => {
    const name = '@octocat <img src=x> [a](https://evil.example) `x` **b** #12 </details>\n# T | x';
    const facts = {
      ...factsOf(['ann', 'root'], {
        organizations: [organization('agence', { name })],
        grants: [grant(null, 'root')],
      }),
      people: [{ ...person('ann'), name }, person('root')],
    };
    const shown = renderPlanMarkdown(
      planOf(facts, [change('grant', 'ann', 'agence', null, grant('agence', 'ann'))], {}, []),
    );
    expect(shown).not.toMatch(/@octocat|<img|https:\/\/|\n# T|#12|[^\\]\[a|[^\\]`x/);
    expect(shown.match(/<\/details>/g)).toHaveLength(shown.match(/<details/g)?.length ?? 0);
  });

  it('escapes so that every markup character is preceded by a backslash or written as an entity', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\./gs, '')).not.toMatch(/[<>`*_[\]|~\n\r]/);
        expect(escaped).not.toMatch(/[@#][\w]/);
      }),
    );
  });

  it('fences code with more backticks than are in it', () => {
    expect(renderCode('a')).toBe('`a`');
    expect(renderCode('a``b`')).toBe('``` a``b` ```');
    expect(renderCode('a\nb')).toBe('`a\\u{a}b`');
  });
});
