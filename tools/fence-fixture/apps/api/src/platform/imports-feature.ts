// must meet: platform-knows-no-feature
import { task } from '../feature/task/task.resolver.js';

export const below = task;
