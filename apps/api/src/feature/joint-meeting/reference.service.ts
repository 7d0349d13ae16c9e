import { Injectable } from '@nestjs/common';
import { JIANGMEN_CODE, loadReference } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';

/** The starting choice of an empty installation. */
@Injectable()
export class ReferenceService {
  constructor(private readonly dataSource: DataSource) {}

  async load(context: RequestContext, jurisdictionCode: string): Promise<number> {
    const unknown = new DomainError('JURISDICTION_UNKNOWN', { code: jurisdictionCode.slice(0, 20) }, 'jurisdictionCode');
    if (!/^\d{4}$/.test(jurisdictionCode)) throw unknown;
    return this.dataSource.transaction(async (manager) => (await loadReference(manager, jurisdictionCode, context.today)).added).catch((error: unknown) => {
      if (jurisdictionCode !== JIANGMEN_CODE && error instanceof Error && error.message.includes('no city')) throw unknown;
      throw error;
    });
  }
}
