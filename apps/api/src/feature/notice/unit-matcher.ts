import type { NamedUnit } from '@lianxi/api-data';

const plain = (name: string): string => name.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** 江门市民政局 → 市民政局: a place named in full, or by its level only. */
function withLevelOnly(name: string, places: readonly string[]): string {
  const place = places.find((each) => each.length > 1 && name.startsWith(each) && name.length > each.length);
  return place ? `${place.slice(-1)}${name.slice(place.length)}` : name;
}

/** 市民政局 → 民政局: bodies of the joint meeting's own level are often named without it; those of other levels never. */
const withoutLevel = (name: string, seat: string): string => (name.startsWith(seat.slice(-1)) && name.length > 3 ? name.slice(1) : name);

/** The ways a unit may be written, the surest first. */
function formsOf(name: string, places: readonly string[], seat: string): readonly string[] {
  const full = plain(name);
  const level = withLevelOnly(full, places.map(plain));
  return [full, level, withoutLevel(level, seat)];
}

/**
 * Finds the unit of the register a notice means by a name: the name itself before its short name, both before variants of
 * the prefix; members before others. What fits two units fits none: a person chooses.
 */
export function unitMatcher(units: readonly NamedUnit[]): (name: string) => string | null {
  // The joint meeting's own place comes last in every row.
  const seat = units[0]?.places.at(-1) ?? '';
  const rounds: ReadonlyMap<string, ReadonlySet<string>>[] = [];
  for (const candidates of [units.filter((unit) => unit.member), units]) {
    for (const round of [0, 1, 2]) {
      const index = new Map<string, Set<string>>();
      for (const unit of candidates) {
        for (const name of [unit.name, ...(unit.shortName ? [unit.shortName] : [])]) {
          const form = formsOf(name, unit.places, seat)[round] ?? '';
          index.set(form, (index.get(form) ?? new Set()).add(unit.id));
        }
      }
      rounds.push(index);
    }
  }
  const places = [...new Set(units.flatMap((unit) => unit.places))];
  return (name) => {
    const forms = formsOf(name, places, seat);
    for (const [at, index] of rounds.entries()) {
      const found = index.get(forms[at % 3] ?? '');
      if (found?.size === 1) return [...found][0] ?? null;
      if (found && found.size > 1) return null;
    }
    return null;
  };
}
