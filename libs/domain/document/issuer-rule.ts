import type { InspectionBasis } from '../inspection/inspection.js';
import { DomainError } from '../shared/domain-error.js';
import type { UnitKind } from '../unit/unit.js';
import type { DocumentIssuer, DocumentKind } from './document.js';

/** What the rule looks at. */
export interface Issuing {
  readonly kind: DocumentKind;
  readonly issuer: DocumentIssuer;
  /** By what right the inspection is done; null for a letter about a complaint. */
  readonly basis: InspectionBasis | null;
  /** A designation that stands is on record (art. 7). */
  readonly designated: boolean;
  /** The government or its head approved the matter, on record: a department may then say so and write. */
  readonly consented: boolean;
  readonly addressee: { readonly name: string; readonly kind: UnitKind } | null;
}

/** Tells its reader to do something; the others tell what is planned, or ask. */
const directive: readonly DocumentKind[] = ['inspection_notice', 'inspection_conclusion', 'rectification_notice', 'urge_sheet'];

/**
 * L10, before anything is written. Minutes are the joint meeting's own (DOCUMENT_MINUTES_ISSUER). Else a joint meeting and its office hold no seal and issue none of these (DOCUMENT_ISSUER_COORDINATING).
 * A department issues those of a 政府督查 only while designated (DOCUMENT_ISSUER_NOT_DESIGNATED), and writes nothing directive to a lower
 * government, unless the government consented and the text says so (党政机关公文处理工作条例 art. 16: DOCUMENT_LOWER_GOVERNMENT).
 */
export function demandIssuer({ kind, issuer, basis, designated, consented, addressee }: Issuing): void {
  if (kind === 'minutes') {
    if (issuer !== 'joint_meeting') throw new DomainError('DOCUMENT_MINUTES_ISSUER', {}, 'issuer');
    return;
  }
  if (issuer === 'joint_meeting') throw new DomainError('DOCUMENT_ISSUER_COORDINATING', {}, 'issuer');
  if (issuer !== 'department') return;
  if (basis === 'government_inspection' && !designated) throw new DomainError('DOCUMENT_ISSUER_NOT_DESIGNATED', {}, 'issuer');
  if (directive.includes(kind) && addressee?.kind === 'lower_government' && !consented) throw new DomainError('DOCUMENT_LOWER_GOVERNMENT', { unit: addressee.name }, 'issuer');
}

/** Must the text say that the government consented? Where a department writes to a lower government. */
export function saysConsent({ kind, issuer, addressee }: Pick<Issuing, 'kind' | 'issuer' | 'addressee'>): boolean {
  return issuer === 'department' && directive.includes(kind) && addressee?.kind === 'lower_government';
}
