import { categoriesOf, type AssistanceCategory } from '../duty/assistance-category.js';
import type { DutyKind } from '../duty/duty.js';
import type { DataProvisionDraft, Deadline, DutyDraft, NoticeDraft, Recurrence, TaskDraft, UnitDraft } from '../notice/notice-draft.js';
import type { Level } from '../unit/unit.js';
import { cutAtClauses } from './cut-at-clauses.js';
import type { DraftDeadline, DraftItemSeed, DraftRecurrence, DraftUnit, DraftUnitRole } from './draft-item.js';
import { titleOf } from './draft-title.js';

/** What is known outside the text: the level of the joint meeting, and which unit of the register a name means. */
export interface ReadingFrame {
  readonly level: Level;
  readonly unitIdOf: (name: string) => string | null;
}

/** Whole months of an ISO 8601 period (P6M, P1Y); null for days, weeks and none. */
export function monthsOf(every: string | null | undefined): number | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(every ?? '');
  const months = match ? Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0) : 0;
  return months > 0 ? months : null;
}

/** The one recurrence an item carries. */
export function recurrenceOf(recurrences: readonly Recurrence[]): DraftRecurrence | null {
  // A number that is said binds more than a 定期 beside it.
  const recurrence = recurrences.find((each) => !each.unset) ?? recurrences[0];
  if (!recurrence) return null;
  const { text, start, end, unset } = recurrence;
  return { text, start, end, every: recurrence.every ?? null, unset };
}

function deadlineOf(deadlines: readonly Deadline[]): { deadline: DraftDeadline | null; dueOn: string | null } {
  const binding = deadlines.filter((each) => each.kind === 'deadline' || each.kind === 'relative');
  const deadline = binding.find((each) => each.on !== null) ?? binding[0];
  if (!deadline) return { deadline: null, dueOn: null };
  const { text, start, end, kind } = deadline;
  return { deadline: { text, start, end, kind }, dueOn: deadline.on };
}

type Words = Pick<DutyDraft, 'text' | 'start' | 'end' | 'recurrences' | 'deadlines' | 'confidence' | 'reason'>;
type Frame = Pick<DraftItemSeed, 'kind' | 'level' | 'dutyKind' | 'units' | 'heading' | 'title'>;

function seed(words: Words, frame: Frame): DraftItemSeed {
  const recurrence = recurrenceOf(words.recurrences);
  const frequencyMonths = monthsOf(recurrence?.every);
  return {
    ...frame,
    startOffset: words.start,
    endOffset: words.end,
    text: words.text,
    recurrence,
    ...deadlineOf(words.deadlines),
    recipientUnitId: null,
    recipientBasis: null,
    frequencyMonths,
    frequencyBasis: frequencyMonths === null ? null : (recurrence?.text ?? null),
    confidence: words.confidence,
    reasons: words.reason === null ? [] : [words.reason],
  };
}

/** One item, or several where the sentence states several frequencies or prohibitions. */
function seedsOf(duty: DutyDraft, frame: Omit<Frame, 'title'>): readonly DraftItemSeed[] {
  return cutAtClauses(duty).map((each) => seed(each, { ...frame, title: titleOf(each.text) }));
}

/** 县级政府工作责任 → 县级政府: the heading names the class that owes what stands below it. */
function holderWords(heading: string): string {
  return heading.replace(/(?:的)?(?:(?:主要|工作|具体|属地|主体|管理|保障)*(?:职责|责任|任务|义务)(?:分工)?)[。．.：:]?$/u, '').trim() || heading;
}

function draftUnit(name: string, role: DraftUnitRole, generic: boolean, frame: ReadingFrame): DraftUnit {
  return { name, unitId: generic ? null : frame.unitIdOf(name), role, generic };
}

/** 加强…的统筹协调…会同有关部门…, 牵头…: who coordinates leads, and is nobody's helper though others work with it. */
function coordinates(text: string): boolean {
  const [first = ''] = text.split(/[,，;；。]/);
  return /^(?:[^,，;；。]{0,20}?(?:负责|[：:]))?(?:牵头|统筹|加强[^,，;；。]*统筹协调)/.test(first);
}

