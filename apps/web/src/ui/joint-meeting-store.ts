import { useSyncExternalStore } from 'react';

/** Header that names the joint meeting of a request (ADR 2). */
export const JOINT_MEETING_HEADER = 'lianxi-joint-meeting';

const KEY = 'lianxi.joint-meeting';
const listeners = new Set<() => void>();

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

let current: string | null = stored();

/** The joint meeting every request is made in; the server still decides whether the viewer may. */
export const currentJointMeetingId = (): string | null => current;

export function setCurrentJointMeetingId(id: string | null): void {
  if (id === current) return;
  current = id;
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // A browser without storage keeps the choice until the page closes.
  }
  for (const listener of listeners) listener();
}

export const useCurrentJointMeetingId = (): string | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentJointMeetingId);
