import { isUncertain, needsOf, wantsDecision, type DraftJudged, type DraftNeed } from './draft-order';

export type DraftShow = 'all' | 'doubt' | 'dropped' | 'new' | 'changed' | 'gone';

export interface DraftFilter {
  show: DraftShow;
  /** Name of a unit as the draft has it; empty for every unit. */
  unit: string;
  /** Kind of draft or kind of duty; empty for every kind. */
  kind: string;
}

export const EVERY_DRAFT: DraftFilter = { show: 'all', unit: '', kind: '' };

const SHOWS: Readonly<Record<DraftShow, (draft: DraftJudged) => boolean>> = {
  all: () => true,
  doubt: wantsDecision,
  dropped: (draft) => draft.state === 'dropped',
  new: (draft) => draft.change === 'new' && draft.state !== 'dropped',
  changed: (draft) => draft.change === 'changed' && draft.state !== 'dropped',
  gone: (draft) => draft.change === 'gone',
};

export function filterDrafts<Draft extends DraftJudged>(
  drafts: readonly Draft[],
  filter: DraftFilter,
): readonly Draft[] {
  return drafts.filter(
    (draft) =>
      SHOWS[filter.show](draft) &&
      (filter.unit === '' || draft.units.some((unit) => unit.name === filter.unit)) &&
      (filter.kind === '' || draft.kind === filter.kind || draft.dutyKind === filter.kind),
  );
}

/** Names of units with the count of their drafts, in the notice's order. */
export function unitsOf(drafts: readonly DraftJudged[]): readonly { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
    for (const { name } of draft.units) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

export interface DraftFigures {
  open: number;
  /** Drafts a person should look at. */
  decide: number;
  doubt: number;
  dropped: number;
  unresolved: number;
  recipients: number;
  duties: number;
  classes: number;
  tasks: number;
  new: number;
  changed: number;
  gone: number;
  same: number;
  newDuties: number;
  newTasks: number;
}

/** Counted from the drafts at hand, so that they move with every drop and merge without asking the server again. */
export function figuresOf(drafts: readonly DraftJudged[]): DraftFigures {
  const live = drafts.filter((draft) => draft.state !== 'dropped' && draft.change !== 'gone');
  const has = (need: DraftNeed) => live.filter((draft) => needsOf(draft).includes(need)).length;
  const change = (kind: DraftJudged['change']) => live.filter((draft) => draft.change === kind).length;
  return {
    open: live.length,
    decide: drafts.filter(wantsDecision).length,
    doubt: live.filter((draft) => isUncertain(draft) || needsOf(draft).includes('unit-unresolved')).length,
    dropped: drafts.filter((draft) => draft.state === 'dropped').length,
    unresolved: has('unit-unresolved'),
    recipients: has('recipient-missing'),
    duties: live.filter((draft) => draft.kind === 'unit_duty' || draft.kind === 'lower_duty').length,
    classes: live.filter((draft) => draft.kind === 'class_duty').length,
    tasks: live.filter((draft) => draft.kind === 'task').length,
    new: change('new'),
    changed: change('changed'),
    gone: drafts.filter((draft) => draft.change === 'gone' && draft.state !== 'dropped').length,
    same: change('same'),
    newDuties: live.filter((draft) => draft.change === 'new' && draft.kind !== 'task').length,
    newTasks: live.filter((draft) => draft.change === 'new' && draft.kind === 'task').length,
  };
}
