import { Injectable } from '@nestjs/common';
import { findDeliveryFigures, RobotEntity, type DeliveryFigureRow } from '@lianxi/api-data';
import type { ChannelFigures, DeliveryTest, MutationSetRobotArgs, Robot as RobotNode } from '@lianxi/contract';
import { DomainError, removeRobot, retryDeliveries, setRobot, testRobot, type ChangedRobot, type DeliveryFailure, type Robot } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Config } from '../../platform/config.js';
import { Deliveries } from '../../platform/deliveries.js';
import { SendFailure, Undeliverable } from '../../platform/delivery-sender.js';
import { demandFound, demandId } from '../../platform/input.js';
import { demandOutgoing } from '../../platform/public-address.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Seal } from '../../platform/seal.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { RobotSender } from './robot.sender.js';

/** Robots of a joint meeting: set up, tried, removed. Address and secret go in sealed and never come out. */
@Injectable()
export class RobotService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly seal: Seal,
    private readonly sender: RobotSender,
    private readonly deliveries: Deliveries,
    private readonly config: Config,
  ) {}

  async list(request: RequestContext): Promise<RobotNode[]> {
    const manager = await request.reader();
    const rows = await manager.find(RobotEntity, { where: { jointMeetingId: request.tenant, state: 'active' }, order: { id: 'ASC' } });
    const figures = await findDeliveryFigures(manager, { jointMeetingId: request.tenant, channels: ['wecom', 'dingtalk'] });
    return rows.map((row) => nodeOf(row, figures));
  }

  async set(request: RequestContext, { id = null, input }: MutationSetRobotArgs): Promise<RobotNode> {
    const key = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      // Whoever adds at the same time waits here: ten are ten.
      await manager.query('SELECT id FROM joint_meeting WHERE id = $1 FOR NO KEY UPDATE', [jointMeetingId]);
      const before = id == null ? null : robotOf(await lock(manager, jointMeetingId, id));
      const count = await manager.countBy(RobotEntity, { jointMeetingId, state: 'active' });
      const wanted = { ...input, address: input.address?.trim() || null, secret: input.secret ?? null };
      const after = setRobot(actor, { jointMeetingId, before, count }, wanted, context);
      if (after.secrets.address !== undefined) this.demandReachable(after.secrets.address);
      await this.save(manager, after, before === null);
      append(after.events);
      return after.robot.id;
    });
    return demandFound((await this.list(request)).find((robot) => robot.id === key), 'robot');
  }

  async remove(request: RequestContext, id: string): Promise<boolean> {
    await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const after = removeRobot(actor, robotOf(await lock(manager, jointMeetingId, id)), context);
      await this.save(manager, after, false);
      append(after.events);
    });
    return true;
  }

  /** Sent here and now, beside the queue; what came of it is answered, not kept. */
  async test(request: RequestContext, id: string): Promise<DeliveryTest> {
    const name = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const robot = robotOf(await lock(manager, jointMeetingId, id));
      append(testRobot(actor, robot, context));
      return robot.name;
    });
    return tried(() => this.sender.send({ jointMeetingId: request.tenant, targetId: id, payload: { text: `【联席督办】测试消息：收到即说明“${name}”可用。` } }));
  }

  async retry(request: RequestContext, id: string): Promise<number> {
    const count = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const robot = robotOf(await lock(manager, jointMeetingId, id));
      append(retryDeliveries(actor, robot, context));
      return this.deliveries.retry(manager, jointMeetingId, { channel: robot.kind, targetId: robot.id });
    });
    this.deliveries.wake();
    return count;
  }

  private demandReachable(address: string): void {
    try {
      demandOutgoing(address, this.config.outgoingHosts);
    } catch {
      throw new DomainError('ADDRESS_BLOCKED', {}, 'address');
    }
  }

  private async save(manager: EntityManager, { robot, secrets }: ChangedRobot, fresh: boolean): Promise<void> {
    const { hasSecret: _has, ...row } = robot;
    const sealed = (text: string | null, what: string): string | null => (text === null || text === '' ? null : this.seal.close(text, `robot ${robot.id} ${what}`));
    const columns = {
      ...row, topics: [...row.topics],
      ...(secrets.address === undefined ? {} : { sealedAddress: sealed(secrets.address, 'address') }),
      ...(secrets.secret === undefined ? {} : { sealedSecret: sealed(secrets.secret, 'secret') }),
    };
    if (fresh) await manager.insert(RobotEntity, columns);
    else await manager.update(RobotEntity, { jointMeetingId: robot.jointMeetingId, id: robot.id }, columns);
  }
}

/** What came of a try that was made now. */
export async function tried(send: () => Promise<string | null>): Promise<DeliveryTest> {
  try {
    return { delivered: true, failure: null, answer: await send() };
  } catch (error) {
    if (error instanceof SendFailure) return { delivered: false, failure: error.failure, answer: error.answer };
    if (error instanceof Undeliverable) return { delivered: false, failure: 'refused', answer: null };
    throw error;
  }
}

async function lock(manager: EntityManager, jointMeetingId: string, id: string): Promise<RobotEntity> {
  const found = await manager.findOne(RobotEntity, { where: { jointMeetingId, id: demandId(id, 'robot') }, lock: { mode: 'pessimistic_write' } });
  return demandFound(found, 'robot');
}

function robotOf({ sealedAddress: _address, sealedSecret, ...row }: RobotEntity): Robot {
  return { ...row, hasSecret: sealedSecret !== null };
}

function nodeOf(row: RobotEntity, figures: readonly DeliveryFigureRow[]): RobotNode {
  const { id, kind, name, host, hasSecret, topics, version } = robotOf(row);
  return { id, kind, name, host, hasSecret, topics: [...topics], version, figures: figuresOf(figures.find((each) => each.targetId === id) ?? null) };
}

export function figuresOf(row: Omit<DeliveryFigureRow, 'channel' | 'targetId'> | null): ChannelFigures {
  if (row === null) return { waiting: 0, dead: 0, sentAt: null, failingSince: null, failure: null, answer: null };
  const { waiting, dead, sentAt, failingSince, failure, answer } = row;
  return { waiting, dead, sentAt, failingSince, failure: failure as DeliveryFailure | null, answer };
}
