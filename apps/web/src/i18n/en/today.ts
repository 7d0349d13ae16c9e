import type { Messages } from '../zh-CN';

export const today: Messages['today'] = {};
