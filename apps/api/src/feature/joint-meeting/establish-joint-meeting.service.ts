import { Injectable } from '@nestjs/common';
import type { EstablishJointMeetingInput, JointMeeting } from '@lianxi/contract';
import { JointMeetingEntity, JointMeetingRoleEntity, MembershipEntity, newId, PostEntity, PostHoldingEntity, setScope, UnitEntity } from '@lianxi/api-data';
import { establishJointMeeting, type LocalDate } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { demandJurisdiction } from '../unit/jurisdiction.js';
import { makeAccount } from '../identity/account-maker.js';

const SECRETARY_TITLE = '联席会议办公室工作人员';

/** A joint meeting with its secretariat: membership of the lead unit, a post, a first secretary who must change the password. */
@Injectable()
export class EstablishJointMeetingService {
  constructor(private readonly verbs: VerbRunner) {}

  async establish(request: RequestContext, input: EstablishJointMeetingInput): Promise<JointMeeting> {
    // The scope is that of the joint meeting to be: nothing else can be written, also here.
    const id = newId();
    return this.verbs.runIn(request, id, async ({ manager, actor, context, append }) => {
      const unitId = demandId(input.secretariatUnitId, 'unit');
      demandFound(await manager.findOneBy(UnitEntity, { id: unitId }), 'unit');
      const place = await demandJurisdiction(manager, input.jurisdictionCode);
      const code = await nextCode(manager, input.jurisdictionCode);
      const wanted = { code, name: input.name, shortName: null, level: input.level, jurisdictionId: place.id, parentId: null, secretariatUnitId: unitId, demo: false };
      const ids = [id];
      const made = establishJointMeeting(actor, wanted, { today: context.today, newId: () => ids.shift() ?? newId() });
      await setScope(manager, made.jointMeeting.id);
      await manager.insert(JointMeetingEntity, { ...made.jointMeeting, establishedOn: context.today });
      await manager.insert(MembershipEntity, { ...made.membership, position: 0 });
      const account = { personName: input.secretaryName, accountName: input.secretaryAccountName, password: input.secretaryPassword };
      const { personId } = await makeAccount(manager, { ...account, adminRole: null, mustChangePassword: true, at: request.now }, 'input.');
      await appoint(manager, { jointMeetingId: made.jointMeeting.id, unitId, personId, today: context.today });
      append(made.events);
      return made.jointMeeting;
    });
  }
}

/** jm-4407-2: the joint meetings of all codes are numbered together; two at once meet at the table's key. */
async function nextCode(manager: EntityManager, jurisdictionCode: string): Promise<string> {
  const [row] = (await manager.query('SELECT count(*)::int AS count FROM joint_meeting_ids()')) as { count: number }[];
  return `jm-${jurisdictionCode}-${(row?.count ?? 0) + 1}`;
}

async function appoint(manager: EntityManager, secretary: { jointMeetingId: string; unitId: string; personId: string; today: LocalDate }): Promise<void> {
  const { jointMeetingId, unitId, personId, today } = secretary;
  const postId = newId();
  await manager.insert(PostEntity, { id: postId, unitId, title: SECRETARY_TITLE, kind: 'staff', portfolio: null, position: 90 });
  await manager.insert(PostHoldingEntity, { id: newId(), postId, personId, capacity: 'holder', fromOn: today, toOn: null });
  await manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId, postId, role: 'secretariat', fromOn: today, toOn: null });
}
