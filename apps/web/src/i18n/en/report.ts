import type { Messages } from '../zh-CN';

export const report: Messages['report'] = {};
