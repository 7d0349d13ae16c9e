import { writeDocument } from '@lianxi/api-documents';
import { activeRoles, blanksOf, bulletinDocument, conclusionDocument, documentLength, draftEvent, LONG_DOCUMENT, minutesDocument, noticeDocument, planDocument, rectificationDocument, transferDocument, urgeDocument, type DocumentDraft, type DocumentIssuer, type DocumentKind, type SubjectType, type UrgeKind } from '@lianxi/domain';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { ExportLimit } from '../export/export-limit.js';
import { DocumentFacts } from './document.facts.js';

export interface DocumentAsked {
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly issuer: DocumentIssuer;
}

export interface DocumentNode extends DocumentDraft {
  readonly length: number;
  readonly long: boolean;
  readonly blanks: readonly string[];
}

/** Documents as drafts: nothing of them is stored, they are made from the record when asked for. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly facts: DocumentFacts,
    private readonly verbs: VerbRunner,
    private readonly limit: ExportLimit,
  ) {}

  async draft(request: RequestContext, asked: DocumentAsked): Promise<DocumentNode> {
    const draft = await this.made(request, asked);
    const length = documentLength(draft);
    return { ...draft, length, long: length > LONG_DOCUMENT, blanks: blanksOf(draft) };
  }

  /** The file, once it is in the log that it was taken out: by whom, of what, in whose name. */
  async file(request: RequestContext, asked: DocumentAsked): Promise<{ readonly name: string; readonly content: Buffer }> {
    const release = this.limit.begin(request.actor.accountId, Date.now());
    try {
      const draft = await this.draft(request, asked);
      await this.log(request, asked);
      return { name: fileName(`${draft.title}（草稿）-${request.today}`), content: await writeDocument(draft) };
    } finally {
      release();
      await request.endReading();
    }
  }

  private made(request: RequestContext, asked: DocumentAsked): Promise<DocumentDraft> {
    switch (asked.kind) {
      case 'transfer_letter':
        return this.letter(request, asked);
      case 'minutes':
        return this.minutes(request, asked);
      case 'bulletin':
        return this.bulletin(request, asked);
      case 'urge_sheet':
      case 'urge_letter':
        return this.urge(request, asked, asked.kind);
      default:
        return this.ofInspection(request, asked);
    }
  }

  private async bulletin(request: RequestContext, { subjectId, issuer }: DocumentAsked): Promise<DocumentDraft> {
    return bulletinDocument(await this.facts.bulletin(request, subjectId), await this.facts.making(request, issuer, null));
  }

  private async urge(request: RequestContext, asked: DocumentAsked, kind: UrgeKind): Promise<DocumentDraft> {
    return urgeDocument(kind, await this.facts.urge(request, asked), await this.facts.making(request, asked.issuer, null));
  }

  private async ofInspection(request: RequestContext, { kind, subjectId, objectId, issuer }: DocumentAsked): Promise<DocumentDraft> {
    const facts = await this.facts.inspection(request, subjectId);
    const making = await this.facts.making(request, issuer, facts.designation);
    if (kind === 'inspection_plan') return planDocument(facts, making);
    if (kind === 'inspection_notice') return noticeDocument(facts, making, objectId);
    return kind === 'inspection_conclusion' ? conclusionDocument(facts, making, objectId) : rectificationDocument(facts, making, objectId);
  }

  private async letter(request: RequestContext, { subjectId, issuer }: DocumentAsked): Promise<DocumentDraft> {
    return transferDocument(await this.facts.transfer(request, subjectId), await this.facts.making(request, issuer, null));
  }

  private async minutes(request: RequestContext, { subjectId, issuer }: DocumentAsked): Promise<DocumentDraft> {
    const { meeting, unitNames } = await this.facts.minutes(request, subjectId);
    return minutesDocument(meeting, unitNames, await this.facts.making(request, issuer, null));
  }

  private async log(request: RequestContext, { kind, subjectId, objectId, issuer }: DocumentAsked): Promise<void> {
    const { actor, tenant, today } = request;
    const postId = activeRoles(actor, tenant, today)[0]?.postId ?? null;
    const subjectType = subjectOf(kind, objectId);
    await this.verbs.run(request, async ({ append }) => {
      append([draftEvent({ verb: 'exportDocument', subjectType, subjectId, postId, data: { kind, objectId, issuer } })]);
    });
  }
}

function subjectOf(kind: DocumentKind, objectId: string | null): SubjectType {
  if (kind === 'urge_sheet' || kind === 'urge_letter') return objectId === null ? 'unit' : 'task';
  if (kind === 'bulletin') return 'bulletin';
  return kind === 'transfer_letter' ? 'complaint' : kind === 'minutes' ? 'meeting' : 'inspection';
}

/** Titles hold words of people: what a file system takes for a path or a command is left out. */
function fileName(title: string): string {
  return `${title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '').slice(0, 120)}.docx`;
}
