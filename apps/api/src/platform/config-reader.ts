import { isIP } from 'node:net';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with the settings, a line for each, in both languages. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const SWITCH = new Map([['', null], ['0', false], ['off', false], ['1', true], ['on', true]]);

/** Reads settings one by one and remembers what is wrong with each, so that somebody mends them all at once. Values of secrets are never repeated. */
export class ConfigReader {
  private readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** `zh` and `en` go on after the variable's name. */
  wrong(name: string, zh: string, en: string, shown = true): void {
    const said = shown ? `${name}=${this.env[name]?.trim() ?? ''}` : name;
    this.problems.push(`${said}：${zh} / ${said}: ${en}`);
  }

  /** Throws ConfigError where anything was wrong. */
  end(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }

  text(name: string): string | null {
    return this.env[name]?.trim() || null;
  }

  whole(name: string, usual: number, min: number, max: number): number {
    const said = this.text(name);
    if (said === null) return usual;
    const value = Number(said);
    if (/^\d+$/.test(said) && value >= min && value <= max) return value;
    this.wrong(name, `必须是${String(min)}到${String(max)}的整数`, `must be a whole number from ${String(min)} to ${String(max)}`);
    return usual;
  }

  flag(name: string, usual: boolean): boolean {
    const value = SWITCH.get(this.text(name) ?? '');
    if (value === undefined) this.wrong(name, '只能是1或0（on、off）', 'must be 1 or 0 (on, off)');
    return value ?? usual;
  }

  one<Word extends string>(name: string, usual: Word, words: readonly Word[]): Word {
    const said = this.text(name) ?? usual;
    const word = words.find((each) => each === said);
    if (word !== undefined) return word;
    this.wrong(name, `只能是${words.join('、')}`, `must be one of ${words.join(', ')}`);
    return usual;
  }

  /** An address with one of these schemes; a secret one is not repeated. */
  url(name: string, schemes: readonly string[], secret: boolean): string | null {
    const said = this.text(name);
    if (said === null) return null;
    if (URL.canParse(said) && schemes.includes(new URL(said).protocol.slice(0, -1)) && new URL(said).host !== '') return said;
    const form = schemes.map((scheme) => `${scheme}://…`);
    this.wrong(name, `必须是 ${form.join(' 或 ')} 形式的地址`, `must be an address such as ${form.join(' or ')}`, !secret);
    return null;
  }

  /** As url, and never repeated; without a host it is the socket of this machine. */
  databaseUrl(name: string): string | null {
    const said = this.text(name);
    if (said === null || (URL.canParse(said) && /^postgres(ql)?:$/.test(new URL(said).protocol))) return said;
    this.wrong(name, '必须是 postgresql://… 形式的地址', 'must be an address such as postgresql://…', false);
    return null;
  }

  /** Parts divided by commas, each of which must please. */
  list(name: string, valid: (part: string) => boolean, zh: string, en: string): readonly string[] {
    const parts = (this.text(name) ?? '').split(',').map((part) => part.trim()).filter(Boolean);
    const bad = parts.find((part) => !valid(part));
    if (bad !== undefined) this.wrong(name, `“${bad}”${zh}`, `"${bad}" ${en}`);
    return parts;
  }
}

const NAMED_NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** An address, a network such as 10.0.0.0/8, or one of the named ones. */
export function isNetwork(part: string): boolean {
  const [address = '', prefix, ...rest] = part.split('/');
  const version = isIP(address);
  if (NAMED_NETWORKS.has(part)) return true;
  return version !== 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)));
}

/** `host` or `host:port`, without a scheme. */
export const isHost = (part: string): boolean => /^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(:\d{1,5})?$/iu.test(part) || isIP(part) === 6;

/** Whether the host of an address, with or without its port, is one of those named. */
export const isNamedHost = (address: string, hosts: readonly string[]): boolean => hosts.includes(new URL(address).host) || hosts.includes(new URL(address).hostname);
