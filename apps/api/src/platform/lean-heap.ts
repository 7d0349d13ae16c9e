import { setFlagsFromString } from 'node:v8';

/**
 * Left alone, the heap may grow to a multiple of what lives in it before anything old is looked at: a long export or import, which keeps next to
 * nothing, then holds some hundred megabytes of what it has thrown away. Here it may grow by a fifth; what the looking costs is in docs/quality.md.
 */
setFlagsFromString('--heap-growing-percent=20');
