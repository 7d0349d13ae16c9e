import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text: told once, kept as hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret of 256 random bits: without a salt, for nothing can be guessed. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
