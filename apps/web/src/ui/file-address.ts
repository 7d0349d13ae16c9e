import { currentJointMeetingId } from './joint-meeting-store';

/** Where a file is fetched: a plain link sends no header, so the joint meeting stands in the address. */
export function fileAddress(id: string): string {
  const jointMeeting = currentJointMeetingId();
  return jointMeeting === null ? `/files/${id}` : `/files/${id}?jointMeeting=${jointMeeting}`;
}
