const PREFIX = /^\/m\/([a-z0-9-]+)(?=\/|$)/;

/** The code of the joint meeting an address names (/m/jm-4407-1/tasks), null when it names none. */
export function meetingCodeOf(pathname: string): string | null {
  return PREFIX.exec(pathname)?.[1] ?? null;
}

/** The same page in another joint meeting. */
export function inMeeting(code: string, pathname: string): string {
  return `/m/${code}${pathname.replace(PREFIX, '') || '/'}`;
}

/** The part of an address the router works below. */
export const basenameOf = (code: string | null): string => (code === null ? '/' : `/m/${code}`);
