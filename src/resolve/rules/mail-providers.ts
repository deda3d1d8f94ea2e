import { createRequire } from 'node:module';
import { findPublicSuffix } from './public-suffix.ts';
import { parentsOf } from './written-domains.ts';

const require = createRequire(import.meta.url);

/** `webmail` and `disposable` are refused; what the wider list alone names may be a company's too, and is asked about. */
export type Mail = 'webmail' | 'disposable' | 'perhaps webmail' | 'own';

/** Providers who give mailboxes under their name and many endings. */
const brands: ReadonlySet<string> = new Set(
  `aol gmail gmx googlemail hotmail hushmail icloud live msn outlook proton protonmail rediffmail rocketmail runbox
  tuta tutanota yahoo yandex ymail`.split(/\s+/),
);

/** Providers under one ending. Portals and companies that also had mailboxes once are not here. */
const providers: ReadonlySet<string> = new Set(
  `126.com 163.com abv.bg alice.it aliceadsl.fr arcor.de att.net bbox.fr bellsouth.net bigpond.com bigpond.net.au bk.ru
  blueyonder.co.uk bluewin.ch btinternet.com centrum.cz centrum.sk charter.net club-internet.fr comcast.net cox.net
  daum.net docomo.ne.jp earthlink.net ezweb.ne.jp fastmail.com fastmail.fm foxmail.com free.fr freenet.de hanmail.net hey.com
  home.nl inbox.com inbox.lv inbox.ru interia.pl juno.com laposte.net libero.it list.ru mac.com mail.com mail.ru
  mailbox.org mailfence.com me.com naver.com nate.com netzero.net neuf.fr ntlworld.com numericable.fr onet.pl
  optusnet.com.au orange.fr planet.nl pm.me pobox.com posteo.de posteo.net protonmail.ch qq.com rambler.ru
  sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com skynet.be startmail.com sympatico.ca t-online.de
  talktalk.net telenet.be terra.com.br tin.it tiscali.it tutamail.com ukr.net uol.com.br verizon.net virgilio.it
  virginmedia.com voila.fr wanadoo.co.uk wanadoo.es wanadoo.fr web.de wp.pl ya.ru yeah.net zoho.com ziggo.nl`.split(
    /\s+/,
  ),
);

/** On the wider list, and no provider for everyone: universities, a city that lends names, names kept for examples. */
const mistaken: ReadonlySet<string> = new Set([
  'alibaba.com',
  'berlin.de',
  'bt.com',
  'example.com',
  'facebook.com',
  'swissinfo.org',
  'telstra.com',
  'unican.es',
]);

/** `.edu`, `ac.uk`, `edu.sg`, `gov.fr`: registered by those who teach and govern only. */
const closedSuffix = /^(?:ac|edu|gob|gouv|gov|mil)(?:\.[a-z]{2})?$/;

let lists: { readonly wide: ReadonlySet<string>; readonly disposable: ReadonlySet<string> } | undefined;

/** C10: whether mailboxes of a domain, in A-labels, are given to anyone. */
export function classifyMail(name: string): Mail {
  const suffix = findPublicSuffix(name).name;
  if (closedSuffix.test(suffix)) return 'own';
  const { wide, disposable } = findLists();
  const brand = name.slice(0, -suffix.length - 1);
  if (providers.has(name) || (brands.has(brand) && (wide.has(name) || suffix === 'com'))) return 'webmail';
  if ([name, ...parentsOf(name)].some((part) => disposable.has(part))) return 'disposable';
  return wide.has(name) && !mistaken.has(name) ? 'perhaps webmail' : 'own';
}

/** 300 kB of names: read when the first domain is looked at. */
function findLists(): NonNullable<typeof lists> {
  lists ??= {
    wide: new Set<string>(require('email-providers/all.json')),
    disposable: new Set<string>(require('disposable-email-domains-js').disposableEmailBlocklist()),
  };
  return lists;
}
