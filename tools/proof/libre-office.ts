import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMES = ['soffice', 'libreoffice'];

/** SOFFICE_PATH, or what stands in PATH; null where there is none. */
export function findLibreOffice(): string | null {
  const said = process.env['SOFFICE_PATH'];
  if (said !== undefined) return existsSync(said) ? said : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

export const HOW_TO_GET_IT = 'LibreOffice is not here. Debian: apt-get install -y --no-install-recommends libreoffice-calc libreoffice-writer fonts-noto-cjk; elsewhere: https://www.libreoffice.org, then SOFFICE_PATH=…/soffice.';

/** A file as LibreOffice writes it again, without a window and with a profile of its own. */
export async function converted(soffice: string, content: Uint8Array, from: string, to: 'csv' | 'xlsx' | 'pdf'): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-proof-'));
  try {
    const source = join(folder, `in.${from}`);
    await writeFile(source, content);
    // 44 comma, 34 quote, 76 UTF-8, from line 1, no column formats, as shown, all cells quoted no, formulas no.
    const target = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf:writer_pdf_Export' }[to];
    await run(soffice, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', target, '--outdir', join(folder, 'out'), source], { timeout: 180_000 });
    return await readFile(join(folder, 'out', `in.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
