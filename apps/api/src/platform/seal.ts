import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
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
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly config: Config) {}

  /** `about` binds the sealed text to its row: put elsewhere it does not open. A `purpose` has a key of its own, derived (HKDF) from the installation's. */
  close(text: string, about: string, purpose = ''): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyed(purpose), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [VERSION, nonce.toString('base64url'), sealed.toString('base64url'), cipher.getAuthTag().toString('base64url')].join('.');
  }

  /** The text, or null where the key is another or the row was tampered with. */
  open(sealed: string, about: string, purpose = ''): string | null {
    const [version, nonce, text, tag] = sealed.split('.');
    if (version !== VERSION || nonce === undefined || text === undefined || tag === undefined) return null;
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.keyed(purpose), Buffer.from(nonce, 'base64url')).setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** A keyed hash (HMAC-SHA-256) for what is too short to be hashed plainly. */
  mac(text: string, purpose: string): string {
    return createHmac('sha256', this.keyed(purpose)).update(text).digest('hex');
  }

  private keyed(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = purpose === '' ? createHash('sha256').update(this.config.secretKey ?? keyFile(this.config.dataDir)).digest() : Buffer.from(hkdfSync('sha256', this.keyed(''), '', `lianxi ${purpose}`, 32));
    this.keys.set(purpose, key);
    return key;
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
