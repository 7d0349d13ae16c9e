import { basenameOf, inMeeting, meetingCodeOf } from './meeting-address';

describe('the joint meeting in the address', () => {
  it('is read from its place and nowhere else', () => {
    expect(meetingCodeOf('/m/jm-4407-1/tasks')).toBe('jm-4407-1');
    expect(meetingCodeOf('/m/jm-4407-1')).toBe('jm-4407-1');
    expect(meetingCodeOf('/me')).toBeNull();
    expect(meetingCodeOf('/tasks/m/x')).toBeNull();
  });

  it('is put before the same page, or exchanged', () => {
    expect(inMeeting('jm-4407-2', '/tasks')).toBe('/m/jm-4407-2/tasks');
    expect(inMeeting('jm-4407-2', '/m/jm-4407-1/tasks')).toBe('/m/jm-4407-2/tasks');
    expect(inMeeting('jm-4407-2', '/m/jm-4407-1')).toBe('/m/jm-4407-2/');
    expect(basenameOf(null)).toBe('/');
  });
});
