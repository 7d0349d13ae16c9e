import { DOCX_TYPE } from '@lianxi/api-documents';
import { documentIssuers, documentKinds, DomainError } from '@lianxi/domain';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory, JOINT_MEETING_HEADER } from '../../platform/context-factory.js';
import { demandPolicy } from '../../platform/policy.js';
import { DocumentService, type DocumentAsked } from './document.service.js';

/** GET /api/documents/KIND.docx: a draft as a file; the joint meeting as for an export. For people only: a token opens none. */
@Controller('api/documents')
export class DocumentController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: DocumentService,
  ) {}

  @Get(':file')
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file: string): Promise<void> {
    const params = request.query as Readonly<Record<string, unknown>>;
    const { jointMeeting } = params;
    if (request.headers[JOINT_MEETING_HEADER] === undefined && typeof jointMeeting === 'string') request.headers[JOINT_MEETING_HEADER] = jointMeeting;
    const context = await this.contexts.create(request, reply);
    demandPolicy('member', context, 'documentDraft');
    const { name, content } = await this.service.file(context, askedOf(file, params));
    await reply
      .headers({
        'content-type': DOCX_TYPE,
        'content-disposition': `attachment; filename="document.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(content);
  }
}

/** NOT_FOUND for a document nobody drafts, INPUT_INVALID for an issuer that is none. */
function askedOf(file: string, { subjectId, objectId, issuer: wanted }: Readonly<Record<string, unknown>>): DocumentAsked {
  const kind = documentKinds.find((each) => `${each}.docx` === file);
  if (kind === undefined) throw new DomainError('NOT_FOUND');
  const issuer = documentIssuers.find((each) => each === wanted);
  if (issuer === undefined) throw new DomainError('INPUT_INVALID', {}, 'issuer');
  if (typeof subjectId !== 'string') throw new DomainError('FIELD_REQUIRED', {}, 'subjectId');
  return { kind, issuer, subjectId, objectId: typeof objectId === 'string' ? objectId : null };
}
