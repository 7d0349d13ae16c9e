// must meet: @nx/enforce-module-boundaries
import { migrate } from '@lianxi/api-data';

export const run = migrate;
