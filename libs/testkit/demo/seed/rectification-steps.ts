import {
  acknowledgeRectification, closeOutRectification, finishRectification, openRectifications, reopenRectification, reportRectification, requestRectificationExtension, returnRectification, verifyRectification, yearOf,
  type ChangedRectification, type InspectionFinding, type Rectification, type WholeInspection,
} from '@lianxi/domain';
import { postKey } from '../demo-people.js';
import type { InspectionStage } from './inspection-steps.js';
import type { StoryItem, StoryMove } from './inspection-stories.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

function changed({ actor, context, book, directory }: Scene, rectification: Rectification, move: StoryMove, stage: InspectionStage): ChangedRectification {
  const { version, id, unitId } = rectification;
  const of = { reports: book.inspected.reports.filter((each) => each.rectificationId === id).length, checks: book.inspected.checks.filter((each) => each.rectificationId === id).length };
  const subject = { rectification, team: [], unitPeople: new Map<string, string>(), people: new Map<string, string>(), ...of };
  const postId = directory.postId(postKey(directory.codeNamed(directory.unitName(unitId)), 'head'));
  const seen = (place: string, observations: string, method: 'on_site' | 'papers') => ({ version, onDate: context.today, method, place: place || null, peopleMet: null, observations, checkers: [] });
  switch (move.verb) {
    case 'acknowledge': return acknowledgeRectification(actor, { ...subject, unitOfPost: new Map([[postId, unitId]]) }, { version, postId, plan: move.plan, source: null }, context);
    case 'report':
    case 'finish': {
      const facts = move.figure === undefined ? [] : [{ label: move.figure[0], value: move.figure[1] }];
      return (move.verb === 'report' ? reportRectification : finishRectification)(actor, subject, { version, text: move.text, facts, source: null }, context);
    }
    case 'extend': return requestRectificationExtension(actor, subject, { version, dueOn: stage.day(move.until), reason: move.reason, progress: move.progress }, context);
    case 'verify': return verifyRectification(actor, subject, seen(move.place, move.seen, move.method), context);
    case 'return': return returnRectification(actor, subject, { ...seen(move.place, move.seen, 'on_site'), dueOn: null, workingDays: move.limit, reason: move.reason }, context);
    case 'close': return closeOutRectification(actor, subject, { version }, context);
    case 'reopen': return reopenRectification(actor, subject, { version, dueOn: null, workingDays: move.limit, reason: move.reason }, context);
  }
}

const unitVerbs: readonly StoryMove['verb'][] = ['acknowledge', 'report', 'finish', 'extend'];

/** One finding opened and followed as far as its story goes; `minute` keeps items of one day apart. */
export function playItem(stage: InspectionStage, { inspection, objects }: WholeInspection, finding: InspectionFinding, story: StoryItem | null, minute: string): void {
  if (story === null) return;
  const scene = stage.scene('secretariat', story.daysAgo, `02:${minute}`);
  const { book, actor, context, append, directory } = scene;
  const codes = book.takeCodes('ZG', yearOf(context.today), 1);
  const subject = { inspection, objects, findings: [finding], standing: [...book.inspected.rectifications.values()], unitOfPost: new Map(), contactUnitId: book.jointMeeting.secretariatUnitId, codes };
  const items = [{ findingId: finding.id, unitId: null, postId: null, kind: story.kind, measure: story.measure, dueOn: null, workingDays: story.limit }];
  const { rectifications, events } = openRectifications(actor, subject, { items }, context);
  append(events);
  let item = demandRow(rectifications[0], 'rectification item');
  const unit = directory.unitName(finding.responsibleUnitId);
  for (const move of story.moves) {
    const at = stage.scene(unitVerbs.includes(move.verb) ? { unit } : 'secretariat', move.daysAgo, `06:${minute}`);
    const after = changed(at, item, move, stage);
    item = after.rectification;
    if (after.report !== null) book.inspected.reports.push(after.report);
    if (after.check !== null) book.inspected.checks.push(after.check);
    at.append(after.events);
  }
  book.inspected.rectifications.set(item.id, item);
}
