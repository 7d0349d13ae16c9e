import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `node verify.mjs` says in that folder, and whether it is content. */
export async function runVerify(folder: string): Promise<{ readonly ok: boolean; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['verify.mjs'], { cwd: folder, env: {} });
    return { ok: true, said: stdout };
  } catch (error) {
    return { ok: false, said: (error as { stdout?: string }).stdout ?? String(error) };
  }
}
