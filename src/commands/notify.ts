import { type Outbox, withOutbox } from '../database/notices.ts';
import { type Mailer, openMailer } from '../mail/open-mailer.ts';
import { isAddress, type MailServer, parseServer } from '../mail/parse-server.ts';
import { describeDiagnostic } from '../model/diagnostic.ts';
import type { NotifyReport } from '../model/notice.ts';
import { parseSecretReference } from '../model/secret-reference.ts';
import { renderNotifyJson, renderNotifyText } from '../report/notify.ts';
import { openDatabase } from './database.ts';
import { openSecrets } from './open-secrets.ts';
import { print } from './output.ts';
import { refuse } from './refuse.ts';
import { type CommonOptions, readSettings, type Settings, UsageError } from './settings.ts';

export interface NotifyOptions extends CommonOptions {
  /** A reference to the mail server's URL: `env:NAME` or `pulumi:name`. */
  readonly smtp?: string;
  readonly from?: string;
}

/** `polity notify`: sends what is due. Exit code 1 while something could not be sent. */
export async function notify(options: NotifyOptions): Promise<number> {
  const settings = readSettings(options);
  const server = await findServer(settings, options.smtp ?? 'env:POLITY_SMTP_URL');
  const from = options.from ?? process.env.POLITY_MAIL_FROM ?? '';
  if (!isAddress(from))
    throw new UsageError('say who writes: --from, or POLITY_MAIL_FROM, is an e-mail address');
  const { url } = await openDatabase(settings);
  const mailer = openMailer(server, from);
  const report = await withOutbox(url, (outbox) => deliver(outbox, mailer)).finally(() => mailer.close());
  if (report === null) {
    const message = 'the database has no schema of this version, which keeps the notices';
    refuse(settings, [describeDiagnostic('MIGRATIONS_FIRST', message, { hint: 'run `polity up` first' })]);
    return 1;
  }
  print(settings.format === 'json' ? renderNotifyJson(report) : renderNotifyText(report));
  return report.unreachable === null && report.postponed + report.gaveUp === 0 ? 0 : 1;
}

/** The value stays out of every message. */
async function findServer(settings: Settings, reference: string): Promise<MailServer> {
  if (parseSecretReference(reference) === undefined)
    throw new UsageError('--smtp takes a reference to the URL, as env:POLITY_SMTP_URL');
  const found = await openSecrets(settings)(reference);
  if (found.kind === 'missing') throw new UsageError(`the URL of the mail server: ${found.why}`);
  const server = parseServer(found.value);
  if (server === null)
    throw new UsageError(`${reference} is no URL of a mail server, as smtp://user:password@host:587`);
  return server;
}

/** Until nothing is due, or the mail server is gone. */
export async function deliver(outbox: Outbox, mailer: Mailer): Promise<NotifyReport> {
  const counts = { sent: 0, postponed: 0, gaveUp: 0 };
  let unreachable: string | null = null;
  for (let notice = await outbox.claim(); notice !== null; notice = await outbox.claim()) {
    const delivery = await mailer.send(notice);
    const gaveUp = await outbox.settle(notice, delivery);
    if (delivery.kind === 'unreachable') {
      unreachable = delivery.detail;
      break;
    }
    counts[delivery.kind === 'sent' ? 'sent' : gaveUp ? 'gaveUp' : 'postponed']++;
  }
  return { ...counts, waiting: await outbox.countWaiting(), unreachable };
}
