import { lacksRecipient, standingOf, type DraftStanding } from '@lianxi/domain';
import type { DraftJudged } from './draft-order';

/** Where drafts stand, which adds up to all of them; against the edition before, which adds up once more. */
export type DraftShow = 'all' | DraftStanding | 'new' | 'changed';

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
  unsettled: (draft) => standingOf(draft) === 'unsettled',
  doubtful: (draft) => standingOf(draft) === 'doubtful',
  certain: (draft) => standingOf(draft) === 'certain',
  dropped: (draft) => standingOf(draft) === 'dropped',
  new: (draft) => draft.change === 'new' && draft.state !== 'dropped',
  changed: (draft) => draft.change === 'changed' && draft.state !== 'dropped',
  gone: (draft) => standingOf(draft) === 'gone',
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

export interface DraftFigures extends Record<DraftStanding, number> {
  /** Unsettled, doubtful and certain ones: what would be entered. */
  open: number;
  recipients: number;
  duties: number;
  classes: number;
  tasks: number;
  new: number;
  changed: number;
  same: number;
  newDuties: number;
  newTasks: number;
}

/** Counted from the drafts at hand, so that they move with every drop and merge without asking the server again. */
export function figuresOf(drafts: readonly DraftJudged[]): DraftFigures {
  const live = drafts.filter((draft) => draft.state !== 'dropped' && draft.change !== 'gone');
  const standing = (wanted: DraftStanding) => drafts.filter((draft) => standingOf(draft) === wanted).length;
  const change = (kind: DraftJudged['change']) => live.filter((draft) => draft.change === kind).length;
  return {
    open: live.length,
    unsettled: standing('unsettled'),
    doubtful: standing('doubtful'),
    certain: standing('certain'),
    gone: standing('gone'),
    dropped: standing('dropped'),
    recipients: live.filter(lacksRecipient).length,
    duties: live.filter((draft) => draft.kind === 'unit_duty' || draft.kind === 'lower_duty').length,
    classes: live.filter((draft) => draft.kind === 'class_duty').length,
    tasks: live.filter((draft) => draft.kind === 'task').length,
    new: change('new'),
    changed: change('changed'),
    same: change('same'),
    newDuties: live.filter((draft) => draft.change === 'new' && draft.kind !== 'task').length,
    newTasks: live.filter((draft) => draft.change === 'new' && draft.kind === 'task').length,
  };
}
