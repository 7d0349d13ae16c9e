import { Injectable } from '@nestjs/common';
import { AttachmentEntity, ComplaintEntity, findPublicJointMeeting, findPublicPlaces, newId, nextCode, type PublicJointMeetingRow, withScope } from '@lianxi/api-data';
import {
  civilOf, complaintLimits, DomainError, fileComplaint, followComplaint, rateComplaint, readReceipt, shownReceipt, type Complaint, type ComplaintInput, type FollowedComplaint, type PublicComplaintPage,
  type Satisfaction,
} from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { Clock } from '../../platform/clock.js';
import type { StoredFile } from '../../platform/file-store.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { ComplaintSeals } from './complaint.seals.js';
import { WorkProofs, type Challenge } from './work-proofs.js';

export interface PublicFile extends StoredFile {
  readonly extension: string;
}

/** The public side of complaints: nobody is signed in, and nobody's name is ever told back. */
@Injectable()
export class PublicComplaintService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly verbs: VerbRunner,
    private readonly seals: ComplaintSeals,
    private readonly limit: AttemptLimit,
    private readonly proofs: WorkProofs,
    private readonly clock: Clock,
  ) {}

  /** What the page needs before anything is written. NOT_FOUND for an address that names no joint meeting. */
  async page(code: string): Promise<PublicComplaintPage> {
    const meeting = await this.meeting(code);
    return { name: meeting.name, open: meeting.complaintsOpen, places: meeting.complaintsOpen ? await findPublicPlaces(this.dataSource.manager, meeting.jurisdictionId) : [] };
  }

  async challenge(code: string, address: string): Promise<Challenge> {
    const { id } = await this.openMeeting(code);
    return this.proofs.make(id, await this.limit.count('challenge', address, id));
  }

  /** Before a single file is read: the page takes complaints, the address has not sent too many, the proof is right. Answers its seed. */
  async admit(code: string, proof: { readonly challenge: string; readonly answer: number }, address: string): Promise<string> {
    const { id } = await this.openMeeting(code);
    await this.limit.count('file', address, id);
    return this.proofs.demand(id, proof.challenge, proof.answer);
  }

  /** Files it; the receipt is told here once. A proof that has brought its complaint already brings the same receipt again. */
  async file(code: string, seed: string, input: ComplaintInput, files: readonly PublicFile[]): Promise<{ receipt: string; kept: boolean }> {
    const { id: jointMeetingId, jurisdictionId } = await this.openMeeting(code);
    const receipt = this.seals.receiptOf(jointMeetingId, seed);
    const placeIds = new Set((await findPublicPlaces(this.dataSource.manager, jurisdictionId)).map(({ id }) => id));
    const kept = await this.verbs.runPublic(this.moment(), jointMeetingId, async ({ manager, context, append }) => {
      if (!(await this.proofs.spend(manager, jointMeetingId, seed))) return false;
      // Judged before a number is taken: a refused one leaves no gap.
      const origin = { jointMeetingId, source: 'public_page', placeIds } as const;
      fileComplaint({ ...origin, code: '' }, input, context);
      const { complaint, identity, events } = fileComplaint({ ...origin, code: await nextCode(manager, jointMeetingId, 'TS', civilOf(context.today).year) }, input, context);
      await manager.insert(ComplaintEntity, { ...complaint, receiptHash: this.seals.hashOfReceipt(jointMeetingId, receipt) });
      if (identity) await this.seals.closeIdentity(manager, complaint, identity);
      await keepFiles(manager, complaint, files, context.now);
      append(events);
      return true;
    });
    return { receipt: shownReceipt(receipt), kept };
  }

  /** Where it stands, for whoever holds the receipt. RECEIPT_UNKNOWN for every other number alike; asked by address. */
  async follow(code: string, typed: string, address: string): Promise<FollowedComplaint> {
    const { id: jointMeetingId } = await this.meeting(code);
    await this.limit.count('follow', address, jointMeetingId);
    return withScope(this.dataSource, jointMeetingId, async (manager) => this.shown(manager, await this.find(manager, jointMeetingId, typed)));
  }

  async rate(code: string, typed: string, input: { readonly satisfaction: Satisfaction; readonly note: string | null }, address: string): Promise<FollowedComplaint> {
    const { id: jointMeetingId } = await this.meeting(code);
    await this.limit.count('follow', address, jointMeetingId);
    return this.verbs.runPublic(this.moment(), jointMeetingId, async ({ manager, context, append }) => {
      const before = await this.find(manager, jointMeetingId, typed);
      const { complaint, events } = rateComplaint(before, input, context);
      await saveChanges(manager, ComplaintEntity, before, complaint);
      append(events);
      return this.shown(manager, complaint);
    });
  }

  /** A number that cannot be a receipt is looked for all the same: it takes as long and says as much. */
  private async find(manager: EntityManager, jointMeetingId: string, typed: string): Promise<Complaint> {
    const receiptHash = this.seals.hashOfReceipt(jointMeetingId, readReceipt(typed) ?? `no receipt: ${typed.slice(0, 40)}`);
    const found = await manager.findOne(ComplaintEntity, { where: { jointMeetingId, receiptHash }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new DomainError('RECEIPT_UNKNOWN', {}, 'receipt');
    return found;
  }

  private async shown(manager: EntityManager, own: Complaint): Promise<FollowedComplaint> {
    const { jointMeetingId, joinedToId } = own;
    return followComplaint(own, joinedToId === null ? null : await manager.findOneByOrFail(ComplaintEntity, { jointMeetingId, id: joinedToId }));
  }

  private moment() {
    return { now: this.clock.now(), today: this.clock.today() };
  }

  private async openMeeting(code: string): Promise<PublicJointMeetingRow> {
    const meeting = await this.meeting(code);
    if (!meeting.complaintsOpen) throw new DomainError('NOT_FOUND', { subject: 'joint_meeting' });
    return meeting;
  }

  private async meeting(code: string): Promise<PublicJointMeetingRow> {
    const found = await this.dataSource.transaction((manager) => findPublicJointMeeting(manager, code.slice(0, 100)));
    if (!found) throw new DomainError('NOT_FOUND', { subject: 'joint_meeting' });
    return found;
  }
}

/** Under names of ours: what a sender calls a file may name the sender. */
async function keepFiles(manager: EntityManager, { jointMeetingId, id }: Complaint, files: readonly PublicFile[], now: string): Promise<void> {
  if (files.length > complaintLimits.files) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: complaintLimits.files }, 'files');
  const rows = files.map(({ extension, ...stored }, at) => ({
    ...stored, id: newId(), jointMeetingId, subjectType: 'complaint' as const, subjectId: id, name: `附件${at + 1}.${extension}`, createdAt: now, createdBy: null,
  }));
  if (rows.length > 0) await manager.insert(AttachmentEntity, rows);
}
