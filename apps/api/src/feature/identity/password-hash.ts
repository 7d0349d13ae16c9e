import { hash, verify, type Options } from '@node-rs/argon2';

// argon2id (the library's default), 19 MiB, two passes: the parameters OWASP names.
const PARAMETERS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** Kept for an account whose person has set no password yet: no password is this one. */
export const NO_PASSWORD = '!';

let decoy: Promise<string> | null = null;

/** Compares also where there is nothing to compare with, so that an unknown name takes as long as a wrong password. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const kept = stored === NO_PASSWORD ? null : stored;
  const matches = await verify(kept ?? (await decoy), password).catch(() => false);
  return kept !== null && matches;
}
