import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { UnitEntity } from '@lianxi/api-data';
import { tableTypes, writeTemplate } from '@lianxi/api-documents';
import { DomainError, type Language } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../platform/context-factory.js';
import { MAX_FILE_MEGABYTES } from '../../platform/file-store.js';
import { demandPolicy } from '../../platform/policy.js';
import type { RequestContext } from '../../platform/request-context.js';
import { readUploadedTable } from '../../platform/uploaded-table.js';
import { peopleTemplate } from './people-sheet.template.js';

/** GET /api/people-template.xlsx, to be filled in; POST /api/people/read (multipart, one part "file"): the lines of a list, kept nowhere. */
@Controller('api')
export class PeopleSheetController {
  constructor(private readonly contexts: ContextFactory) {}

  @Get('people-template.xlsx')
  async template(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = await this.open(request, reply);
    const language: Language = (request.query as Readonly<Record<string, unknown>>)['language'] === 'en' ? 'en' : 'zh';
    try {
      const units = await (await context.reader()).find(UnitEntity, { select: { name: true }, order: { code: 'ASC' } });
      const template = peopleTemplate(units.map(({ name }) => name), language);
      const name = `${template.name}-${context.today}.xlsx`;
      await reply
        .headers({ 'content-type': tableTypes.xlsx, 'content-disposition': `attachment; filename="people.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
        .send(await writeTemplate(template));
    } finally {
      await context.endReading();
    }
  }

  @Post('people/read')
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ lines: (string | null)[][] }> {
    await this.open(request, reply);
    if (!request.isMultipart()) throw new DomainError('INPUT_INVALID', {}, 'file');
    const part = await request.file();
    if (!part) throw new DomainError('FIELD_REQUIRED', {}, 'file');
    const content = await part.toBuffer();
    if (part.file.truncated) throw new DomainError('FILE_TOO_LARGE', { max: MAX_FILE_MEGABYTES }, 'file');
    const { sheets } = await readUploadedTable(part.filename, content);
    reply.status(200);
    return { lines: (sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell === null ? null : String(cell)))) };
  }

  private async open(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const context = await this.contexts.create(request, reply);
    demandPolicy('system_admin', context, 'people');
    return context;
  }
}
