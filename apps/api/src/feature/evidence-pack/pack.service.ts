import { packName, preparePack, writePack, type MeasuredFile, type PreparedPack } from '@lianxi/api-documents';
import { activeRoles, demandPackPurpose, draftEvent, type PackMatter, type PackSection, type PackSubject } from '@lianxi/domain';
import { JointMeetingEntity } from '@lianxi/api-data';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EventSealer } from '../../platform/event-sealer.js';
import { FileStore } from '../../platform/file-store.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { AccountabilityReads } from '../accountability/accountability.reads.js';
import { ExportLimit } from '../export/export-limit.js';
import { PackCollector, type Collected } from './pack.collector.js';
import { filesOf, PackMeter, type PackFiles } from './pack.files.js';
import { chainFor, eventsOf } from './pack.rows.js';
import { accountabilityItem } from './pack.sections.js';

export interface PackAsked {
  readonly subject: PackSubject;
  readonly id: string;
  readonly purpose: string;
}

export interface PackAnswer {
  readonly name: string;
  readonly fingerprint: string;
  readonly stream: Readable;
}

interface Made {
  readonly matter: PackMatter;
  readonly prepared: PreparedPack;
  readonly files: readonly MeasuredFile[];
}

/** Evidence packs: made from the record when asked for, logged with their fingerprint, kept nowhere. */
@Injectable()
export class PackService {
  constructor(
    private readonly collector: PackCollector,
    private readonly accountability: AccountabilityReads,
    private readonly meter: PackMeter,
    private readonly store: FileStore,
    private readonly verbs: VerbRunner,
    private readonly limit: ExportLimit,
    private readonly sealer: EventSealer,
  ) {}

  /** REASON_REQUIRED, NOT_FOUND, NOT_PERMITTED, PACK_TOO_LARGE, RATE_LIMITED before the first byte. */
  async open(request: RequestContext, asked: PackAsked): Promise<PackAnswer> {
    const purpose = demandPackPurpose(asked.purpose);
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      const made = await this.make(request, { ...asked, purpose });
      await this.log(request, { ...asked, purpose }, made);
      const stream = writePack(made.prepared, made.files, made.matter.madeAt, (key) => this.store.read(key));
      void finished(stream).catch(() => undefined).finally(release);
      return { name: `${packName(made.matter)}-${request.today}.zip`, fingerprint: made.prepared.fingerprint, stream };
    } catch (error) {
      release();
      throw error;
    } finally {
      await request.endReading();
    }
  }

  private async make(request: RequestContext, asked: PackAsked): Promise<Made> {
    // So that all that happened until now is in the chain the pack prints.
    await this.sealer.sealIn(request.tenant);
    const collected = await this.collector.collect(request, asked.subject, asked.id);
    const manager = await request.reader();
    const recorded = await filesOf(manager, request.tenant, collected.fileSubjectIds);
    const events = await eventsOf(manager, request.tenant, collected.taskIds, collected.subjectIds);
    const { present, missing } = await this.meter.measure(recorded);
    const matter = await this.matterOf(request, asked, collected, { recorded, missing });
    return { matter, files: present, prepared: preparePack({ matter, events, chain: await chainFor(manager, request.tenant, events), notices: collected.notices, files: present }) };
  }

  private async matterOf(request: RequestContext, { subject: kind, id, purpose }: PackAsked, collected: Collected, { recorded, missing }: { readonly recorded: PackFiles; readonly missing: number }): Promise<PackMatter> {
    const { code, title, sentences } = collected;
    const meeting = await (await request.reader()).findOneByOrFail(JointMeetingEntity, { id: request.tenant });
    const sealed = await this.sealedSection(request, collected, purpose);
    return {
      subject: { kind, id, code, title }, jointMeeting: { id: meeting.id, code: meeting.code, name: meeting.name }, madeAt: request.now, madeBy: request.actor.personName, purpose, sentences,
      sections: [...collected.sections(recorded.pathsOf), ...(sealed ?? [])], files: recorded.recorded.map(({ path, name, size, sha256 }) => ({ path, name, size, sha256 })),
      withheld: [...collected.withheld, ...(sealed === null ? [{ what: 'accountability' as const, count: null }] : []), ...(missing === 0 ? [] : [{ what: 'file_missing' as const, count: missing }])],
    };
  }

  /** Only for who reads the whole register of accountability; that reading is logged on its own. Null: kept back. */
  private async sealedSection(request: RequestContext, { taskIds, inspectionId }: Collected, purpose: string): Promise<readonly PackSection[] | null> {
    const proposals = await this.accountability.ofMatter(request, { taskIds, inspectionId }, purpose);
    if (proposals === null) return null;
    return proposals.length === 0 ? [] : [{ key: 'accountability', items: proposals.map(accountabilityItem) }];
  }

  /** Who took which matter out, what for, and the fingerprint by which the pack can be told from any other. */
  private async log(request: RequestContext, { subject: subjectType, id: subjectId, purpose: reason }: PackAsked, { prepared, matter }: Made): Promise<void> {
    const { actor, tenant, today } = request;
    const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
    const data = { fingerprint: prepared.fingerprint, files: prepared.manifest.length, bytes: prepared.manifest.reduce((sum, { size }) => sum + size, 0), withheld: matter.withheld.map(({ what }) => what) };
    await this.verbs.run(request, async ({ append }) => {
      append([draftEvent({ verb: 'exportPack', subjectType, subjectId, postId, reason, data })]);
    });
  }
}
