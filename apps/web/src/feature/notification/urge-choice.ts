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

export function subjectsOf(rows: readonly Pick<UrgeRow, 'id' | 'slotId'>[]): UrgeSubjectsInput {
  const isSlot = (row: Pick<UrgeRow, 'slotId'>): boolean => row.slotId != null;
  return { slotIds: rows.filter(isSlot).map((row) => row.id), assignmentIds: rows.filter((row) => !isSlot(row)).map((row) => row.id), taskIds: [] };
}