/** What hands data over is a data duty, also where the reader put help first (协调金融机构配合…核对): it takes part in the check of recipients. */
function kindOf(duty: DutyDraft): DutyKind {
  return duty.kind === 'support' && duty.kinds.includes('data') ? 'data' : duty.kind;
}

/** One item per sentence, with every unit it binds; a sentence of classes only is a class duty (N20). */
function dutiesOfUnits(units: readonly UnitDraft[], frame: ReadingFrame): readonly DraftItemSeed[] {
  const sentences = new Map<string, { duty: DutyDraft; units: DraftUnit[] }>();
  for (const unit of units) {
    for (const duty of unit.duties) {
      const key = `${duty.start}-${duty.end}`;
      const sentence = sentences.get(key) ?? { duty, units: [] };
      const role = duty.kind === 'support' ? (coordinates(duty.text) ? 'lead' : 'support') : unit.role === 'member' ? 'responsible' : unit.role;
      sentence.units.push(draftUnit(unit.name, role, unit.generic, frame));
      sentences.set(key, sentence);
    }
  }
  return [...sentences.values()].flatMap(({ duty, units: bound }) =>
    seedsOf(duty, {
      kind: bound.every((unit) => unit.generic) ? 'class_duty' : 'unit_duty',
      level: frame.level, dutyKind: kindOf(duty), units: bound, heading: null,
    }),
  );
}

function dutiesOfLowerLevels(draft: NoticeDraft, frame: ReadingFrame): readonly DraftItemSeed[] {
  return draft.lowerLevel.flatMap(({ level, holder, heading, duties }) =>
    duties.flatMap((duty) => {
      const known = level === 'county' || level === 'town' ? level : null;
      const units = [draftUnit(holderWords(holder), 'responsible', true, frame)];
      return seedsOf(duty, { kind: known ? 'lower_duty' : 'class_duty', level: known ?? frame.level, dutyKind: duty.kind, units, heading });
    }),
  );
}

function taskItem(task: TaskDraft, frame: ReadingFrame): DraftItemSeed {
  const named = (names: readonly string[], role: DraftUnitRole) => names.map((name) => draftUnit(name, role, /^各|有关/.test(name), frame));
  const units = [...named(task.lead, 'lead'), ...named(task.responsible, 'responsible'), ...named(task.support, 'support')];
  return seed(task, { kind: 'task', level: frame.level, dutyKind: 'main', units, heading: task.heading, title: titleOf(task.heading ?? task.text) });
}

/** The recipient a data duty names, where its words and the provider's are the same sentence. */
function withRecipient(item: DraftItemSeed, provisions: readonly DataProvisionDraft[], frame: ReadingFrame): DraftItemSeed {
  if (item.dutyKind !== 'data') return item;
  const provision = provisions.find((each) => each.start < item.endOffset && item.startOffset < each.end && each.recipient !== null);
  return provision?.recipient ? { ...item, recipientUnitId: frame.unitIdOf(provision.recipient) } : item;
}

/** The items a person looks through, in the order of the text, made from what the reader found. */
export function itemsOfDraft(draft: NoticeDraft, frame: ReadingFrame): readonly DraftItemSeed[] {
  const unassigned = draft.unassigned.flatMap((duty) =>
    seedsOf(duty, { kind: 'class_duty', level: frame.level, dutyKind: duty.kind, units: [], heading: null }),
  );
  const items = [
    ...dutiesOfUnits(draft.units, frame), ...dutiesOfLowerLevels(draft, frame), ...draft.tasks.map((task) => taskItem(task, frame)), ...unassigned,
  ];
  return items
    .map((item) => withRecipient(item, draft.dataProvisions, frame))
    .sort((first, second) => first.startOffset - second.startOffset || first.endOffset - second.endOffset);
}

export function categoriesOfItem(item: Pick<DraftItemSeed, 'text' | 'heading'>): readonly AssistanceCategory[] {
  return categoriesOf(`${item.heading ?? ''} ${item.text}`);
}
