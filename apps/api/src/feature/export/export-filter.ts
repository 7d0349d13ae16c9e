import { isId } from '@lianxi/api-data';
import { demandDate, DomainError, type LocalDate } from '@lianxi/domain';

const MOST_TEXT = 200;

/** The filter of a list as its address says it: the names of the GraphQL filter's fields, lists with commas. INPUT_INVALID, DATE_INVALID. */
export class ExportFilter {
  private readonly asked = new Set<string>();

  constructor(private readonly params: Readonly<Record<string, unknown>>) {}

  /** What was asked of it so far, for the log. */
  get used(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.asked].flatMap((name) => (this.raw(name) === null ? [] : [[name, this.raw(name) ?? '']])));
  }

  text(name: string): string | null {
    return this.raw(name)?.trim().slice(0, MOST_TEXT) || null;
  }

  /** An id that is none finds nothing, as on the page. */
  id(name: string): string | null {
    const value = this.raw(name);
    if (value === null) return null;
    return isId(value) ? value.toLowerCase() : '00000000-0000-0000-0000-000000000000';
  }

  date(name: string): LocalDate | null {
    const value = this.raw(name);
    return value === null ? null : demandDate(value, name);
  }

  flag(name: string): boolean | null {
    const value = this.one(name, ['true', 'false']);
    return value === null ? null : value === 'true';
  }

  one<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const raw = this.raw(name);
    if (raw === null) return null;
    return values.find((value) => value === raw) ?? refuse(name);
  }

  many<Value extends string>(name: string, values: readonly Value[]): readonly Value[] | null {
    const raw = this.raw(name);
    return raw === null ? null : raw.split(',').map((part) => values.find((value) => value === part) ?? refuse(name));
  }

  private raw(name: string): string | null {
    this.asked.add(name);
    const value = this.params[name];
    if (value === undefined || value === '') return null;
    return typeof value === 'string' ? value : refuse(name);
  }
}

function refuse(name: string): never {
  throw new DomainError('INPUT_INVALID', {}, name);
}
