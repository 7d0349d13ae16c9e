import type { AssistanceCategory, DelegateKind, DelegateVisitBodyFragment, ProgrammeInput } from '../../gql/graphql';
import { emptyPerson, nextKey, type PersonForm } from '../../ui/outside/person-fields';
import type { UnitChoice } from '../../ui/unit-picker';

export interface StopForm {
  key: number;
  unit: UnitChoice | null;
  onDate: string;
  atTime: string;
  place: string;
  host: string;
}

export interface DelegateForm extends PersonForm {
  kind: DelegateKind;
}

export interface ProgrammeForm {
  matter: string;
  topics: AssistanceCategory[];
  content: string;
  basis: string;
  fromOn: string;
  toOn: string;
  overlapReason: string;
  stops: readonly StopForm[];
  delegates: readonly DelegateForm[];
}

export const emptyStop = (rows: readonly StopForm[], onDate: string): StopForm => ({ key: nextKey(rows), unit: null, onDate, atTime: '', place: '', host: '' });
export const emptyDelegate = (rows: readonly DelegateForm[]): DelegateForm => ({ ...emptyPerson(rows), kind: 'peoples_deputy' });

/** Empty, or as it was planned. */
export function programmeFormOf(visit: DelegateVisitBodyFragment | null): ProgrammeForm {
  if (visit === null) return { matter: '', topics: [], content: '', basis: '', fromOn: '', toOn: '', overlapReason: '', stops: [emptyStop([], '')], delegates: [emptyDelegate([])] };
  const { matter, topics, content, basis, fromOn, toOn, overlapReason, stops, delegates } = visit;
  return {
    matter, topics: [...topics], content, basis, fromOn, toOn, overlapReason: overlapReason ?? '',
    stops: stops.map(({ unitId, unitName, onDate, atTime, place, host }, key) => ({ key, unit: { id: unitId, name: unitName }, onDate, atTime: atTime ?? '', place, host })),
    delegates: delegates.map(({ kind, postId, personName, office }, key) => ({ key, kind, postId: postId ?? null, personName, office })),
  };
}

/** Units that receive them, each once. */
export const unitsOf = ({ stops }: ProgrammeForm): readonly UnitChoice[] => [...new Map(stops.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit] as const]))).values()];

export const programmeComplete = ({ matter, content, basis, fromOn, toOn, stops, delegates }: ProgrammeForm): boolean =>
  [matter, content, basis, fromOn, toOn].every((text) => text.trim() !== '') &&
  stops.length > 0 && stops.every(({ unit, onDate, place }) => unit !== null && onDate !== '' && place.trim() !== '') &&
  delegates.length > 0 && delegates.every(({ postId, personName }) => postId !== null || personName.trim() !== '');

export function programmeInput({ stops, delegates, overlapReason, ...rest }: ProgrammeForm): ProgrammeInput {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return {
    ...rest, overlapReason: orNull(overlapReason),
    stops: stops.map(({ unit, onDate, atTime, place, host }) => ({ unitId: unit?.id ?? '', onDate, atTime: orNull(atTime), place, host })),
    delegates: delegates.map(({ key: _key, ...person }) => person),
  };
}
