// must meet: web-ui-is-lowest
import { task } from '../feature/task/task';

export const below = task;
