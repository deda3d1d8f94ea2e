import type { Notice } from '../model/notice.ts';

export interface Message {
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

/** B7: what the owners of a workspace read. Names are data: nothing in them ends a line or a header. */
export function renderNotice({ payload }: Notice): Message {
  const workspace = quote(payload.workspace);
  const organization = quote(payload.organization);
  const reason = payload.reason === null ? [] : [`Reason: ${oneLine(payload.reason)}`, ''];
  return {
    subject: `The workspace ${workspace} now belongs to ${organization}`,
    text: [
      'Hello,',
      '',
      `the workspace ${workspace}, which you own, was upgraded: it belongs to the organization ${organization} now.`,
      '',
      ...reason,
      'Everybody who had access keeps it. From now on the administrators of the organization manage who has access.',
      '',
    ].join('\n'),
  };
}

const quote = (name: string): string => `“${oneLine(name)}”`;

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 300);
