import { findingSeverities, lightsWorstFirst, rectificationStates } from '@lianxi/domain';
import type { FindingSeverity, Light, RectificationFilter, RectificationState } from '../../gql/graphql';

/** 问题清单, 责任清单, 整改清单: three readings of the same rows. */
export const LEDGER_VIEWS = ['problems', 'duties', 'measures'] as const;
export type LedgerView = (typeof LEDGER_VIEWS)[number];

export const RECTIFICATION_PAGE = 50;

export interface LedgerChoice {
  view: LedgerView;
  state: RectificationState | null;
  light: Light | null;
  severity: FindingSeverity | null;
  unitId: string | null;
  countyId: string | null;
  inspectionId: string | null;
  text: string;
  offset: number;
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null => values.find((candidate) => candidate === value) ?? null;

/** The address is the only place the choice lives: it can be sent to somebody. */
export function readLedgerChoice(params: URLSearchParams): LedgerChoice {
  return {
    view: oneOf(LEDGER_VIEWS, params.get('view')) ?? 'problems',
    state: oneOf(rectificationStates, params.get('state')),
    light: oneOf(lightsWorstFirst, params.get('light')),
    severity: oneOf(findingSeverities, params.get('severity')),
    unitId: params.get('unit'),
    countyId: params.get('county'),
    inspectionId: params.get('inspection'),
    text: params.get('text') ?? '',
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
  };
}

export function ledgerFilter({ state, light, severity, unitId, countyId, inspectionId, text }: LedgerChoice): RectificationFilter {
  return {
    ...(state === null ? {} : { states: [state] }),
    ...(light === null ? {} : { light }),
    ...(severity === null ? {} : { severity }),
    ...(unitId === null ? {} : { unitId }),
    ...(countyId === null ? {} : { countyId }),
    ...(inspectionId === null ? {} : { inspectionId }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  };
}
