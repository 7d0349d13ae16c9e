import { Column } from 'typeorm';

// TypeORM hydrates timestamps as Date; the product carries moments as ISO text in UTC.
const instant = {
  from: (value: Date | null): string | null => value?.toISOString() ?? null,
  to: (value: string | null | undefined): string | null | undefined => value,
};

const decimal = {
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
  to: (value: number | null | undefined): number | null | undefined => value,
};

/** A number with decimals: numeric in the table, where it adds up exactly. */
export function NumberColumn(options: { nullable?: boolean } = {}): PropertyDecorator {
  return Column({ type: 'numeric', transformer: decimal, ...options });
}

/** A moment (`…At`): timestamptz in the table, ISO text in the program. */
export function InstantColumn(options: { nullable?: boolean } = {}): PropertyDecorator {
  return Column({ type: 'timestamptz', transformer: instant, ...options });
}

/** What the database reckons from the name beside it (`search_initials`): never written, and read by the search alone. */
export function InitialsColumn(): PropertyDecorator {
  return Column({ type: 'text', select: false, insert: false, update: false });
}
