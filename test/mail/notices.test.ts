import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, promote, upgradeWorkspace } from '../../src/client/index.ts';
import { deliver } from '../../src/commands/notify.ts';
import { withOutbox } from '../../src/database/notices.ts';
import { openMailer } from '../../src/mail/open-mailer.ts';
import { parseServer } from '../../src/mail/parse-server.ts';
import type { NotifyReport } from '../../src/model/notice.ts';
import { copyCheckout, writeStackFile } from '../commands/support/checkout.ts';
import { startPolity } from '../commands/support/command.ts';
import { emailOf, makeRuntimePortfolio } from '../runtime/support/portfolio.ts';
import { createWorld, type World } from '../runtime/support/world.ts';
import { type Answer, type MailServer, startMailServer } from '../support/mail-server.ts';
import { findRunFolder } from '../support/run-folder.ts';

const from = 'polity@people.example';
let world: World;
let server: MailServer;
let answer: Answer = () => undefined;
beforeAll(async () => {
  world = await createWorld(makeRuntimePortfolio());
});
afterAll(() => world.drop());
beforeEach(async () => {
  answer = () => undefined;
  server = await startMailServer({ answer: (recipient) => answer(recipient) });
  await world.query('DELETE FROM polity.notice');
});
afterEach(() => server.close());

function found<T>(value: T | null): T {
  if (value === null) throw new Error('there is none');
  return value;
}

async function send(url = server.url): Promise<NotifyReport> {
  const mailer = openMailer(found(parseServer(url)), from);
  const report = await withOutbox(world.url, (outbox) => deliver(outbox, mailer)).finally(() =>
    mailer.close(),
  );
  return found(report);
}

/** A notice, as an upgrade makes it but with anything in it. */
const add = (recipient: string, workspace = 'Sketch', count = 1) =>
  world.query(
    `INSERT INTO polity.notice (kind, recipient, organization, payload)
     SELECT 'workspace-upgraded', $1, 'acme', jsonb_build_object('workspace', $2::text, 'organization', 'Acme', 'reason', null)
       FROM generate_series(1, $3::int)`,
    [recipient, workspace, count],
  );
const states = () =>
  world.query(
    `SELECT sent_at IS NOT NULL AS sent, due_at <= now() AS due, attempts, gave_up, claimed_at IS NOT NULL AS claimed, last_error
       FROM polity.notice ORDER BY recipient`,
  );

describe('B7: owners of an upgraded workspace are told by e-mail', () => {
  it('once, in the transaction of the upgrade, whoever can be reached', async () => {
    const owner = await world.join('sketch@shared.example');
    const { workspace } = await world.as(owner, (db) =>
      createWorkspace(db, { id: 'sketch', name: 'Skizzen “A”' }),
    );
    const quiet = await world.query(
      `INSERT INTO polity.account (id, email, email_norm, verified, origins)
       VALUES (gen_random_uuid(), 'quiet@else.example', 'quiet@else.example', false, '{granted}') RETURNING id`,
    );
    await world.query('INSERT INTO polity.workspace_person VALUES ($1, $2, true)', [workspace, quiet[0]?.id]);
    const paul = await world.idOf(emailOf('paul'));
    await world.as(paul, (db) => promote(db, { organization: 'acme', account: owner }));
    const wanted = { workspace, organization: 'acme', reason: 'consolidation' };
    const undone = world.as(paul, async (db) => {
      await upgradeWorkspace(db, wanted);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await states()).toEqual([]);
    const { notify } = await world.as(paul, (db) => upgradeWorkspace(db, wanted));
    expect(notify).toEqual(['sketch@shared.example']);
    expect(await send()).toEqual({ sent: 1, postponed: 0, gaveUp: 0, waiting: 0, unreachable: null });
    expect(await send()).toMatchObject({ sent: 0 });
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail).toMatchObject({ from, to: ['sketch@shared.example'] });
    const [{ id } = { id: '' }] = await world.query('SELECT id FROM polity.notice');
    expect(mail?.raw).toContain(`Message-ID: <${id}@people.example>`);
    expect(mail?.raw).toContain('Reason: consolidation');
  });

  it('by two senders at once: each notice once', async () => {
    await add('many@shared.example', 'Sketch', 40);
    const reports = await Promise.all([send(), send(), send()]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
    const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(40);
    expect(ids).toHaveLength(40);
  });

  it('later, when the mail server is down: what waits stays due', async () => {
    await add('a@shared.example', 'Sketch', 3);
    await server.close();
    const report = await send();
    expect(report).toMatchObject({
      sent: 0,
      waiting: 3,
      unreachable: expect.stringContaining('ECONNREFUSED'),
    });
    expect((await states()).map(({ due, attempts, claimed }) => [due, attempts, claimed])).toEqual(
      Array.from({ length: 3 }, () => [true, 0, false]),
    );
    server = await startMailServer();
    expect(await send()).toMatchObject({ sent: 3, waiting: 0 });
  });

  it('again, when the sender died after its claim: under the same Message-ID', async () => {
    await add('a@shared.example');
    await withOutbox(world.url, (outbox) => outbox.claim());
    expect(await send()).toMatchObject({ sent: 0, waiting: 1 });
    await world.query("UPDATE polity.notice SET due_at = now() - interval '1 second'");
    expect(await send()).toMatchObject({ sent: 1, waiting: 0 });
  });

  it('never, when the address is refused for good; less and less often, when it is refused for now', async () => {
    await add('gone@shared.example');
    await add('later@shared.example');
    await add('ok@shared.example');
    answer = (recipient) =>
      recipient.startsWith('gone')
        ? { code: 550, text: 'no such user' }
        : recipient.startsWith('later')
          ? { code: 451, text: 'greylisted' }
          : undefined;
    expect(await send()).toEqual({ sent: 1, postponed: 1, gaveUp: 1, waiting: 1, unreachable: null });
    const [gone, later, ok] = await states();
    expect(gone).toMatchObject({ gave_up: true, last_error: expect.stringContaining('no such user') });
    expect(later).toMatchObject({ gave_up: false, due: false, attempts: 1 });
    expect(ok).toMatchObject({ sent: true });
    await world.query(
      'UPDATE polity.notice SET due_at = now(), attempts = 11 WHERE attempts = 1 AND NOT gave_up',
    );
    expect(await send()).toMatchObject({ gaveUp: 1, waiting: 0 });
  });

  it('injects nothing: names stay in their header, and an address that is none is sent to nobody', async () => {
    await add('a@shared.example', 'x\r\nBcc: eve@evil.example\r\n\r\nClick here \u202e now');
    await add('a@shared.example\r\nRCPT TO:<eve@evil.example>');
    await add('a@shared.example, eve@evil.example');
    expect(await send()).toMatchObject({ sent: 1, gaveUp: 2 });
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.to).toEqual(['a@shared.example']);
    expect(mail?.raw).not.toMatch(/^(Bcc|Cc):/im);
    const [head = ''] = mail?.raw.split('\r\n\r\n') ?? [];
    expect(head.match(/^(Subject|To|From):/gm)?.toSorted()).toEqual(['From:', 'Subject:', 'To:']);
    expect(mail?.raw).not.toContain('\u202e');
  });
});

