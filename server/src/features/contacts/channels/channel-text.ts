import type { ChannelKind } from '@lianzhao/contracts';

/** A phone number or an e-mail address in the one way we write it. */
export interface ReadChannel {
  kind: ChannelKind;
  /** `13812341234`, `0551-63812345-802`, `400-810-8888`, `+4930123456`, `z@x.cn`. */
  value: string;
  /** The four digits people remember; null for an address. */
  ending: string | null;
}

export type ChannelFlaw = 'channel-format' | 'channel-area-code';

const DASHES = /[‐‑‒–—―−]/g;
const EXTENSION = /^(.*?)(?:转|分机|ext\.?|x|#)(\d{1,6})$/i;
const MOBILE = /^1[3-9]\d{9}$/;
/** 010 and 02x have eight digits after them, the others seven or eight */
const LAND_LINE = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/;
const SERVICE = /^([48]00)-?(\d{3})-?(\d{4})$/;
const FOREIGN = /^(?:\+|00)(?!86)([1-9]\d{6,14})$/;
const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/;
const EMAIL_MAX = 254;

/**
 * Reads what somebody typed: full-width digits, +86, spaces, brackets and any dash are the same number.
 * @returns what is wrong with it when it is neither a phone nor an address
 */
export function readChannel(typed: string): ReadChannel | ChannelFlaw {
  const text = typed.normalize('NFKC').trim();
  if (text.includes('@')) return readEmail(text);
  const plain = text.replace(DASHES, '-').replace(/[\s().·]/g, '');
  const [, main = plain, extension] = EXTENSION.exec(plain) ?? [];
  return readNumber(extension ? `${main}-${extension}` : main);
}

function readEmail(text: string): ReadChannel | ChannelFlaw {
  const value = text.toLowerCase();
  if (!EMAIL.test(value) || value.length > EMAIL_MAX) return 'channel-format';
  return { kind: 'email', value, ending: null };
}

function readNumber(text: string): ReadChannel | ChannelFlaw {
  const foreign = FOREIGN.exec(text.replaceAll('-', ''))?.[1];
  if (foreign) return phone(`+${foreign}`, foreign);
  const national = atHome(text);
  const bare = national.replaceAll('-', '');
  if (MOBILE.test(bare)) return { kind: 'mobile', value: bare, ending: bare.slice(-4) };
  const service = SERVICE.exec(national);
  if (service) return phone(service.slice(1).join('-'), bare);
  const [, area, number, extension] = LAND_LINE.exec(national) ?? [];
  if (area && number && (area.length === 4 || number.length === 8))
    return phone([area, number, extension].filter(Boolean).join('-'), number);
  return /^[2-9]\d{6,7}(-\d{1,6})?$/.test(national) ? 'channel-area-code' : 'channel-format';
}

function phone(value: string, number: string): ReadChannel {
  return { kind: 'phone', value, ending: number.slice(-4) };
}

/** Without +86; a land line gets back the 0 that is dropped behind it. */
function atHome(text: string): string {
  const [, rest] = /^(?:\+86|0086|86(?=1[3-9]\d{9}$))-?(.+)$/.exec(text) ?? [];
  if (rest === undefined) return text;
  return /^(1[3-9]\d{9}|0|[48]00)/.test(rest.replaceAll('-', '')) ? rest : `0${rest}`;
}

/** `138****1234`, `0551-****2345`, `z***@x.cn`: enough to recognise by somebody who knows it. */
export function maskOf({ kind, value }: Pick<ReadChannel, 'kind' | 'value'>): string {
  if (kind === 'email') return value.replace(/^(.)[^@]*/, '$1***');
  if (kind === 'mobile') return `${value.slice(0, 3)}****${value.slice(-4)}`;
  if (value.startsWith('+')) return `${value.slice(0, 3)}****${value.slice(-4)}`;
  const [area = '', ...rest] = value.split('-');
  const number = /^[48]00$/.test(area) ? rest.join('') : (rest[0] ?? '');
  return `${area}-****${number.slice(-4)}`;
}
