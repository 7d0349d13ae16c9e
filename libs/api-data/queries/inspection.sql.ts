/* Who reads an inspection: bound as :all, :postIds, :unitIds, :guestPersonId (domain/inspection, `inspectionReading`). */

/** Told of it: the notice of an open one, the conclusion of any. */
export const toldSql = (object: string, inspection: string): string =>
  `((NOT ${inspection}.covert AND ${object}.notified_on IS NOT NULL) OR ${object}.delivered_on IS NOT NULL)`;

/** A seat in the team. */
export const seatedSql = (inspection: string): string =>
  `EXISTS (SELECT FROM inspection_member m WHERE m.joint_meeting_id = ${inspection}.joint_meeting_id AND m.inspection_id = ${inspection}.id AND m.post_id = ANY(:postIds::uuid[])
    AND (:guestPersonId::uuid IS NULL OR m.person_id = :guestPersonId::uuid))`;

/** All of it is read: by who reads all, and by the team. */
export const insideSql = (inspection: string): string => `(:all::boolean OR ${seatedSql(inspection)})`;

/** It is read at all: also by a unit that was told of it. */
export const inspectionSeenSql = (inspection: string): string =>
  `(${insideSql(inspection)} OR EXISTS (SELECT FROM inspection_object seen WHERE seen.joint_meeting_id = ${inspection}.joint_meeting_id AND seen.inspection_id = ${inspection}.id
    AND seen.unit_id = ANY(:unitIds::uuid[]) AND ${toldSql('seen', inspection)}))`;
