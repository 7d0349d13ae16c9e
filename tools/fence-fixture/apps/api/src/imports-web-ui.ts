// must meet: @nx/enforce-module-boundaries
import { Matrix } from '@lianxi/web-ui';

export const matrix = Matrix;
