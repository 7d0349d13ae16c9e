/** Kept at least so long: 等保2.0 level 3 and the cybersecurity law (网络安全法) art. 21 name six months; a setting may lengthen it. */
export const SHORTEST_AUDIT_MONTHS = 6;
