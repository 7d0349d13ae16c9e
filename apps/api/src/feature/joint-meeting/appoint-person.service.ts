import { Injectable } from '@nestjs/common';
import type { AdminPost, AppointPersonInput, JointMeeting } from '@lianxi/contract';
import { JointMeetingEntity, setScope } from '@lianxi/api-data';
import type { Role } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { presentPosts } from '../unit/post.view.js';
import { appointWithin } from './appoint.store.js';

/** People into posts: what an empty installation needs before its first liaison can sign in. */
@Injectable()
export class AppointPersonService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly dataSource: DataSource,
  ) {}

  async appoint(request: RequestContext, input: AppointPersonInput): Promise<AdminPost> {
    const jointMeetingId = demandId(input.jointMeetingId, 'joint_meeting');
    const unitId = demandId(input.unitId, 'unit');
    return this.verbs.runIn(request, jointMeetingId, async (scope) => {
      const { personName, accountName, password = null } = input;
      const wanted = { ...input, unitId, postId: input.postId || null, role: input.role as Role, toOn: input.toOn || null };
      const postId = await appointWithin(scope, { personName, accountName, password: password ?? null }, wanted);
      return demandFound((await adminPosts(scope.manager, request, unitId)).find((each) => each.id === postId) ?? null, 'unit');
    });
  }

  async posts(request: RequestContext, unitId: string): Promise<AdminPost[]> {
    return adminPosts(await request.reader(), request, demandId(unitId, 'unit'));
  }

  /** Row-level security shows one joint meeting at a time; the list of ids comes from its own narrow function. */
  async jointMeetings(request: RequestContext): Promise<JointMeeting[]> {
    await request.endReading();
    return this.dataSource.transaction(async (manager) => {
      const ids = (await manager.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
      const found: JointMeeting[] = [];
      for (const { id } of ids) {
        await setScope(manager, id);
        const row = await manager.findOneBy(JointMeetingEntity, { id });
        if (row !== null) found.push(row);
      }
      return found;
    });
  }
}

async function adminPosts(manager: EntityManager, { actor, today }: RequestContext, unitId: string): Promise<AdminPost[]> {
  const posts = await presentPosts(manager, { actor, jointMeetingId: null, unitId, today });
  return posts.map((post) => ({
    ...post, holders: post.holders.map((holder) => holder.personName), holdings: post.holdings.map((each) => ({ ...each, viewerCan: [...each.viewerCan] })), viewerCan: [...post.viewerCan],
  }));
}
