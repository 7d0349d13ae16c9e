import { currentJointMeetingId, JOINT_MEETING_HEADER } from './joint-meeting-store';

export interface UploadProgress {
  done: number;
  all: number;
}

/** The server's refusal of a file: a code and numbers, as GraphQL gives them. */
export class UploadRefused extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  readonly requestId: string | null;

  constructor(code: string, params: Readonly<Record<string, string | number>>, requestId: string | null = null) {
    super(code);
    this.name = 'UploadRefused';
    this.code = code;
    this.params = params;
    this.requestId = requestId;
  }
}

/** Sends one file to POST /files and gives its id. fetch knows no progress of an upload, hence the older request. */
export function uploadFile(file: File, onProgress: (progress: UploadProgress) => void, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.responseType = 'json';
    request.setRequestHeader('apollo-require-preflight', 'true');
    const jointMeeting = currentJointMeetingId();
    for (const [name, value] of Object.entries({ ...(jointMeeting === null ? {} : { [JOINT_MEETING_HEADER]: jointMeeting }), ...headers })) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress({ done: event.loaded, all: event.lengthComputable ? event.total : file.size });
    request.onerror = () => reject(new Error('offline'));
    request.onload = () => {
      const id = idOf(request.response);
      if (request.status < 300 && id !== null) resolve(id);
      else reject(refusalOf(request.response));
    };
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

function idOf(answer: unknown): string | null {
  const { id } = recordOf(answer);
  return typeof id === 'string' ? id : null;
}

/** {code, params} or the same inside {error}; anything else is an error of the server. */
export function refusalOf(answer: unknown): UploadRefused {
  const outer = recordOf(answer);
  const inner = typeof outer['code'] === 'string' ? outer : recordOf(outer['error'] ?? outer['extensions']);
  const code = typeof inner['code'] === 'string' ? inner['code'] : 'INTERNAL';
  return new UploadRefused(code, recordOf(inner['params']) as Record<string, string | number>, typeof inner['requestId'] === 'string' ? inner['requestId'] : null);
}

/** 1.4 MB, 320 KB. */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return bytes === 0 ? '0 KB' : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
