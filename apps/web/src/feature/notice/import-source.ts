/** What may be handed in; the server checks again by the bytes. */
export const ACCEPTED_ENDINGS = ['.txt', '.docx', '.pdf'] as const;
export const MAX_BYTES = 20 * 1024 * 1024;
export const MAX_PASTED = 2_000_000;

export interface SourceFault {
  code: 'FILE_TYPE_UNSUPPORTED' | 'FILE_TOO_LARGE' | 'FILE_WITHOUT_TEXT';
  params: Readonly<Record<string, string | number>>;
}

export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at === -1 ? '' : name.slice(at).toLowerCase();
}

/** Said before anything is sent: a wrong kind, an empty or a too large file. */
export function faultOfFile(file: { name: string; size: number }): SourceFault | null {
  const ending = endingOf(file.name);
  const known = (ACCEPTED_ENDINGS as readonly string[]).includes(ending);
  if (!known) return { code: 'FILE_TYPE_UNSUPPORTED', params: { type: ending === '' ? file.name : ending } };
  if (file.size > MAX_BYTES) return { code: 'FILE_TOO_LARGE', params: { max: MAX_BYTES / 1024 / 1024 } };
  return file.size === 0 ? { code: 'FILE_WITHOUT_TEXT', params: {} } : null;
}

/** The first line that says something, as the name of what was pasted. */
export function nameOfPasted(text: string): string {
  const first =
    text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '') ?? '';
  return first.length > 60 ? `${first.slice(0, 59)}…` : first;
}

/** Whether a source's name says nothing beside the title: of a pasted text nobody named, only its cut first line is left. */
export function isPastedName(name: string, title: string): boolean {
  if ((ACCEPTED_ENDINGS as readonly string[]).includes(endingOf(name))) return false;
  const said = name.trim().replace(/…$/, '');
  return said === '' || said === '粘贴' || title.startsWith(said) || said.startsWith(title);
}
