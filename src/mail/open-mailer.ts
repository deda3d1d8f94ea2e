import { createTransport } from 'nodemailer';
import { messageOf } from '../model/errors.ts';
import type { Delivery, Notice } from '../model/notice.ts';
import { isAddress, type MailServer } from './parse-server.ts';
import { renderNotice } from './render-notice.ts';

export interface Mailer {
  /** Hands one message to the mail server. Never throws for what the server does. */
  send(notice: Notice): Promise<Delivery>;
  close(): void;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** One connection to a mail server, made when the first message is sent. */
export function openMailer(server: MailServer, from: string): Mailer {
  const { host, port, secure, requireTls, login } = server;
  const transport = createTransport({
    ...patience,
    ...{ host, port, secure, requireTLS: requireTls, pool: true, maxConnections: 1, maxMessages: 1000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: async (notice) => {
      if (!isAddress(notice.recipient))
        return { kind: 'refused', permanent: true, detail: 'the recipient is no e-mail address' };
      try {
        await transport.sendMail({
          ...renderNotice(notice),
          // Given apart: no header's text is ever read as a list of recipients.
          envelope: { from, to: [notice.recipient] },
          from: { name: '', address: from },
          to: { name: '', address: notice.recipient },
          messageId: `<${notice.id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        return describeFailure(error, login?.password);
      }
    },
    close: () => transport.close(),
  };
}

/** A reply to the message itself refuses it; anything else concerns the connection. The password is never repeated. */
function describeFailure(error: unknown, password: string | undefined): Delivery {
  const { code, command, responseCode } = readFields(error);
  const text = messageOf(error).slice(0, 500);
  const detail = password ? text.replaceAll(password, '…') : text;
  const isOurs = code === 'EENVELOPE' || code === 'EMESSAGE' || /^(MAIL|RCPT|DATA)/.test(command);
  // 421: the server is about to go, whatever was said.
  if (!isOurs || responseCode < 400 || responseCode === 421) return { kind: 'unreachable', detail };
  return { kind: 'refused', permanent: responseCode >= 500, detail };
}

function readFields(error: unknown): {
  readonly code: string;
  readonly command: string;
  readonly responseCode: number;
} {
  const fields = typeof error === 'object' && error !== null ? error : {};
  return {
    code: 'code' in fields ? String(fields.code) : '',
    command: 'command' in fields ? String(fields.command) : '',
    responseCode: 'responseCode' in fields ? Number(fields.responseCode) || 0 : 0,
  };
}
