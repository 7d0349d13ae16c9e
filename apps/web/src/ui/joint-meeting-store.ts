import { useSyncExternalStore } from 'react';
import { inMeeting, meetingCodeOf } from './meeting-address';

/** Header that names the joint meeting of a request (ADR 2). */
export const JOINT_MEETING_HEADER = 'lianxi-joint-meeting';

export interface ChosenMeeting {
  id: string;
  code: string;
}

const KEY = 'lianxi.joint-meeting';
const listeners = new Set<() => void>();

const stored = (): ChosenMeeting | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'id' in kept && typeof kept.id === 'string' && 'code' in kept && typeof kept.code === 'string' ? { id: kept.id, code: kept.code } : null;
  } catch {
    return null;
  }
};

const keep = (meeting: ChosenMeeting | null): void => {
  try {
    if (meeting === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(meeting));
  } catch {
    // A browser without storage keeps the choice until the page closes.
  }
};

/** The one the address names comes before the one this browser was in last. */
const first = (): ChosenMeeting | null => {
  const kept = stored();
  const code = meetingCodeOf(window.location.pathname);
  return code === null || kept?.code === code ? kept : { id: '', code };
};

let current = first();
let base = meetingCodeOf(window.location.pathname);

/** The joint meeting every request is made in; the server still decides whether the viewer may. */
export const currentJointMeetingId = (): string | null => (current === null || current.id === '' ? null : current.id);

/** Code in the address, or of the last visit; null before anybody has been in one. */
export const currentMeetingCode = (): string | null => current?.code ?? null;

/** Stands in a joint meeting from now on; the address says so too, so that it can be sent to somebody. */
export function setCurrentMeeting(meeting: ChosenMeeting | null, pathname = window.location.pathname): void {
  if (meeting !== null && inMeeting(meeting.code, pathname) !== window.location.pathname)
    window.history.replaceState(null, '', inMeeting(meeting.code, pathname) + (pathname === window.location.pathname ? window.location.search : ''));
  if (meeting?.id === current?.id && meeting?.code === current?.code && meeting !== null && base === meeting.code) return;
  current = meeting;
  base = meeting === null ? null : meeting.code;
  keep(meeting);
  for (const listener of listeners) listener();
}

/** Out of any joint meeting: what was stood in before is forgotten. */
export function leaveMeeting(pathname: string): void {
  window.history.replaceState(null, '', pathname);
  current = null;
  base = null;
  keep(null);
  for (const listener of listeners) listener();
}

/** Stands at another address, in a joint meeting or out of any; the last one is kept for the way back. `state` is the router's. */
export function moveTo(address: string, state: object | null = null): void {
  window.history.replaceState(state === null ? null : { usr: state, key: 'default', idx: 0 }, '', address);
  base = meetingCodeOf(address);
  if (base !== null && base !== current?.code) current = { id: '', code: base };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCurrentJointMeetingId = (): string | null => useSyncExternalStore(subscribe, currentJointMeetingId);

/** Code the addresses of this page stand below; changes when another joint meeting is entered. */
export const useMeetingBase = (): string | null => useSyncExternalStore(subscribe, () => base);
