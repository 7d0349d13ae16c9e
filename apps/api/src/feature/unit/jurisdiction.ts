import { JurisdictionEntity } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';

/** The place of a code, or JURISDICTION_UNKNOWN {code} beside the field. */
export async function demandJurisdiction(manager: EntityManager, code: string): Promise<JurisdictionEntity> {
  const found = await manager.findOneBy(JurisdictionEntity, { code });
  if (!found) throw new DomainError('JURISDICTION_UNKNOWN', { code: code.slice(0, 20) }, 'input.jurisdictionCode');
  return found;
}
