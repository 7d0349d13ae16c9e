import { AttachmentEntity } from '@lianxi/api-data';
import type { MeasuredFile } from '@lianxi/api-documents';
import { demandPackSize, type PackFile } from '@lianxi/domain';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { FileStore } from '../../platform/file-store.js';

/** The files of a matter: as the record has them, where each goes in the pack, and whose they are. */
export interface PackFiles {
  readonly recorded: readonly (PackFile & { readonly storageKey: string })[];
  readonly pathsOf: (subjectId: string) => readonly string[];
}

/** A name that every file system takes, with its ending; its number keeps it apart from others. */
export function pathOf(at: number, name: string): string {
  const safe = name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_').replace(/^\.+/, '_');
  return `files/${String(at + 1).padStart(4, '0')}-${safe.length > 80 ? `${safe.slice(0, 60)}${safe.slice(-20)}` : safe}`;
}

/** PACK_TOO_LARGE before anything is read. */
export async function filesOf(manager: EntityManager, jointMeetingId: string, subjectIds: readonly string[]): Promise<PackFiles> {
  const rows = subjectIds.length === 0 ? [] : await manager.find(AttachmentEntity, { where: { jointMeetingId, subjectId: In([...subjectIds]) }, order: { createdAt: 'ASC', id: 'ASC' } });
  demandPackSize(rows);
  const recorded = rows.map(({ name, size, sha256, storageKey, subjectId }, at) => ({ path: pathOf(at, name), name, size, sha256, storageKey, subjectId }));
  return { recorded, pathsOf: (subjectId) => recorded.filter((file) => file.subjectId === subjectId).map(({ path }) => path) };
}

/** What the store really holds: read once, so that the manifest says what is in the pack and not what should be. */
@Injectable()
export class PackMeter {
  constructor(private readonly store: FileStore) {}

  async measure({ recorded }: PackFiles): Promise<{ readonly present: readonly MeasuredFile[]; readonly missing: number }> {
    const present: MeasuredFile[] = [];
    for (const { path, storageKey } of recorded) {
      const found = await this.one(storageKey);
      if (found !== null) present.push({ path, storageKey, ...found });
    }
    return { present, missing: recorded.length - present.length };
  }

  private async one(storageKey: string): Promise<{ readonly size: number; readonly sha256: string } | null> {
    const stream = await this.store.find(storageKey);
    if (stream === null) return null;
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      hash.update(chunk as Buffer);
    }
    return { size, sha256: hash.digest('hex') };
  }
}
