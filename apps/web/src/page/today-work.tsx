import { InstructionDialog } from '../feature/instruction/instruction-dialog';
import { InstructionNext, InstructionPanel } from '../feature/instruction/instruction-step';
import { UrgeDialog } from '../feature/notification/urge-dialog';
import { OwedPanel } from '../feature/report/owed-panel';
import { ReviewPanel } from '../feature/review/review-panel';
import { PartDialog } from '../feature/task/part-dialog';
import { PartPanel } from '../feature/task/part-panel';
import { WholeTaskDialog } from '../feature/task/whole-task-dialog';
import type { TodayItem } from '../feature/today/today-target';
import type { Asked } from '../feature/today/use-today-desk';
import type { UrgeSubjectsInput, Verb } from '../gql/graphql';
import '../feature/instruction/instruction.css';
import '../feature/report/report.css';
import '../feature/review/review.css';
import '../feature/task/task.css';

/** Lines whose report is read and decided below them. */
const SENDS_BACK: ReadonlySet<Verb> = new Set(['returnReport', 'declineSignOff', 'declineCheck']);

export interface TodayWorkProps {
  asked: Asked;
  onClose: () => void;
  onDone: () => void;
}

/** What lines of 今日要办 are urged by. */
function urgeSubjects(items: readonly TodayItem[]): UrgeSubjectsInput {
  const ids = (pick: (item: TodayItem) => string | null | undefined): string[] => items.map(pick).filter((id) => id != null);
  return { slotIds: ids((item) => item.slotId), assignmentIds: ids((item) => (item.slotId == null ? item.assignmentId : null)), rectificationIds: ids((item) => item.rectificationId), taskIds: [] };
}

/** The dialog of a verb asked for on a line: each from the feature that has it. */
export function TodayWork({ asked: { item, verb }, ...ends }: TodayWorkProps) {
  if (verb === 'urge') return <UrgeDialog subjects={urgeSubjects([item])} {...ends} />;
  if (verb === 'writeInstruction') {
    const subject = item.slotId == null ? { kind: 'task' as const, id: item.taskId ?? null, title: item.title } : { kind: 'report_slot' as const, id: item.slotId, title: [item.unitName, item.title].filter(Boolean).join(' · ') };
    return <InstructionDialog subject={subject} {...ends} />;
  }
  if (verb === 'registerInstruction' || verb === 'reportInstruction' || verb === 'addInstruction' || verb === 'closeInstruction') return item.instructionId == null ? null : <InstructionNext instructionId={item.instructionId} step={verb} {...ends} />;
  if (item.taskId == null) return null;
  if (verb === 'assignTask' || verb === 'closeOutTask') return <WholeTaskDialog taskId={item.taskId} verb={verb} {...ends} />;
  return item.assignmentId == null ? null : <PartDialog taskId={item.taskId} assignmentId={item.assignmentId} verb={verb} {...ends} />;
}

/** 催办 of several lines at once. */
export function TodayUrge({ items, ...ends }: { items: readonly TodayItem[]; onClose: () => void; onDone: () => void }) {
  return <UrgeDialog subjects={urgeSubjects(items)} {...ends} />;
}

/** What can be read below a line: a report to be reviewed or owed, a part, an instruction. */
export function TodayOpen({ item, verb, onDone }: { item: TodayItem; verb: Verb | null; onDone: (item: TodayItem, verb: Verb) => void }) {
  if (item.instructionId != null) return <InstructionPanel instructionId={item.instructionId} />;
  if (item.slotId != null && item.viewerCan.some((each) => SENDS_BACK.has(each))) return <ReviewPanel slotId={item.slotId} returning={verb !== null && SENDS_BACK.has(verb)} onDone={(done) => onDone(item, done)} />;
  if (item.slotId != null) return <OwedPanel slotId={item.slotId} repeatable={item.repeatable} onDone={() => onDone(item, 'fileReport')} />;
  return item.taskId == null ? null : <PartPanel taskId={item.taskId} assignmentId={item.assignmentId ?? null} />;
}
