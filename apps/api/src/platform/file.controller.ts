import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { AttachmentEntity, newId, withScope } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ContextFactory } from './context-factory.js';
import { FileAccess } from './file-access.js';
import { FileStore } from './file-store.js';
import { demandFound, demandId } from './input.js';
import { demandPolicy } from './policy.js';

// Never rendered by the browser in our origin: always a download, never sniffed, never run.
const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' };

/** POST /files (multipart, one part "file") and GET /files/ID, both in the joint meeting of the request's header. */
@Controller('files')
export class FileController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: ContextFactory,
    private readonly store: FileStore,
    private readonly access: FileAccess,
  ) {}

  @Post()
  async upload(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, unknown>> {
    const context = await this.contexts.create(request, reply, 'file_reports');
    demandPolicy('invited', context, 'files');
    if (!request.isMultipart()) throw new DomainError('INPUT_INVALID', {}, 'file');
    const part = await request.file();
    if (!part) throw new DomainError('FIELD_REQUIRED', {}, 'file');
    const name = cleanName(part.filename);
    const id = newId();
    const stored = await this.store.save(id, name, part.file);
    const { tenant: jointMeetingId, actor } = context;
    await withScope(this.dataSource, jointMeetingId, (manager) =>
      manager.insert(AttachmentEntity, { id, jointMeetingId, subjectType: null, subjectId: null, name, ...stored, createdAt: context.now, createdBy: actor.accountId }),
    );
    return { id, name, size: stored.size, mime: stored.mime };
  }

  @Get(':id')
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const context = await this.contexts.create(request, reply, 'read_reports');
    // A link in the page carries no header: the joint meeting may stand in the address instead.
    const scoped = context.jointMeetingId === null ? await this.contexts.create(withQueryHeader(request), reply, 'read_reports') : context;
    demandPolicy('invited', scoped, 'files');
    try {
      const manager = await scoped.reader();
      const file = demandFound(await manager.findOneBy(AttachmentEntity, { jointMeetingId: scoped.tenant, id: demandId(id, 'report') }), 'report');
      await this.access.demand(scoped, file);
      const stream = await this.store.read(file.storageKey);
      await reply
        .headers({ ...SAFE_HEADERS, 'content-type': file.mime, 'content-length': file.size, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` })
        .send(stream);
    } finally {
      await scoped.endReading();
    }
  }
}

function withQueryHeader(request: FastifyRequest): FastifyRequest {
  const { jointMeeting } = request.query as { jointMeeting?: unknown };
  if (typeof jointMeeting === 'string') request.headers['lianxi-joint-meeting'] = jointMeeting;
  return request;
}

/** The last part of whatever path was sent, without control characters; shown, never used as a path. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  // eslint would not let control characters stand in a pattern: they are told by their number.
  const printable = [...last].filter((char) => (char.codePointAt(0) ?? 0) >= 32 && char !== '\u007f').join('');
  return printable.trim().slice(0, 200) || 'file';
}
