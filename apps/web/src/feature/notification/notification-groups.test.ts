import { groupNotifications, notificationTarget, type NotificationItem } from './notification-groups';

const item = (id: string, kind: NotificationItem['kind'], createdAt: string): NotificationItem => ({ id, kind, createdAt, count: 1, items: [], skipped: [] });

it('puts many of one kind under one head, day by day in China', () => {
  const groups = groupNotifications([
    item('a', 'assigned', '2026-11-24T03:00:00.000Z'),
    item('b', 'urged', '2026-11-24T02:00:00.000Z'),
    item('c', 'assigned', '2026-11-23T17:00:00.000Z'),
    item('d', 'assigned', '2026-11-23T15:00:00.000Z'),
  ]);
  expect(groups.map((group) => [group.on, group.kind, group.items.map((each) => each.id).join('')])).toEqual([
    ['2026-11-24', 'assigned', 'ac'],
    ['2026-11-24', 'urged', 'b'],
    ['2026-11-23', 'assigned', 'd'],
  ]);
});

it.each([
  ['waiting_review', null, null, '/reviews'],
  ['objected', null, 't', '/reviews'],
  ['answered', null, 't', '/tasks/t'],
  ['urged', 's', 't', '/reports/s'],
  ['assigned', null, 't', '/tasks/t'],
  ['escalated', null, null, '/reports?light=overdue'],
] as const)('%s leads on', (kind, slotId, taskId, to) => {
  expect(notificationTarget({ kind, slotId, taskId })).toBe(to);
});
