// must meet: resolvable
import { gone } from './gone.js';

export const missing = gone;
