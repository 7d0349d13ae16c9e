import type { Messages } from '../zh-CN';

export const review: Messages['review'] = {};
