import { codeOf } from '../shared/domain-error.js';
import { sampleActor, secretary } from '../testing/samples.js';
import { auditData, auditedVerbs, auditKindOf, auditKinds, canCheckLog, checkLog } from './audit.js';
import { auditKindWords, auditSentence, auditVerbWord, type AuditWords } from './words.js';

const entry = (more: Partial<AuditWords> = {}): AuditWords => ({ verb: 'signIn', outcome: 'done', operation: null, count: null, targetName: null, ...more });
const said = (more: Partial<AuditWords>): readonly string[] => [auditSentence(entry(more), 'zh'), auditSentence(entry(more), 'en')];

describe('the audit log', () => {
  it('knows of each verb at most one kind, and leaves business to the log of its joint meeting', () => {
    expect(auditedVerbs.length).toBe(new Set(auditedVerbs).size);
    expect(auditKinds.filter((kind) => !auditedVerbs.some((verb) => auditKindOf(verb) === kind))).toEqual([]);
    expect([auditKindOf('fileReport'), auditKindOf('readAccountability'), auditKindOf('refuse')]).toEqual([null, 'sealed', 'refusal']);
  });

  it('has a Chinese and an English word for every verb and kind', () => {
    for (const verb of auditedVerbs) expect([verb, auditVerbWord(verb, 'zh'), auditVerbWord(verb, 'en')]).toEqual([verb, expect.stringMatching(/^[\p{Script=Han}]+$/u), expect.stringMatching(/^[A-Z][^\p{Script=Han}]+$/u)]);
    expect(auditKinds.every((kind) => auditKindWords[kind].zh !== '' && auditKindWords[kind].en !== '')).toBe(true);
  });

  it('says in a line what was done, to what, and why it was refused', () => {
    expect(said({})).toEqual(['登录', 'Signed in']);
    expect(said({ outcome: 'CREDENTIALS_WRONG' })[0]).toMatch(/^登录（.+）$/);
    expect(said({ verb: 'exportList', operation: 'tasks' })).toEqual(['导出清单：任务', 'Export a list: Tasks']);
    expect(said({ verb: 'disableAccount', targetName: 'jiaoyu' })).toEqual(['停用账号：jiaoyu', 'Disabled an account: jiaoyu']);
    expect(said({ verb: 'refuse', outcome: 'NOT_PERMITTED', operation: 'disableAccount', count: 3 })[0]).toMatch(/^请求被拒绝：停用账号（.+），3次$/);
    expect(said({ verb: 'refuse', outcome: 'NOT_PERMITTED', operation: 'allAccounts', count: 1 })[0]).toMatch(/^请求被拒绝：读取资料（.+）$/);
    expect(said({ verb: 'refuse', outcome: 'NOT_PERMITTED', operation: 'allAccounts', count: 1 })[1]).toMatch(/^Request refused: allAccounts \(.+\)$/);
    expect(said({ verb: 'pruneAudit', count: 12 })).toEqual(['清理到期审计记录：12条', 'Deleted entries past their time: 12']);
  });

  it('keeps of an event only the names of what changed, and which list was taken out', () => {
    expect(auditData('reviseSettings', { b: 1, a: 'x' })).toEqual({ fields: ['a', 'b'] });
    expect(auditData('exportList', { list: 'tasks', format: 'csv' })).toEqual({ list: 'tasks', format: 'csv' });
  });

  it('is checked by the audit administrator alone', () => {
    const auditor = sampleActor(null, { adminRoles: ['audit_admin'] });
    const context = { today: '2026-11-24' };
    expect(canCheckLog(auditor, context.today)).toBe(true);
    checkLog(auditor, context);
    for (const actor of [secretary, sampleActor(null, { adminRoles: ['system_admin'] }), sampleActor(null, { adminRoles: ['security_admin'] })]) {
      expect(canCheckLog(actor, context.today)).toBe(false);
      let code: unknown = null;
      try {
        checkLog(actor, context);
      } catch (error) {
        code = codeOf(error);
      }
      expect(code).toBe('NOT_PERMITTED');
    }
  });
});
