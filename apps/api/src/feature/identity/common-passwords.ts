/** Well-known passwords long enough to pass the other rules, in small letters; nothing is asked outside. */
export const commonPasswords: ReadonlySet<string> = new Set([
  'password01', 'password12', 'password123', 'password@123', 'p@ssw0rd123', 'p@ssword123', 'passw0rd123', 'admin@12345', 'admin@1234', 'admin12345', 'administrator1',
  'qwerty12345', 'qwerty@123', 'qwertyuiop1', '1qaz2wsx3edc', '1qaz@wsx3edc', '1q2w3e4r5t', '1q2w3e4r5t6y', 'qazwsx1234', 'zxcvbnm123', 'asdfghjkl1', 'iloveyou123',
  'welcome123', 'welcome@123', 'letmein1234', 'changeme123', 'woaini1314', 'woaini520520', 'a1b2c3d4e5', 'abc123456789', 'abcd1234567', 'huawei@123', 'huawei12#$', 'root@123456',
  'test@123456', 'guest@12345', 'user@123456', 'china@2008', 'beijing2008', 'jiangmen@123', 'jiangmen123', 'minzheng@123', 'lianxi@1234', 'zhengfu@123',
]);
