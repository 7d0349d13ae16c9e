import { isId } from '@lianxi/api-data';
import type { FindingInput as FindingArgs, InspectionPlanInput, PlannedObjectInput, ReviewInput as ReviewArgs, VisitInput as VisitArgs } from '@lianxi/contract';
import { DomainError, emptyPlan, planKeys, type FieldFile, type FindingInput, type InspectionPlan, type PlannedObject, type ReviewInput, type VisitInput } from '@lianxi/domain';

/** The whole plan; what is absent is empty. */
export function planFrom(input: InspectionPlanInput): InspectionPlan {
  if (input.designationId != null) demandKnown(input.designationId, 'designationId');
  return Object.fromEntries(planKeys.map((key) => [key, input[key] ?? emptyPlan[key]])) as unknown as InspectionPlan;
}

export function objectsFrom(objects: readonly PlannedObjectInput[]): readonly PlannedObject[] {
  return objects.map(({ unitId, authority = null, authorityDocument = null, assistanceBasis = null }) => {
    demandKnown(unitId, 'objects');
    return { unitId, authority, authorityDocument, assistanceBasis };
  });
}

export function findingFrom({ objectId, severity, kind, matter, text, evidence, ...links }: FindingArgs): FindingInput {
  const { dutyId = null, taskId = null, responsibleUnitId = null } = links;
  for (const [field, id] of Object.entries({ dutyId, taskId, responsibleUnitId })) if (id !== null) demandKnown(id, field);
  return { objectId, severity, kind, matter, text, dutyId, taskId, responsibleUnitId, evidence: evidence.map(({ kind: of, visitId = null, fileId = null, text: words = '' }) => ({ kind: of, visitId, fileId, text: words })) };
}

export function visitFrom({ objectId, onDate, atTime = null, place, method, peopleMet = null, observations, writtenAt = null }: VisitArgs, sent: { readonly deviceKey: string; readonly files: readonly FieldFile[] }): VisitInput {
  return { objectId, onDate, atTime, place, method, peopleMet, observations, writtenAt, ...sent };
}

export function reviewFrom({ reviewers, conclusion = null, findings, ...words }: ReviewArgs, version: number): ReviewInput {
  return {
    ...words, version, conclusion, reviewers: reviewers.map(({ personId = null, personName }) => ({ personId, personName })),
    findings: (findings ?? []).map(({ findingId, dropped, severity = null, text = null }) => ({ findingId, dropped, severity, text })),
  };
}

/** An id the database can take. */
export function demandKnown(id: string, field: string): void {
  if (!isId(id)) throw new DomainError('NOT_FOUND', { subject: field }, field);
}
