import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { newId } from '@lianxi/api-data';
import { complaintLimits, DomainError, type ComplaintInput, type FollowedComplaint, type PublicComplaintPage, type Satisfaction } from '@lianxi/domain';
import type { FastifyRequest } from 'fastify';
import { FileStore } from '../../platform/file-store.js';
import { PublicComplaintService, type PublicFile } from './public-complaint.service.js';
import { complaintFileExtensions } from './recorded-files.js';
import type { Challenge } from './work-proofs.js';

const MEGABYTE = 1024 * 1024;
// One field with everything that is written, before the files; what comes beyond the limits ends the request.
const LIMITS = { files: complaintLimits.files, fields: 1, parts: complaintLimits.files + 1, fieldSize: 64 * 1024, fileSize: complaintLimits.fileMegabytes * MEGABYTE + 1 };

type Written = ComplaintInput & { readonly challenge: string; readonly answer: number };

/** The public side, without a session: /api/public/CODE/complaints. The page, a challenge, a complaint, and what a receipt shows. */
@Controller('api/public/:code/complaints')
export class PublicComplaintController {
  constructor(
    private readonly service: PublicComplaintService,
    private readonly store: FileStore,
  ) {}

  @Get()
  page(@Param('code') code: string): Promise<PublicComplaintPage> {
    return this.service.page(code);
  }

  @Post('challenge')
  @HttpCode(200)
  challenge(@Req() { ip }: FastifyRequest, @Param('code') code: string): Promise<Challenge> {
    return this.service.challenge(code, ip);
  }

  @Post()
  async file(@Req() request: FastifyRequest, @Param('code') code: string): Promise<{ receipt: string }> {
    if (!request.isMultipart()) throw new DomainError('INPUT_INVALID', {}, 'complaint');
    const files: PublicFile[] = [];
    let done: { receipt: string; kept: boolean } | null = null;
    try {
      let begun: { seed: string; written: Written } | null = null;
      for await (const part of request.parts({ limits: LIMITS })) {
        if (part.type === 'field') {
          const written = read(part.value);
          begun = { seed: await this.service.admit(code, written, request.ip), written };
          continue;
        }
        // Nothing of a stranger is stored before the rest has been looked at.
        if (!begun) throw new DomainError('INPUT_INVALID', {}, 'complaint');
        const stored = await this.store.save(newId(), part.filename, part.file, { megabytes: complaintLimits.fileMegabytes, traceless: true });
        files.push({ ...stored, extension: complaintFileExtensions[stored.mime] ?? '' });
        if (complaintFileExtensions[stored.mime] === undefined) throw new DomainError('FILE_TYPE_UNSUPPORTED', { type: stored.mime }, 'files');
      }
      if (!begun) throw new DomainError('INPUT_INVALID', {}, 'complaint');
      done = await this.service.file(code, begun.seed, begun.written, files);
      return { receipt: done.receipt };
    } catch (error) {
      throw (error as { statusCode?: number } | null)?.statusCode === 413 ? new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: complaintLimits.files }, 'files') : error;
    } finally {
      if (done?.kept !== true) for (const { storageKey } of files) await this.store.remove(storageKey);
    }
  }

  @Post('follow')
  @HttpCode(200)
  follow(@Req() { ip }: FastifyRequest, @Param('code') code: string, @Body() body: unknown): Promise<FollowedComplaint> {
    return this.service.follow(code, textOf(body, 'receipt'), ip);
  }

  @Post('satisfaction')
  @HttpCode(200)
  rate(@Req() { ip }: FastifyRequest, @Param('code') code: string, @Body() body: unknown): Promise<FollowedComplaint> {
    return this.service.rate(code, textOf(body, 'receipt'), { satisfaction: textOf(body, 'satisfaction') as Satisfaction, note: textOf(body, 'note') || null }, ip);
  }
}

function textOf(body: unknown, name: string): string {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
  if (value !== undefined && value !== null && typeof value !== 'string') throw new DomainError('INPUT_INVALID', {}, name);
  return value ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('INPUT_INVALID', {}, 'complaint');
  }
}

/** What was written, as far as its form goes; what it says is the domain's to judge. */
function read(field: unknown): Written {
  const body = parsed(String(field));
  const { answer, anonymous, noClassifiedContent } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return {
    category: textOf(body, 'category') as Written['category'], placeId: textOf(body, 'placeId') || null, text: textOf(body, 'text'), anonymous: anonymous === true, name: textOf(body, 'name'),
    phone: textOf(body, 'phone'), address: textOf(body, 'address'), noClassifiedContent: noClassifiedContent === true, challenge: textOf(body, 'challenge'), answer: typeof answer === 'number' ? answer : -1,
  };
}
