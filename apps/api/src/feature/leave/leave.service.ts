import { activeRoles, canTakeAll, demandLeavePurpose, DomainError, draftEvent } from '@lianxi/domain';
import { setScope } from '@lianxi/api-data';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DataSource } from 'typeorm';
import { EventSealer } from '../../platform/event-sealer.js';
import { FileStore } from '../../platform/file-store.js';
import { log } from '../../platform/log.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { ExportLimit } from '../export/export-limit.js';
import { leaveArchive } from './leave-archive.js';

/** Nobody waits longer: what takes hours is done by the command, beside the server. */
const LONGEST_MS = 60 * 60_000;

export interface LeaveAnswer {
  readonly name: string;
  readonly stream: Readable;
}

/** 导出全部资料: one joint meeting, whole, as it is being read; logged with its purpose before the first byte. */
@Injectable()
export class LeaveService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly verbs: VerbRunner,
    private readonly store: FileStore,
    private readonly limit: ExportLimit,
    private readonly sealer: EventSealer,
  ) {}

  /** NOT_PERMITTED, REASON_REQUIRED, RATE_LIMITED before the first byte. */
  async open(request: RequestContext, given: string): Promise<LeaveAnswer> {
    const { actor, tenant, today } = request;
    if (!canTakeAll(actor, tenant, today)) throw new DomainError('NOT_PERMITTED');
    const purpose = demandLeavePurpose(given);
    const release = this.limit.begin(actor.accountId, Date.now());
    try {
      await request.endReading();
      const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
      await this.verbs.run(request, async ({ append }) => append([draftEvent({ verb: 'exportAll', subjectType: 'joint_meeting', subjectId: tenant, postId, reason: purpose, data: {} })]));
      // So that the taking out is the last link of the chain that goes along.
      await this.sealer.sealIn(tenant);
      return { name: `全部资料-${today}.zip`, stream: await this.read(request, purpose, release) };
    } catch (error) {
      release();
      throw error;
    }
  }

  private async read({ tenant: jointMeetingId, actor, now }: RequestContext, purpose: string, release: () => void): Promise<Readable> {
    const runner = this.dataSource.createQueryRunner();
    const end = async (): Promise<void> => {
      release();
      await runner.query('ROLLBACK').finally(() => runner.release());
    };
    try {
      await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0');
      await setScope(runner.manager, jointMeetingId);
    } catch (error) {
      await end();
      throw error;
    }
    const stream = leaveArchive(runner.manager, { jointMeetingId, madeBy: actor.personName, purpose, takenAt: now }, (storageKey) => this.store.find(storageKey));
    const timer = setTimeout(() => stream.destroy(new Error('taking out took too long')), LONGEST_MS);
    void finished(stream)
      .catch((error: unknown) => log.warn({ err: error }, 'taking out everything was broken off'))
      .finally(() => clearTimeout(timer))
      .then(end)
      .catch((error: unknown) => log.error({ err: error }, 'reading of everything not ended'));
    return stream;
  }
}
