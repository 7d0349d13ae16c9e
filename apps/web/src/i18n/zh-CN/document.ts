import type * as Schema from '../../gql/graphql';

export const document = {
  title: '文书',
  note: '按公文格式生成的草稿，没有印章，不具公文效力；由发文机关核稿、编号、签发、用印。',
  kind: '文种',
  kindOf: { inspection_plan: '督查方案', inspection_notice: '督查通知', inspection_conclusion: '督查结论反馈意见', rectification_notice: '整改通知', transfer_letter: '移送函', minutes: '会议纪要', bulletin: '通报', urge_sheet: '督办单', urge_letter: '督办函' } satisfies Record<Schema.DocumentKind, string>,
  addressee: '主送单位',
  issuer: '发文机关',
  issuerOf: { government: '本级人民政府', government_office: '政府办公室', department: '主管部门', joint_meeting: '联席会议' } satisfies Record<Schema.DocumentIssuer, string>,
  save: '下载草稿（.docx）',
  saved: '草稿已生成，下载已登记',
  preview: '文书预览',
  draftMark: '草稿　未用印　不具公文效力',
  count: '全文{{n}}字，{{blanks}}处待填',
  long: '；超过{{most}}字，请精简',
  pack: {
    title: '证据包',
    note: '从文件原句到办理结果，连同附件、事件和哈希，打成一个可以离线核验的压缩包。没有印章；举报人身份、举报原文和无权查阅的问责记录不在内。',
    purpose: '用途',
    purposeHint: '例如：审计核查、复核申请。用途、制作人和指纹登记在日志里。',
    purposeMissing: '写明用途',
    make: '生成证据包',
    saved: '证据包已生成，已登记在日志',
    fingerprint: '本包指纹（SHA-256）',
    fingerprintNote: '请另行记下。以后凭它辨认这个包；日志里登记的是同一个。',
  },
};
