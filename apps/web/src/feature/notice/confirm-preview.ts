import type { DraftFigures } from './draft-filter';

export type PreviewRow = 'duties' | 'classes' | 'tasks' | 'changedRow' | 'goneRow' | 'same' | 'dropped';

/** What confirming will do, row by row; rows that say nothing are left out. `duties` are sentences: one may bind several units. */
export function previewRows(figures: DraftFigures, edition: number): readonly { row: PreviewRow; count: number }[] {
  const revised = edition > 1;
  const rows: readonly { row: PreviewRow; count: number; always?: boolean }[] = [
    { row: 'duties', count: revised ? figures.newDuties : figures.duties + figures.classes, always: true },
    { row: 'classes', count: revised ? 0 : figures.classes },
    { row: 'tasks', count: revised ? figures.newTasks : figures.tasks },
    { row: 'changedRow', count: revised ? figures.changed : 0 },
    { row: 'goneRow', count: figures.gone },
    { row: 'same', count: revised ? figures.same : 0 },
    { row: 'dropped', count: figures.dropped },
  ];
  return rows.filter(({ count, always }) => count > 0 || always === true).map(({ row, count }) => ({ row, count }));
}
