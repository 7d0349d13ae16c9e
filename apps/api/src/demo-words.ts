import type { AdminRole, LocalDate, Role } from '@lianxi/domain';

export interface ShownAccount {
  readonly name: string;
  readonly role: Role | AdminRole;
  /** Whom it stands for. */
  readonly label: string;
}

const ROLES: Readonly<Record<Role | AdminRole, string>> = {
  secretariat: '联席会议办公室 secretariat',
  liaison: '联络员 liaison',
  unit_head: '单位负责人 unit head',
  leader: '召集人、分管领导 leader',
  inspector: '督查组成员 inspector',
  invited: '受邀人员 invited',
  confidant: '保密经办人 confidant',
  accountability_officer: '问责经办人 accountability officer',
  system_admin: '系统管理员 system administrator',
  security_admin: '安全管理员 security administrator',
  audit_admin: '审计管理员 audit administrator',
};

/** Columns a text takes on a terminal: Chinese letters and marks take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('   ').trimEnd();
  return rows.map((row) => `  ${line(row)}`).join('\n');
}

/** What is printed at each start of a demonstration: accounts, and the password they began with. */
export function demoWords(accounts: readonly ShownAccount[], password: string): string {
  const rows = accounts.map(({ name, role, label }) => [name, ROLES[role], label]);
  return [
    '',
    `演示数据：人物、数字均为虚构，只供试用。所有演示账号的口令都是 ${password}`,
    `Demonstration: people and figures are invented. One password for all accounts: ${password}`,
    '',
    table([['账号 account', '角色 role', '身份 who'], ...rows]),
    '',
  ].join('\n');
}

export function oldDemoWords(madeOn: LocalDate, days: number): string {
  return [
    `演示数据讲到${madeOn}为止，已过去${days}天：其后到期的报告都会显示逾期。系统不会改动它；要重新生成，请停止后换一个空的数据目录或数据库再启动。`,
    `The demonstration ends on ${madeOn}, ${days} days ago: reports due since then show as overdue. It is left as it is; for a fresh one, start on an empty data folder or database.`,
    '',
  ].join('\n');
}
