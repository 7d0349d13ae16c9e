import type { Messages } from '../zh-CN';

export const administration: Messages['administration'] = {};
