import { DomainError } from '@lianxi/domain';

export interface PageInput {
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/** Rows 1–100 from 0; NUMBER_OUT_OF_RANGE beyond. */
export function readPage(page: PageInput | null | undefined): { limit: number; offset: number } {
  const { limit, offset } = { limit: page?.limit ?? 50, offset: page?.offset ?? 0 };
  if (limit < 1 || limit > 100) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: 100 }, 'page.limit');
  if (offset < 0 || offset > 1_000_000) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: 1_000_000 }, 'page.offset');
  return { limit, offset };
}
