import { previewRows } from './confirm-preview';
import { figuresOf } from './draft-filter';
import type { DraftJudged } from './draft-order';

const draft = (id: number, values: Partial<DraftJudged> = {}): DraftJudged => ({
  id: String(id),
  start: id,
  kind: 'unit_duty',
  state: 'open',
  dutyKind: 'main',
  confidence: 1,
  reasons: [],
  change: 'new',
  units: [{ name: '市民政局', unitId: 'u', generic: false }],
  ...values,
});
const rows = (drafts: DraftJudged[], edition: number) =>
  previewRows(figuresOf(drafts), edition).map(({ row, count }) => `${row} ${count}`);

describe('what confirming will do', () => {
  it('counts duties, classes and tasks of a first edition; dropped ones are named', () => {
    const drafts = [
      draft(1),
      draft(2),
      draft(3, { kind: 'class_duty' }),
      draft(4, { kind: 'task' }),
      draft(5, { state: 'dropped' }),
    ];
    expect(rows(drafts, 1)).toEqual(['duties 3', 'classes 1', 'tasks 1', 'dropped 1']);
  });

  it('tells new, changed, gone and same of a revised edition apart', () => {
    const drafts = [
      draft(1, { change: 'same' }),
      draft(2, { change: 'changed' }),
      draft(3),
      draft(4, { change: 'gone' }),
      draft(5, { kind: 'task', change: 'same' }),
    ];
    expect(rows(drafts, 2)).toEqual(['duties 1', 'changedRow 1', 'goneRow 1', 'same 2']);
  });

  it('says zero where nothing is new', () => {
    expect(rows([draft(1, { change: 'same' })], 2)).toEqual(['duties 0', 'same 1']);
  });
});
