import type { Messages } from '../zh-CN';

export const duty: Messages['duty'] = {};
