// must meet: @nx/enforce-module-boundaries
import { readDocument } from '@lianxi/api-documents';

export const read = readDocument;
