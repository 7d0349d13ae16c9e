// `npm run build`: everything into dist, skipped when no source has changed (`--force` builds all the same).
import { resolve } from 'node:path';
import { prepare } from './start/prepare.mjs';
import { fail } from './start/say.mjs';

await prepare(resolve(import.meta.dirname, '..'), { force: process.argv.includes('--force') }).catch(fail);
