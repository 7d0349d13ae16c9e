import type { UrgePreviewQuery, UrgeSubjectsInput } from '../../gql/graphql';

export type UrgeRow = UrgePreviewQuery['urgePreview'][number];

/** Goes as it is, or once more with a reason. */
export function sendable(row: Pick<UrgeRow, 'refusal'>, reason: string): boolean {
  return row.refusal == null || (row.refusal === 'URGED_ALREADY' && reason.trim() !== '');
}

/** How many were urged on this working day already. */
export function asksReason(rows: readonly Pick<UrgeRow, 'refusal'>[]): number {
  return rows.filter((row) => row.refusal === 'URGED_ALREADY').length;
}

export function subjectsOf(rows: readonly Pick<UrgeRow, 'id' | 'slotId' | 'rectificationId'>[]): UrgeSubjectsInput {
  const kindOf = (row: Pick<UrgeRow, 'slotId' | 'rectificationId'>) => (row.slotId != null ? 'slot' : row.rectificationId != null ? 'rectification' : 'assignment');
  const idsOf = (kind: ReturnType<typeof kindOf>) => rows.filter((row) => kindOf(row) === kind).map((row) => row.id);
  return { slotIds: idsOf('slot'), assignmentIds: idsOf('assignment'), rectificationIds: idsOf('rectification'), taskIds: [] };
}
