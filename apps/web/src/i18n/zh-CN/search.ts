export const search = {
  title: '查找',
  button: '查找',
  hint: '名称、拼音首字母或编号',
  close: '关闭',
  found: '查找结果',
  total: '{{count}}项',
  none: '没有找到“{{text}}”。可用名称中的字、拼音首字母（如mzj）或编号；只找得到有权查看的内容。',
  failed: '没有查成：{{why}}',
  keys: '↑ ↓ 选择 · Enter 打开 · Esc 关闭',
  kind: { page: '页面', task: '任务', unit: '单位', person: '任职人员', duty: '职责', finding: '问题', notice: '文件' },
};
