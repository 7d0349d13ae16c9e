import { currentMeetingCode, moveTo, setCurrentMeeting } from './joint-meeting-store';

it('leaves the joint meeting of the address for sign-in, with the way back, and remembers which it was', () => {
  window.history.replaceState(null, '', '/tasks?state=assigned');
  setCurrentMeeting({ id: 'id-1', code: 'jm-1' });
  expect(window.location.pathname + window.location.search).toBe('/m/jm-1/tasks?state=assigned');
  moveTo('/sign-in', { from: '/m/jm-1/tasks?state=assigned' });
  expect([window.location.pathname, window.history.state.usr, currentMeetingCode()]).toEqual(['/sign-in', { from: '/m/jm-1/tasks?state=assigned' }, 'jm-1']);
  moveTo('/m/jm-2/tasks');
  expect([window.location.pathname, currentMeetingCode()]).toEqual(['/m/jm-2/tasks', 'jm-2']);
});
