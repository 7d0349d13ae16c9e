/** Words several pages share. */
export const kit = {
  toldOnce: { copy: '复制', copied: '已复制' },
  cancel: '取消',
  close: '关闭',
  unsent: { unsent: '写的内容还没有送出，离开就没有了。', stay: '继续写', leave: '不要了' },
  save: '保存',
  optional: '选填',
  undo: '撤回',
  export: '导出',
  exportAs: { xlsx: 'Excel工作簿（.xlsx）', csv: 'CSV表格（.csv）', working: '正在导出', failed: '没有导出成功' },
  remove: '移除{{name}}',
  search: '搜索',
  unit: { search: '输入单位名称的一部分', none: '没有这样的单位', more: '仅显示前{{n}}个，请继续输入', add: '添加单位' },
  frequency: {
    monthly: '每月',
    quarterly: '每季度',
    halfYearly: '每半年',
    yearly: '每年',
    every: '每{{n}}个月',
  },
  conflict: '他人刚改过，已取回最新内容；您填写的仍在，请核对后再保存。',
};
