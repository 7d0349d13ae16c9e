// must meet: @nx/enforce-module-boundaries
import { parse } from 'graphql';

export const read = parse;
