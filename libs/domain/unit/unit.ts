
/** Level of a government, unit or joint meeting. */
export type Level = 'city' | 'county' | 'town';
export const levels = ['city', 'county', 'town'] as const satisfies readonly Level[];

/** Kinds as the inspection decree tells them apart (art. 5): only some can be objects of an inspection. */
export type UnitKind = 'government_department' | 'lower_government' | 'party_organ' | 'mass_organisation' | 'vertical_agency' | 'authorised_body';
export const unitKinds = [
  'government_department',
  'lower_government',
  'party_organ',
  'mass_organisation',
  'vertical_agency',
  'authorised_body',
] as const satisfies readonly UnitKind[];

export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly jurisdictionId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}
