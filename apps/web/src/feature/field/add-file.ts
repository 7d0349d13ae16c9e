import { withoutPlace } from '@lianxi/domain';
import { requestKey } from '../../ui/request-key';
import type { FieldFileRow } from './field-record';
import { addFile, filesOf } from './field-store';

export const MOST_FILES = 20;
export const MOST_BYTES = 20 * 1024 * 1024;

export type Added = { kind: 'added'; hadPlace: boolean } | { kind: 'too_large'; name: string } | { kind: 'too_many' } | { kind: 'no_room' };

/** Puts a photo or paper to the record, on the device; a photo's place is taken out before it is kept anywhere. */
export async function addToRecord(recordId: string, file: File): Promise<Added> {
  if (file.size > MOST_BYTES) return { kind: 'too_large', name: file.name };
  if ((await filesOf(recordId)).length >= MOST_FILES) return { kind: 'too_many' };
  const { bytes, hadPlace, takenAt } = withoutPlace(new Uint8Array(await file.arrayBuffer()));
  const row: FieldFileRow = {
    id: requestKey(), recordId, name: file.name, size: bytes.length, hadPlace, uploadedId: null, addedAt: new Date().toISOString(),
    takenAt: takenAt === null ? fileMoment(file) : new Date(takenAt).toISOString(),
  };
  try {
    await addFile(row, bytes.slice().buffer);
  } catch {
    // The device is full, or keeps nothing.
    return { kind: 'no_room' };
  }
  return { kind: 'added', hadPlace };
}

/** A photo without a time of its own was last written when it was taken; of other files that says nothing. */
function fileMoment({ type, lastModified }: File): string | null {
  return type.startsWith('image/') && lastModified > 0 ? new Date(lastModified).toISOString() : null;
}
