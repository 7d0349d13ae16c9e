import { refusalOf } from '../../ui/upload-file';

export type SheetLines = (string | null)[][];

/** The lines of a list as the server reads them; what it refuses is thrown with its code. The file is kept nowhere. */
export async function readPeopleFile(file: File): Promise<SheetLines> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch('/api/people/read', { method: 'POST', body, headers: { 'apollo-require-preflight': 'true' } });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOf(answer);
  return (answer as { lines: SheetLines }).lines;
}
