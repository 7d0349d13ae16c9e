import { Injectable } from '@nestjs/common';
import { EscalationLadderEntity, MessageTextEntity, NotificationEntity } from '@lianxi/api-data';
import type { Ladder as LadderNode, MessagePreview, MessageText as MessageTextNode, MutationReviseMessageTextArgs, QueryMessagePreviewArgs, ReviseLadderInput } from '@lianxi/contract';
import {
  addDays, checkMessageText, defaultLadder, defaultTexts, mailOf, reviseLadder, reviseMessageText, textKinds, verbsOnJointMeeting, type Ladder, type LadderOfJointMeeting, type LocalDate, type MessageText, type TextKind,
  type WordedData,
} from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { ladderOf } from '../notification/ladder.js';
import { MessageWriter } from '../notification/message.writer.js';
import { demandReading } from '../unit/unit.service.js';

/** How a joint meeting reminds: its ladder, its words. */
@Injectable()
export class MessageSettingService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly writer: MessageWriter,
  ) {}

  async ladder(request: RequestContext): Promise<LadderNode> {
    demandReading(request);
    return ladderNode(await ladderOf(await request.reader(), request.tenant, request.today), request);
  }

  async reviseLadder(request: RequestContext, { reason, version, quietFrom, quietUntil, steps, runAt }: ReviseLadderInput): Promise<LadderNode> {
    const wanted: Ladder = { steps, quiet: { from: quietFrom, until: quietUntil }, runAt };
    const ladder = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      await lockMeeting(manager, jointMeetingId);
      const after = reviseLadder(actor, await ladderOf(manager, jointMeetingId, context.today), { ladder: wanted, reason, version }, context);
      await manager.insert(EscalationLadderEntity, rowOf(after.ladder, request.now));
      append(after.events);
      return after.ladder;
    });
    return ladderNode(ladder, request);
  }

  async texts(request: RequestContext): Promise<MessageTextNode[]> {
    const kept = await textsOf(await request.reader(), request.tenant);
    return textKinds.map((kind) => textNode(kept(kind)));
  }

  async reviseText(request: RequestContext, { kind, text, version }: MutationReviseMessageTextArgs): Promise<MessageTextNode> {
    const after = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      await lockMeeting(manager, jointMeetingId);
      const before = (await textsOf(manager, jointMeetingId))(kind);
      const revised = reviseMessageText(actor, { ...before, jointMeetingId }, { text, version }, context);
      await manager.upsert(MessageTextEntity, { jointMeetingId, ...revised.text }, ['jointMeetingId', 'kind']);
      append(revised.events);
      return revised.text;
    });
    return textNode(after);
  }

  /** By the newest message of the kind that was really sent; where there is none yet, by one that could be. */
  async preview(request: RequestContext, { kind, text }: QueryMessagePreviewArgs): Promise<MessagePreview> {
    const manager = await request.reader();
    const newest = await manager.findOne(NotificationEntity, { where: { jointMeetingId: request.tenant, kind }, order: { createdAt: 'DESC', id: 'DESC' } });
    const letterhead = await this.writer.letterhead(manager, request.tenant);
    const own = checkMessageText(text) || defaultTexts[kind];
    const example = newest ?? { taskId: null, slotId: null, data: exampleOf(kind, request.today) };
    const data = example.data as WordedData;
    // Words written into a message of then would hide those that are tried now.
    const worded = { ...this.writer.wordedOf({ kind, data: kind === 'urged' ? data : { ...data, text: null } }, request.actor.personName, letterhead), text: own };
    return { ...mailOf(worded, this.writer.linkTo({ ...example, kind, data: {} }, letterhead.code)), real: newest !== null };
  }
}

function lockMeeting(manager: EntityManager, jointMeetingId: string): Promise<unknown> {
  return manager.query('SELECT id FROM joint_meeting WHERE id = $1 FOR NO KEY UPDATE', [jointMeetingId]);
}

function rowOf({ jointMeetingId, version, steps, quiet, runAt, fromOn }: LadderOfJointMeeting, madeAt: string): EscalationLadderEntity {
  return { jointMeetingId, version, steps, quietFrom: quiet.from, quietUntil: quiet.until, runAt, fromOn, madeAt };
}

function ladderNode({ steps, quiet, runAt, version }: LadderOfJointMeeting, { actor, tenant, today }: RequestContext): LadderNode {
  const viewerCan = verbsOnJointMeeting(actor, tenant, today).filter((verb) => verb === 'reviseLadder' || verb === 'reviseMessageText' || verb === 'setRobot');
  return { steps: [...steps], quietFrom: quiet.from, quietUntil: quiet.until, runAt, version, defaultSteps: [...defaultLadder.steps], viewerCan };
}

async function textsOf(manager: EntityManager, jointMeetingId: string): Promise<(kind: TextKind) => MessageText> {
  const rows = await manager.findBy(MessageTextEntity, { jointMeetingId });
  return (kind) => rows.find((row) => row.kind === kind) ?? { kind, text: defaultTexts[kind], version: 0 };
}

function textNode({ kind, text, version }: MessageText): MessageTextNode {
  return { kind, text, version, defaultText: defaultTexts[kind] };
}

function exampleOf(kind: TextKind, today: LocalDate): WordedData {
  const dueOn = addDays(today, -3);
  const item = { clock: 'report', title: '核对救助资金发放情况', unitName: '市财政局', periodStartOn: null, dueOn, days: 3 } as const;
  return kind === 'reminder' || kind === 'escalated' ? { count: 1, items: [item] } : { title: item.title, unitName: item.unitName, dueOn, text: null };
}
