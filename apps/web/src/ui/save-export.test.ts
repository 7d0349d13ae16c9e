import { exportAddress, fileNameOf } from './save-export';

describe('the address of an export', () => {
  it('says list, format, filter and language', () => {
    expect(exportAddress('tasks', 'xlsx', {}, 'zh-CN')).toBe('/api/export/tasks.xlsx');
    expect(exportAddress('tasks', 'csv', { text: '核对 & 50%', states: ['draft', 'assigned'], light: null, unitId: undefined, membersOnly: true }, 'en')).toBe(
      '/api/export/tasks.csv?text=%E6%A0%B8%E5%AF%B9+%26+50%25&states=draft%2Cassigned&membersOnly=true&language=en',
    );
  });
});

it('takes the name the server gives', () => {
  expect(fileNameOf(`attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent('任务-2026-11-24.csv')}`)).toBe('任务-2026-11-24.csv');
  expect(fileNameOf(null)).toBeNull();
});
