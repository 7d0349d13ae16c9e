// must meet: web-feature-alone
import { task } from '../task/task';

export const other = task;
