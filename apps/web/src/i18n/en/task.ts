import type { Messages } from '../zh-CN';

export const task: Messages['task'] = {};
