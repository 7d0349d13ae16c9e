// must meet: @nx/enforce-module-boundaries
import { readSchema } from '@lianxi/contract/schema';

export const schema = readSchema;
