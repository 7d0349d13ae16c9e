/** For whoever finds the archive years later: what it is, how it is checked and used, and what is not in it. */
export const backupReadme = (takenAt: string, keyFingerprint: string | null): string => `联席督办 Lianxi 备份 / backup
${takenAt}

这是什么
  tables/      每张表一个文件，PostgreSQL COPY 文本格式，按主键排列；所有表取自同一时刻
  files/       附件，按存储编号命名
  checkpoints.jsonl  日志校验点的副本；库外那一份以库外为准
  sha256sums.txt     上列每个文件的 SHA-256：解开后 sha256sum -c sha256sums.txt
  manifest.json      表结构版本、每张表的行数和哈希、附件数、各联席会议日志的末端；它自己的 SHA-256 是本备份的指纹
怎么恢复
  在空的安装里：npm run restore -- 本文件
  有任何一处不符就整个不恢复。
不在里面的
  密钥（.data/secret.key 或 LIANXI_SECRET_KEY，指纹 ${keyFingerprint ?? '尚未生成'}）：群机器人和回调的地址、动态口令要用它打开。
    请与备份分开保管；没有它，其余照常恢复，地址要重新填写，动态口令要重新绑定。
  数据库账号的密码：恢复时用新安装自己的。
  后台任务队列：里面只有"去看一眼"的提醒，启动后自行重建。
里面有的，请按最严的那一项保管
  密封材料、投诉人信息、口令的哈希、登录会话的哈希。

What this is
  tables/      one file a table, text of PostgreSQL's COPY in the order of the primary key; all as of one moment
  files/       attachments, named by their storage key
  checkpoints.jsonl  a copy of the log's checkpoints; what is kept outside counts
  sha256sums.txt     SHA-256 of each file above: unpack, then sha256sum -c sha256sums.txt
  manifest.json      version of the schema, rows and hash of each table, number of files, end of each joint meeting's log; its own SHA-256 is the fingerprint of this backup
To restore
  in an empty installation: npm run restore -- THIS FILE
  Anything that does not agree, and nothing is restored.
Not in here
  The key (.data/secret.key or LIANXI_SECRET_KEY, fingerprint ${keyFingerprint ?? 'none yet'}): it opens the addresses of robots and webhooks and the second factors.
    Keep it apart from the backups; without it all else is restored, addresses have to be typed in and second factors bound again.
  Passwords of the database's roles: the new installation has its own.
  The queue of jobs: it holds nothing but askings to look, and is made anew.
In here, and to be kept as the most secret of it asks
  Sealed matter, who sent a complaint, hashes of passwords, hashes of sessions.
`;
