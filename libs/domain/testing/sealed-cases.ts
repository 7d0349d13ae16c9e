import { accountabilityCases } from './accountability-cases.js';
import { complaintCases } from './complaint-cases.js';
import type { VerbCase } from './verb-actors.js';

/** Verbs on what is sealed, wholly or in part. */
export const sealedCases: readonly VerbCase[] = [...complaintCases, ...accountabilityCases];
