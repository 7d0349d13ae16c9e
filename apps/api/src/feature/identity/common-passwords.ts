import { readFileSync } from 'node:fs';

/** What people here type: pinyin, places, keyboards, offices. A digit or a sign around such a word makes no password of it (domain/identity/password-policy). */
const LOCAL = [
  'woaini', 'woaiwo', 'woaiwojia', 'wodemima', 'wodeai', 'mima', 'mimamima', 'denglu', 'guanliyuan', 'guanli', 'xitong', 'caozuo', 'zhanghao', 'yonghu', 'yonghuming', 'diannao', 'wangluo',
  'shouji', 'zhongguo', 'zhonghua', 'beijing', 'shanghai', 'guangdong', 'guangzhou', 'shenzhen', 'jiangmen', 'pengjiang', 'jianghai', 'xinhui', 'taishan', 'kaiping', 'heshan', 'enping',
  'zhengfu', 'minzheng', 'renmin', 'gongan', 'caizheng', 'jiaoyu', 'weisheng', 'shebao', 'minsheng', 'lianxi', 'dudu', 'duban', 'ducha', 'jiayou', 'baobei', 'tianshi', 'tianxia', 'laopo',
  'laogong', 'qinqin', 'aini', 'aiwo', 'nihao', 'nihaoma', 'haoren', 'xiaoming', 'zhangsan', 'lisi', 'wangwu', 'zhaoliu', 'liuliu', 'yiqifa', 'facai', 'gongxi', 'xinnian', 'kuaile', 'pingan',
  'xingfu', 'jiankang', 'wanshi', 'ruyi', 'dajia', 'women', 'meiyou', 'zhidao', 'shenme', 'huawei', 'xiaomi', 'weixin', 'taobao', 'alipay', 'tencent', 'qwer', 'qwert', 'asdf', 'asdfgh', 'zxcv',
  'zxcvb', 'qazwsx', 'qweasd', 'qweasdzxc', 'wsxedc', 'rfvtgb', 'admin', 'administrator', 'root', 'test', 'guest', 'user', 'system', 'sysadmin', 'secadmin', 'auditadmin', 'oracle', 'postgres',
  'passwd', 'passw0rd', 'password', 'changeme', 'welcome', 'letmein', 'default', 'manager', 'iloveyou',
];

/** Whole ones that pass the other rules. */
const WHOLE = [
  'password01', 'password12', 'password123', 'password@123', 'p@ssw0rd123', 'p@ssword123', 'passw0rd123', 'admin@12345', 'admin@1234', 'admin12345', 'administrator1', 'qwerty12345',
  'qwerty@123', 'qwertyuiop1', '1qaz2wsx3edc', '1qaz@wsx3edc', '1q2w3e4r5t', '1q2w3e4r5t6y', 'qazwsx1234', 'zxcvbnm123', 'asdfghjkl1', 'iloveyou123', 'welcome123', 'welcome@123', 'letmein1234',
  'changeme123', 'woaini1314', 'woaini520520', 'a1b2c3d4e5', 'abc123456789', 'abcd1234567', 'huawei@123', 'huawei12#$', 'root@123456', 'test@123456', 'guest@12345', 'user@123456', 'china@2008',
  'beijing2008', 'jiangmen@123', 'jiangmen123', 'minzheng@123', 'lianxi@1234', 'zhengfu@123',
];

const lines = readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8').split('\n');

/** Passwords everybody knows, in small letters: a local list, nothing is asked outside. Its origin and licence stand in its head. */
export const commonPasswords: ReadonlySet<string> = new Set([...LOCAL, ...WHOLE, ...lines.filter((line) => line !== '' && !line.startsWith('# ') && line !== '#')]);
