import type { ExportedList } from '@lianxi/domain';
import { currentJointMeetingId, JOINT_MEETING_HEADER } from './joint-meeting-store';
import { refusalOf } from './upload-file';

export type ExportFormat = 'xlsx' | 'csv';
/** Filter of the page's query; its fields are the names the address knows. */
export type ExportFilter = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

export function exportAddress(list: ExportedList, format: ExportFormat, filter: ExportFilter, language: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== null && value !== undefined) params.set(name, String(value));
  if (language === 'en') params.set('language', 'en');
  const search = params.toString();
  return `/api/export/${list}.${format}${search === '' ? '' : `?${search}`}`;
}

/** The name the server gives the file. */
export function fileNameOf(disposition: string | null): string | null {
  const found = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return found === undefined ? null : decodeURIComponent(found);
}

/** Says as it comes how much has come: of an archive that is being made nobody knows the whole. */
function counted(response: Response, onProgress: (bytes: number) => void): Response {
  let bytes = 0;
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, out) {
      bytes += piece.length;
      onProgress(bytes);
      out.enqueue(piece);
    },
  });
  return new Response(response.body?.pipeThrough(meter), { headers: response.headers });
}

/** Asks the server for the list as a file and hands it to the reader; what the server refuses is thrown with its code. What does not fit an address goes as the body. Answers with the head of the answer. */
export async function saveExport(address: string, body?: object, onProgress?: (bytes: number) => void): Promise<Headers> {
  const jointMeeting = currentJointMeetingId();
  const headers = { ...(jointMeeting === null ? {} : { [JOINT_MEETING_HEADER]: jointMeeting }), ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const response = await fetch(address, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
  if (!response.ok) throw refusalOf(await response.json().catch(() => null));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await (onProgress === undefined ? response : counted(response, onProgress)).blob());
  link.download = fileNameOf(response.headers.get('content-disposition')) ?? 'export';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return response.headers;
}
