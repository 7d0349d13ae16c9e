import type { Designation } from '../inspection/designation.js';
import type { InspectionFinding } from '../inspection/finding.js';
import type { Inspection, InspectionObject } from '../inspection/inspection.js';
import type { TeamMember } from '../inspection/team.js';
import type { Rectification } from '../rectification/rectification.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { UnitKind } from '../unit/unit.js';
import { demandIssuer } from './issuer-rule.js';
import { blank, type DocumentDraft, type DocumentIssuer, type DocumentKind } from './document.js';

export type NamedObject = InspectionObject & { readonly unitName: string; readonly unitKind: UnitKind };
export type NamedRectification = Rectification & { readonly unitName: string };
export type NamedFinding = InspectionFinding & { readonly responsibleUnitName: string };

/** What the record holds of one inspection, for its documents. */
export interface InspectionDocumentFacts {
  readonly inspection: Inspection;
  readonly objects: readonly NamedObject[];
  readonly team: readonly TeamMember[];
  readonly findings: readonly NamedFinding[];
  /** What the conclusion asks to be put right; without what was withdrawn. */
  readonly rectifications: readonly NamedRectification[];
  readonly designation: Designation | null;
}

/** Who makes it, when, and in whose name it is to go out. */
export interface DocumentMaking {
  readonly issuer: DocumentIssuer;
  readonly issuerNames: Readonly<Record<DocumentIssuer, string>>;
  readonly madeOn: LocalDate;
  readonly madeBy: string;
}

/** Did the government, or its head, approve the matter on record? */
export function governmentConsented({ approver, approverPostId, approvalDocument }: Pick<Inspection, 'approver' | 'approverPostId' | 'approvalDocument'>): boolean {
  return (approvalDocument !== null || approverPostId !== null) && (approver === 'government' || approver === 'government_head');
}

/** L10 for a document of an inspection. */
export function demandInspectionIssuer(kind: DocumentKind, { inspection, designation }: InspectionDocumentFacts, { issuer }: DocumentMaking, object: NamedObject | null): void {
  demandIssuer({
    kind, issuer, basis: inspection.basis, designated: designation !== null && designation.endedOn === null, consented: governmentConsented(inspection),
    addressee: object === null ? null : { name: object.unitName, kind: object.unitKind },
  });
}

/** The object of that id, or NOT_FOUND. */
export function demandObject({ objects }: InspectionDocumentFacts, id: string | null): NamedObject {
  const object = objects.find((each) => each.id === id);
  if (object === undefined) throw new DomainError('NOT_FOUND', { subject: 'inspection_object' }, 'objectId');
  return object;
}

/** What every draft has from its making. */
export function frameOf({ issuer, issuerNames, madeOn, madeBy }: DocumentMaking): Pick<DocumentDraft, 'mark' | 'number' | 'signature' | 'signedOn' | 'copiesTo' | 'printedBy' | 'checkpoint' | 'madeOn' | 'madeBy'> {
  const name = issuerNames[issuer];
  return {
    mark: name, number: blank('发文字号'), signature: name, signedOn: { text: '〔　　　　年　　月　　日〕', blank: '成文日期' }, copiesTo: blank('抄送机关'),
    printedBy: issuer === 'government' ? issuerNames.government_office : name, checkpoint: null, madeOn, madeBy,
  };
}

/** Documents whose time has come; who may draft them is asked elsewhere. */
export function documentsOfInspection({ state, covert, approvedOn, concludedOn }: Pick<Inspection, 'state' | 'covert' | 'approvedOn' | 'concludedOn'>, rectifications: number): readonly DocumentKind[] {
  if (state === 'withdrawn' || state === 'joined') return [];
  const approved = approvedOn !== null && state !== 'draft' && state !== 'submitted';
  return ['inspection_plan', ...(approved && !covert ? ['inspection_notice' as const] : []), ...(concludedOn === null ? [] : ['inspection_conclusion' as const]), ...(rectifications > 0 ? ['rectification_notice' as const] : [])];
}
