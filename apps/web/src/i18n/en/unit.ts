import type { Messages } from '../zh-CN';

export const unit: Messages['unit'] = {};
