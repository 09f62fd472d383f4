/** RFC 5321: no address is longer. */
const LONGEST_ADDRESS = 254;

/** Domains where anybody has an address: they tell nobody's company. */
const FREE_DOMAINS: ReadonlySet<string> = new Set([
  'aol.com',
  'bluewin.ch',
  'elisanet.fi',
  'fastmail.com',
  'free.fr',
  'freenet.de',
  'frisurf.no',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'home.no',
  'hotmail.co.uk',
  'hotmail.com',
  'hotmail.fr',
  'hotmail.no',
  'hotmail.se',
  'icloud.com',
  'kolumbus.fi',
  'laposte.net',
  'libero.it',
  'live.com',
  'live.no',
  'live.se',
  'lyse.net',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'netti.fi',
  'online.no',
  'orange.fr',
  'outlook.com',
  'outlook.de',
  'outlook.fr',
  'pm.me',
  'pp.inet.fi',
  'proton.me',
  'protonmail.com',
  'saunalahti.fi',
  'suomi24.fi',
  't-online.de',
  'telia.com',
  'vikenfiber.no',
  'wanadoo.fr',
  'web.de',
  'wp.pl',
  'yahoo.co.uk',
  'yahoo.com',
  'yahoo.de',
  'yahoo.fr',
  'yahoo.no',
  'yandex.com',
  'yandex.ru',
]);

export interface MailAddress {
  /** In small letters, without a name around it. */
  readonly address: string;
  /** Null where anybody may have an address. */
  readonly companyDomain: string | null;
}

/** The address of a sender as mail programs write it ("Kari <kari@example.com>"); null where it is none. */
export function mailAddressOf(text: string): MailAddress | null {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  const bare = (open >= 0 && close > open ? text.slice(open + 1, close) : text).trim().toLowerCase();
  const at = bare.lastIndexOf('@');
  const domain = bare.slice(at + 1);
  const isAddress =
    at > 0 && domain.includes('.') && !/[\s<>,;"]/.test(bare) && !/[.]{2}|^[.]|[.]$/.test(domain);
  if (!isAddress || bare.length > LONGEST_ADDRESS) return null;
  return { address: bare, companyDomain: FREE_DOMAINS.has(domain) ? null : domain };
}
