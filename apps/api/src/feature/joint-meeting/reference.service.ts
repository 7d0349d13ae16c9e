import { Injectable } from '@nestjs/common';
import { JIANGMEN_CODE, loadReference, previewReference } from '@lianxi/api-data';
import type { ReferenceUnitsPreview } from '@lianxi/contract';
import { DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';

/** The starting choice of an empty installation. */
@Injectable()
export class ReferenceService {
  constructor(private readonly dataSource: DataSource) {}

  async load(context: RequestContext, jurisdictionCode: string): Promise<number> {
    return known(jurisdictionCode, () => this.dataSource.transaction(async (manager) => (await loadReference(manager, jurisdictionCode, context.today)).added));
  }

  async preview(context: RequestContext, jurisdictionCode: string): Promise<ReferenceUnitsPreview> {
    return known(jurisdictionCode, async () => previewReference(await context.reader(), jurisdictionCode));
  }
}

/** JURISDICTION_UNKNOWN for a code that is no city of the reference data. */
async function known<Result>(jurisdictionCode: string, work: () => Promise<Result>): Promise<Result> {
  const unknown = new DomainError('JURISDICTION_UNKNOWN', { code: jurisdictionCode.slice(0, 20) }, 'jurisdictionCode');
  if (!/^\d{4}$/.test(jurisdictionCode)) throw unknown;
  return work().catch((error: unknown) => {
    if (jurisdictionCode !== JIANGMEN_CODE && error instanceof Error && error.message.includes('no city')) throw unknown;
    throw error;
  });
}
