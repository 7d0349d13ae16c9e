// must meet: testkit-seeds-and-tests-only
import { demoNoticeText } from '@lianxi/testkit';

export const text = demoNoticeText;
