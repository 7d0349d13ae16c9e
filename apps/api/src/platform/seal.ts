import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from './config.js';

const VERSION = 'v1';

/**
 * Seals what must be used again and never shown: addresses of robots, secrets of webhooks (AES-256-GCM). The key is LIANXI_SECRET_KEY,
 * or a file in the data folder that is made at the first use; servers that share a database must be given the same key.
 */
@Injectable()
export class Seal {
  private key: Buffer | null = null;

  constructor(private readonly config: Config) {}

  /** `about` binds the sealed text to its row: put elsewhere it does not open. */
  close(text: string, about: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyed(), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [VERSION, nonce.toString('base64url'), sealed.toString('base64url'), cipher.getAuthTag().toString('base64url')].join('.');
  }

  /** The text, or null where the key is another or the row was tampered with. */
  open(sealed: string, about: string): string | null {
    const [version, nonce, text, tag] = sealed.split('.');
    if (version !== VERSION || nonce === undefined || text === undefined || tag === undefined) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.keyed(), Buffer.from(nonce, 'base64url')).setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  private keyed(): Buffer {
    this.key ??= createHash('sha256').update(this.config.secretKey ?? keyFile(this.config.dataDir)).digest();
    return this.key;
  }
}

function keyFile(folder: string): string {
  const path = join(folder, 'secret.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // Fails where it is there already: two that start at once do not overwrite each other.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
