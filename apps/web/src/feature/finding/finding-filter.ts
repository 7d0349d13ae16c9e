import { assistanceCategories, findingKinds, findingSeverities } from '@lianxi/domain';
import type { AssistanceCategory, FindingFilter, FindingKind, FindingOrigin, FindingSeverity, FindingSort } from '../../gql/graphql';

export const FINDING_PAGE = 50;
export const ORIGINS = ['inspection', 'assessment'] as const satisfies readonly FindingOrigin[];
export const SORTS = ['newest', 'severity', 'unit', 'repeated'] as const satisfies readonly FindingSort[];

export interface FindingChoice {
  origin: FindingOrigin | null;
  kind: FindingKind | null;
  severity: FindingSeverity | null;
  topic: AssistanceCategory | null;
  unitId: string | null;
  countyId: string | null;
  repeated: boolean;
  text: string;
  sort: FindingSort;
  offset: number;
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null => values.find((candidate) => candidate === value) ?? null;

/** The address is the only place the choice lives: it can be sent to somebody. */
export function readFindingChoice(params: URLSearchParams): FindingChoice {
  return {
    origin: oneOf(ORIGINS, params.get('origin')),
    kind: oneOf(findingKinds, params.get('kind')),
    severity: oneOf(findingSeverities, params.get('severity')),
    topic: oneOf(assistanceCategories, params.get('topic')),
    unitId: params.get('unit'),
    countyId: params.get('county'),
    repeated: params.get('again') === '1',
    text: params.get('text') ?? '',
    sort: oneOf(SORTS, params.get('sort')) ?? 'newest',
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
  };
}

export function findingFilter({ origin, kind, severity, topic, unitId, countyId, repeated, text }: FindingChoice): FindingFilter {
  return {
    ...(origin === null ? {} : { origin }),
    ...(kind === null ? {} : { kind }),
    ...(severity === null ? {} : { severity }),
    ...(topic === null ? {} : { topic }),
    ...(unitId === null ? {} : { unitId }),
    ...(countyId === null ? {} : { countyId }),
    ...(repeated ? { repeated } : {}),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}
