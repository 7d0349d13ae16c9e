import type { AssessmentBodyFragment, AssistanceCategory, CommissionInput } from '../../gql/graphql';
import { nextKey } from '../../ui/outside/person-fields';
import type { UnitChoice } from '../../ui/unit-picker';

export interface IndicatorForm {
  key: number;
  name: string;
  standard: string;
}

export interface CommissionForm {
  matter: string;
  topics: AssistanceCategory[];
  institution: string;
  institutionCode: string;
  basis: string;
  basisOn: string;
  scope: string;
  units: readonly UnitChoice[];
  fromOn: string;
  toOn: string;
  overlapReason: string;
  indicators: readonly IndicatorForm[];
}

/** Empty, or as it was commissioned. */
export function commissionFormOf(assessment: AssessmentBodyFragment | null): CommissionForm {
  if (assessment === null) return { matter: '', topics: [], institution: '', institutionCode: '', basis: '', basisOn: '', scope: '', units: [], fromOn: '', toOn: '', overlapReason: '', indicators: [{ key: 0, name: '', standard: '' }] };
  const { matter, topics, institution, institutionCode, basis, basisOn, scope, units, fromOn, toOn, overlapReason, indicators } = assessment;
  return {
    matter, topics: [...topics], institution, institutionCode: institutionCode ?? '', basis, basisOn, scope, units: units.map(({ id, name }) => ({ id, name })), fromOn, toOn, overlapReason: overlapReason ?? '',
    indicators: indicators.map(({ name, standard }, key) => ({ key, name, standard })),
  };
}

export const emptyIndicator = (rows: readonly IndicatorForm[]): IndicatorForm => ({ key: nextKey(rows), name: '', standard: '' });

export const commissionComplete = ({ matter, institution, basis, basisOn, scope, units, fromOn, toOn, indicators }: CommissionForm): boolean =>
  [matter, institution, basis, basisOn, scope, fromOn, toOn].every((text) => text.trim() !== '') && units.length > 0 && indicators.some(({ name, standard }) => name.trim() !== '' && standard.trim() !== '');

export function commissionInput({ units, indicators, institutionCode, overlapReason, ...rest }: CommissionForm): CommissionInput {
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return {
    ...rest, institutionCode: orNull(institutionCode), overlapReason: orNull(overlapReason), unitIds: units.map(({ id }) => id),
    indicators: indicators.filter(({ name, standard }) => name.trim() !== '' || standard.trim() !== '').map(({ name, standard }) => ({ name, standard })),
  };
}
