export const id = '00000000-0000-7000-8000-000000000001';
export const jointMeetingId = id;
export const day = { today: '2026-11-24', amberUntilOn: '2026-11-29' };
export const atMoment = { today: day.today, now: '2026-11-24T02:00:00.000Z', idleSince: '2026-11-24T01:30:00.000Z', issuer: 'https://sso.example.cn' };
export const overview = { jointMeetingId, level: 'city', ...day, fromOn: '2025-12-01', untilOn: '2027-01-31' } as const;
export const inspected = { jointMeetingId, all: false, postIds: [id], unitIds: [id], guestPersonId: null } as const;
