/** Words of the security administrator's page. */
export const security = {
  title: '登录安全',
  rules: '登录规定',
  rulesNote: '在启动服务器时设定',
  rule: {
    second: { administrators: '三名管理员登录须用动态码，其他人可自行设置。', everybody: '所有人登录须用动态码。', nobody: '动态码由各人自行设置。' },
    age: '口令用满{{count}}天须更换。',
    noAge: '口令不限使用天数。',
    idle: '{{count}}分钟不使用，自动退出。',
    hours: '登录满{{count}}小时，须重新登录。',
    lock: '连续五次口令或动态码不正确，账号锁定，越锁越久。',
  },
  accounts: '账号的登录情况',
  failed: '登录情况没有读到',
  emptyNext: '账号由系统管理员建立。',
  second: '动态码',
  hasSecond: '已设置，恢复码剩{{count}}个',
  sessions: '登录中',
  liftSecondFactor: { verb: '解除动态码', title: '解除{{name}}的动态码', note: '仅在手机和恢复码都遗失时使用，请先与本人当面核实。登录全部退出，口令不变；须用动态码的账号下次登录时重新设置。', done: '已解除动态码' },
  endSessions: { verb: '结束登录', title: '结束{{name}}的全部登录', note: '设备遗失或有可疑登录时使用。本人可以重新登录。', done: '已结束全部登录' },
};