describe('`polity notify`', () => {
  const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    startPolity(['notify', ...args], findRunFolder(), { DATABASE_URL: world.url, ...env }).outcome;

  it('sends by a server that is named by reference, of either kind, and repeats no password', async () => {
    const secret = 'hunter2-hunter2';
    const guarded = await startMailServer({ login: { user: 'app', password: secret } });
    await add('a@shared.example');
    const url = (password: string) => `smtp://app:${password}@127.0.0.1:${guarded.port}`;
    const wrong = await run({ MAILER: url(`${secret}x`), POLITY_MAIL_FROM: from }, '--smtp', 'env:MAILER');
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(
      /^sent 0, waiting 1\nthe mail server cannot be used: Invalid login.*\nwhat waits stays due/,
    );
    expect(wrong.stdout + wrong.stderr + JSON.stringify(await states())).not.toContain(secret);
    const checkout = mkdtempSync(join(findRunFolder(), 'mail-'));
    copyCheckout(checkout);
    const stackFile = join(checkout, 'stacks/Pulumi.dev.yaml');
    await writeStackFile(stackFile, 'a passphrase', { mailer: url(secret) });
    const right = await startPolity(
      ['notify', '--smtp', 'pulumi:mailer', '--from', from, '--format', 'json'],
      checkout,
      {
        DATABASE_URL: world.url,
        PULUMI_CONFIG_PASSPHRASE: 'a passphrase',
        NODE_COMPILE_CACHE: join(checkout, 'compiled'),
      },
      checkout,
    ).outcome;
    expect(right).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(right.stdout)).toEqual({
      ...{ formatVersion: 1, sent: 1, postponed: 0, gaveUp: 0, waiting: 0, unreachable: null },
    });
    await guarded.close();
  });

  it('refuses to begin without a server or a sender, as wrong usage, and repeats neither', async () => {
    const outcomes = await Promise.all([
      run({ POLITY_MAIL_FROM: from }),
      run({ POLITY_MAIL_FROM: from, POLITY_SMTP_URL: 'http://app:geheim@mail.example' }),
      run({ POLITY_SMTP_URL: server.url }),
      run({ POLITY_MAIL_FROM: from }, '--smtp', 'smtp://app:geheim@mail.example'),
      run({ POLITY_MAIL_FROM: from, POLITY_STACK: 'post' }, '--smtp', 'pulumi:smtpUrl'),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([64, 64, 64, 64, 64]);
    expect(outcomes[0]?.stderr).toContain('env:POLITY_SMTP_URL has no value; set the environment variable');
    expect(outcomes[4]?.stderr).toContain('pulumi:smtpUrl has no value; set it with "pulumi config set');
    expect(outcomes.map(({ stderr }) => stderr).join('')).not.toContain('geheim');
  });
});
