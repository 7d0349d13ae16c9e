/** A unit `u` that is a member of the joint meeting on the day. */
export const memberSql = `EXISTS (SELECT FROM membership m WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.unit_id = u.id
  AND m.from_on <= :today::date AND (m.to_on IS NULL OR m.to_on >= :today::date))`;

/** A unit `u` with its place `j`: a member of today, or in the joint meeting's jurisdiction. */
export const unitHereSql = `(${memberSql} OR j.code LIKE (SELECT place.code || '%' FROM joint_meeting jm JOIN jurisdiction place ON place.id = jm.jurisdiction_id WHERE jm.id = :jointMeetingId::uuid))`;
